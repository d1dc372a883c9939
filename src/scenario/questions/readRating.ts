/**
 * What a vehicle impact rating says, in the two notations planners meet. A rating does not imply that a barrier performs as
 * rated on every site, approach and ground (ASTM F2656-18a, scope).
 */

export interface RatingReading {
  readonly ok: true;
  readonly standard: 'ASTM F2656' | 'ISO 22343-1, IWA 14-1';
  /** Class of the test vehicle as the standard writes it. */
  readonly vehicleClass: string;
  readonly massKg: number;
  readonly speedKmh: number;
  /** ½·m·v² */
  readonly energyKj: number;
  /** Between the approach and the barrier; null where the notation leaves it out. */
  readonly angleDegrees: number | null;
  /** Largest penetration, in metres; null where none is stated. */
  readonly penetrationMeters: number | null;
}

/** `unfinished` begins like one of the notations and goes on otherwise; `other` is another way of writing. */
export type RatingResult = RatingReading | { readonly ok: false; readonly reason: 'unfinished' | 'other' };

/** ASTM F2656: 6,800 kg at 30, 40 and 50 mph. */
const astmMassKg = 6800;
const kmhPerMph = 1.609_344;
/** ASTM F2656: metres of penetration at most. */
const astmPenetration: Readonly<Record<string, number>> = { '1': 1, '2': 7, '3': 30 };

export const astmRatings = ['M30', 'M40', 'M50'].flatMap((speed) => ['P1', 'P2', 'P3'].map((penetration) => `${speed} ${penetration}`));

const astm = /^M(30|40|50)(?:[ /-]*P([123]))?$/i;
const iso = /^V\/(\d{3,5})\[([A-Z]\d?[A-Z]?)\]\/(\d{1,3})\/(\d{1,2})(?::(\d{1,2}(?:\.\d{1,2})?))?$/i;
const begun = /^(M(\d|$)|V(\/|$))/i;

const energyKj = (massKg: number, speedKmh: number) => (massKg * (speedKmh / 3.6) ** 2) / 2000;

/** `M50 P1`, or `V/7200[N2A]/64/90:1.5`: mass in kg, class, speed in km/h, angle in degrees, penetration in metres. Spaces round it do not matter. */
export function readRating(text: string): RatingResult {
  const rating = text.trim();
  const american = astm.exec(rating);
  if (american) {
    const speedKmh = Number(american[1]) * kmhPerMph;
    return {
      ok: true, standard: 'ASTM F2656', vehicleClass: 'M', massKg: astmMassKg, speedKmh, energyKj: energyKj(astmMassKg, speedKmh),
      angleDegrees: null, penetrationMeters: astmPenetration[american[2] ?? ''] ?? null,
    };
  }
  const international = iso.exec(rating);
  if (international) {
    const [massKg, speedKmh] = [Number(international[1]), Number(international[3])];
    return {
      ok: true, standard: 'ISO 22343-1, IWA 14-1', vehicleClass: (international[2] ?? '').toUpperCase(), massKg, speedKmh, energyKj: energyKj(massKg, speedKmh),
      angleDegrees: Number(international[4]), penetrationMeters: international[5] === undefined ? null : Number(international[5]),
    };
  }
  return { ok: false, reason: begun.test(rating) ? 'unfinished' : 'other' };
}
