/**
 * The rating a line needs: by class of vehicle and by speed, never by energy alone. A rating does not imply that a barrier performs as rated
 * on every site, approach and ground (ASTM F2656-18a, scope).
 */
import { astmRatings, readRating, type RatingReading } from '../../scenario/questions/readRating.ts';
import type { Range } from '../takeOff/range.ts';
import type { Threat, ThreatId } from './threats.ts';

/** As the standards name their test vehicles: the family of an ISO 22343-1 or IWA 14-1 class, and ASTM's medium-duty truck. */
const classOf: Readonly<Record<ThreatId, { readonly family: string; readonly isMediumTruck: boolean }>> = {
  car: { family: 'M1', isMediumTruck: false },
  pickup: { family: 'N1', isMediumTruck: false },
  truck: { family: 'N2', isMediumTruck: true },
  'heavy-truck': { family: 'N3', isMediumTruck: false },
};
/** ASTM's M and IWA's N2A are the two standards' tests of the same sort of truck; up to this mass either counts. */
const mediumTruckKg = 7200;

/** The tests this app can name: M30, M40, M50, and the ISO designations of the same truck at the same nominal speeds. */
const knownTests = [...new Set(astmRatings.map((rating) => rating.slice(0, 3))), ...[48, 64, 80].map((speed) => `V/7200[N2A]/${speed}/90`)].flatMap((text) => {
  const rating = readRating(text);
  return rating.ok ? [{ text, rating }] : [];
});

export interface RequiredRating {
  readonly family: string;
  readonly massKg: number;
  /** The upper end of the approach speed. */
  readonly speedKmh: number;
  /** Those of each standard that just suffice; none: no rating covers. */
  readonly ratings: readonly string[];
}

export type RatingOutcome =
  /** `covers` and `falls-short` of what the barrier states; `cannot-be-said` where the speeds span its limit, or it was tested at less than a right angle. */
  | { readonly outcome: 'covers' | 'cannot-be-said'; readonly reason: null }
  | { readonly outcome: 'falls-short'; readonly reason: 'class' | 'mass' | 'speed' }
  /** Nothing stated; or stated in no notation that can be read. */
  | { readonly outcome: 'not-stated' | 'not-read'; readonly reason: null };

export interface RatingCheck {
  readonly stated: string | null;
  readonly check: RatingOutcome;
  readonly required: RequiredRating;
  /** True where not one known test is of that class and that fast. */
  readonly noRatingCovers: boolean;
}

function isOfClass(rating: RatingReading, { id }: Threat): boolean {
  const { family, isMediumTruck } = classOf[id];
  return rating.standard === 'ASTM F2656' ? isMediumTruck : rating.vehicleClass.startsWith(family);
}

const coveredMassKg = ({ standard, massKg }: RatingReading) => (standard === 'ASTM F2656' ? Math.max(massKg, mediumTruckKg) : massKg);

export function checkStatedRating(stated: string | null, threat: Threat, speedKmh: Range): RatingOutcome {
  if (stated === null || stated.trim() === '') return { outcome: 'not-stated', reason: null };
  const rating = readRating(stated);
  return rating.ok ? checkRead(rating, threat, speedKmh) : { outcome: 'not-read', reason: null };
}

function checkRead(rating: RatingReading, threat: Threat, speedKmh: Range): RatingOutcome {
  if (!isOfClass(rating, threat)) return { outcome: 'falls-short', reason: 'class' };
  if (threat.massKg > coveredMassKg(rating)) return { outcome: 'falls-short', reason: 'mass' };
  // Tested at a slant it says nothing of who comes straight at it.
  const isSquare = rating.angleDegrees === null || rating.angleDegrees >= 90;
  if (isSquare && speedKmh.high <= rating.speedKmh) return { outcome: 'covers', reason: null };
  return speedKmh.low > rating.speedKmh ? { outcome: 'falls-short', reason: 'speed' } : { outcome: 'cannot-be-said', reason: null };
}

export function requiredRating(threat: Threat, speedKmh: Range): RequiredRating {
  const worst: Range = { low: speedKmh.high, likely: speedKmh.high, high: speedKmh.high };
  const enough = knownTests.filter(({ rating }) => checkRead(rating, threat, worst).outcome === 'covers');
  const slowest = new Map<string, { readonly text: string; readonly rating: RatingReading }>();
  for (const one of enough) if (one.rating.speedKmh < (slowest.get(one.rating.standard)?.rating.speedKmh ?? Infinity)) slowest.set(one.rating.standard, one);
  return { family: classOf[threat.id].family, massKg: threat.massKg, speedKmh: speedKmh.high, ratings: [...slowest.values()].map(({ text }) => text) };
}

export function checkRating(stated: string | null, threat: Threat, speedKmh: Range): RatingCheck {
  const required = requiredRating(threat, speedKmh);
  return { stated, check: checkStatedRating(stated, threat, speedKmh), required, noRatingCovers: required.ratings.length === 0 };
}
