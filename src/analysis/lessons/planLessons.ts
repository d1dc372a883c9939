/** What a plan shows whatever its posture: its protected areas and the pairs that lead into them, what no one area lies over, and the ledger. */
import type { Facility } from '../../baseline/kinds/facility.ts';
import { isInsideRings } from '../../geo/areas/rings.ts';
import { touchesRing } from '../../geo/areas/touchesRing.ts';
import { distanceBetween } from '../../geo/distanceBetween.ts';
import type { LonLat } from '../../geo/types.ts';
import { isKnown, type ZoneFeature } from '../../scenario/document.ts';
import { isIllustrative } from '../../scenario/questions/isIllustrative.ts';
import { overrideOf } from '../../scenario/questions/overrideOf.ts';
import { listProperties } from '../ledger/listProperties.ts';
import { isSeatOfState } from '../problem/checkProblem.ts';
import type { LessonInput } from './lessonInput.ts';
import type { AreasLesson, LedgerLesson, NotBothLesson } from './lesson.ts';

/** Null where the baseline counts none. */
export function ledgerLesson({ baseline, scenario }: LessonInput): LedgerLesson | null {
  const counted = listProperties(baseline, scenario).filter(({ standing }) => standing === 'counted');
  if (counted.length === 0) return null;
  return { code: 'ledger', postureId: null, at: [], located: counted.filter(({ isLocated }) => isLocated).length, total: counted.length, hasPhases: scenario.phases.length > 0 };
}

function protectedZones({ scenario, prepared }: LessonInput): readonly ZoneFeature[] {
  const ids = new Set(prepared.problem.protectedZones.map(({ id }) => id));
  return scenario.features.filter(isKnown).filter((feature): feature is ZoneFeature => feature.properties.kind === 'zone' && ids.has(feature.id));
}

/** Null where the plan protects no area. Pairs are those that friends wait at on their way there or back, in whichever posture has them. */
export function areasLesson(input: LessonInput): AreasLesson | null {
  const zones = protectedZones(input);
  if (zones.length === 0) return null;
  const trips = input.operations.postures.flatMap(({ trips: own }) => own.trips);
  const pairsOf = (id: string) => [...new Set(trips.filter(({ fromId, toId }) => fromId === id || toId === id).flatMap(({ delays }) => delays.filter(({ what }) => what === 'line').map((delay) => delay.id)))];
  return {
    code: 'areas', postureId: null, at: zones.map(({ id }) => id), areas: zones.map(({ id }) => ({ id, pairs: pairsOf(id) })),
    areApart: zones.every((zone, index) => zones.slice(index + 1).every((other) => areApart(zone, other))), illustrative: zones.filter(isIllustrative).length,
  };
}

function areApart({ geometry: a }: ZoneFeature, { geometry: b }: ZoneFeature): boolean {
  const [outlineA, outlineB] = [a.coordinates[0] ?? [], b.coordinates[0] ?? []];
  return !touchesRing({ type: 'LineString', coordinates: outlineA }, outlineB) && !touchesRing({ type: 'LineString', coordinates: outlineB }, outlineA);
}

/**
 * Of a plan with mini green zones: the facility that the analyses name and of which only the surroundings are known, and the seat of the state
 * farthest from it. Null where the baseline has no such two.
 */
export function notBothLesson(input: LessonInput): NotBothLesson | null {
  const zones = protectedZones(input);
  if (!zones.some(({ properties }) => properties.use === 'mini-green-zone')) return null;
  const placed = (facility: Facility): readonly { readonly facility: Facility; readonly place: LonLat }[] => (
    facility.geometry?.type === 'Point' && !overrideOf(input.scenario, facility.id)?.hidden ? [{ facility, place: facility.geometry.coordinates }] : []);
  const [vague] = input.baseline.facilities.filter(({ properties: { rank, position } }) => rank === 1 && position === 'illustrative').flatMap(placed);
  if (!vague) return null;
  const [seat] = input.baseline.facilities.filter(isSeatOfState).flatMap(placed).toSorted((a, b) => distanceBetween(vague.place, b.place) - distanceBetween(vague.place, a.place));
  if (!seat) return null;
  const meters = distanceBetween(vague.place, seat.place);
  const precisionMeters = vague.facility.properties.precisionMeters ?? 0;
  const slack = precisionMeters + (seat.facility.properties.precisionMeters ?? 0);
  const covering = zones.find(({ geometry }) => [vague.place, seat.place].every((place) => isInsideRings(place, geometry.coordinates)));
  return {
    code: 'not-both', postureId: null, at: [vague.facility.id, seat.facility.id], vagueId: vague.facility.id, seatId: seat.facility.id, precisionMeters,
    metersApart: { low: Math.max(0, meters - slack), likely: meters, high: meters + slack }, coveredBy: covering?.id ?? null,
  };
}
