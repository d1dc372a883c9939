/**
 * What may be wrong with roads and junctions before a graph is made of them. Refusals would make a graph that says
 * "sealed" where nothing is known; remarks are mended on the open side (nothing that was joined comes apart) and told.
 */
import { distanceBetween } from '../../geo/distanceBetween.ts';
import type { LonLat } from '../../geo/types.ts';
import type { JunctionInput, RoadInput } from './roadGraph.ts';

export const refusalReasons = [
  'no-roads',
  /** Two roads or two junctions share an id; `other` is not used, the later one is meant. */
  'duplicate-id',
  /** A coordinate that is no place on earth, or a line of fewer than two. */
  'bad-coordinate',
  /** A dangling end: the junction it names is not there (`other`). */
  'missing-junction',
  /** The line does not reach the junction it names (`other`). */
  'end-off-junction',
  /** Its corners lie more than ten degrees apart in sum, some 1,000 km: no road of a city. */
  'too-long',
  /** A speed, a width or a number of lanes that is not positive, or more than any road has (255 lanes, a kilometre). */
  'bad-attribute',
] as const;

export const remarkReasons = [
  /** Ends where it starts. Kept. */
  'self-loop',
  /** No length. Left out where it joins a junction to itself, else kept. */
  'zero-length',
  /** Stands where `other` stands. The two are one node. */
  'same-place',
  /** No road ends here. Kept. */
  'lone-junction',
] as const;

export interface NetworkProblem {
  readonly reason: (typeof refusalReasons)[number] | (typeof remarkReasons)[number];
  /** Id of the road or junction; null for the whole. */
  readonly at: string | null;
  /** The other thing it is about. */
  readonly other: string | null;
}

/** An end may lie this far from its junction: six decimals are 0.11 m, and both may be rounded. */
export const endToleranceMeters = 0.5;
const longestDegrees = 10;

const isPlace = ([lon, lat]: LonLat) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
const isSame = (a: LonLat, b: LonLat) => a[0] === b[0] && a[1] === b[1];
const isPositive = (value: number | null) => value === null || (Number.isFinite(value) && value > 0);

function duplicatesOf(features: readonly { readonly id: string }[]): readonly NetworkProblem[] {
  const seen = new Set<string>();
  return features.flatMap(({ id }) => {
    if (seen.has(id)) return [{ reason: 'duplicate-id', at: id, other: null } as const];
    seen.add(id);
    return [];
  });
}

function refuseRoad(road: RoadInput, places: ReadonlyMap<string, LonLat>): readonly NetworkProblem[] {
  const { id, geometry: { coordinates }, properties: { from, to, lanes, widthMeters, speedKmh } } = road;
  const first = coordinates[0];
  const last = coordinates.at(-1);
  if (coordinates.length < 2 || !first || !last || !coordinates.every(isPlace)) return [{ reason: 'bad-coordinate', at: id, other: null }];
  const problems: NetworkProblem[] = [];
  for (const [junction, end] of [[from, first], [to, last]] as const) {
    const place = places.get(junction);
    if (!place) problems.push({ reason: 'missing-junction', at: id, other: junction });
    else if (!isSame(place, end) && distanceBetween(place, end) > endToleranceMeters) problems.push({ reason: 'end-off-junction', at: id, other: junction });
  }
  if (![lanes, widthMeters, speedKmh].every(isPositive) || (lanes ?? 0) > 255 || (widthMeters ?? 0) > 1000) problems.push({ reason: 'bad-attribute', at: id, other: null });
  const degrees = coordinates.reduce((sum, [lon, lat], index) => {
    const [lonBefore, latBefore] = coordinates[index - 1] ?? [lon, lat];
    return sum + Math.abs(lon - lonBefore) + Math.abs(lat - latBefore);
  }, 0);
  if (degrees > longestDegrees) problems.push({ reason: 'too-long', at: id, other: null });
  return problems;
}

/** Everything for which no graph is made, in the order given; empty when one can be. */
export function findRefusals(roads: readonly RoadInput[], junctions: readonly JunctionInput[]): readonly NetworkProblem[] {
  const places = new Map(junctions.map(({ id, geometry }) => [id, geometry.coordinates]));
  return [
    ...(roads.length === 0 ? [{ reason: 'no-roads', at: null, other: null } as const] : []),
    ...duplicatesOf(junctions),
    ...duplicatesOf(roads),
    ...junctions.flatMap(({ id, geometry }) => (isPlace(geometry.coordinates) ? [] : [{ reason: 'bad-coordinate', at: id, other: null } as const])),
    ...roads.flatMap((road) => refuseRoad(road, places)),
  ];
}
