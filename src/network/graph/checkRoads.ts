/**
 * What may be wrong with roads and junctions before a graph is made of them. Refusals would make a graph that says
 * "sealed" where nothing is known; remarks are mended on the open side (nothing that was joined comes apart) and told.
 */
import { distanceBetween, metersBetween } from '../../geo/distanceBetween.ts';
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

/** Whether nothing stands against a line between two junctions: what `refuseRoad` asks, for millions that are sound. Corners by vertex from `first`, places of junctions by rank, two numbers each. */
export function isSoundLine(corners: Float64Array, first: number, count: number, places: Float64Array, from: number, to: number): boolean {
  let degrees = 0;
  for (let at = first * 2; at < (first + count) * 2; at += 2) {
    const lon = corners[at] ?? 0;
    const lat = corners[at + 1] ?? 0;
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return false;
    if (at > first * 2) degrees += Math.abs(lon - (corners[at - 2] ?? 0)) + Math.abs(lat - (corners[at - 1] ?? 0));
  }
  return isNear(places, from, corners, first) && isNear(places, to, corners, first + count - 1) && !(degrees > longestDegrees);
}

/** `isAt`, of places in columns. */
function isNear(places: Float64Array, rank: number, corners: Float64Array, vertex: number): boolean {
  const lon = places[rank * 2] ?? 0;
  const lat = places[rank * 2 + 1] ?? 0;
  const cornerLon = corners[vertex * 2] ?? 0;
  const cornerLat = corners[vertex * 2 + 1] ?? 0;
  return (lon === cornerLon && lat === cornerLat) || metersBetween(lon, lat, cornerLon, cornerLat) <= endToleranceMeters;
}

const isAt = (junction: LonLat, end: LonLat) => isSame(junction, end) || distanceBetween(junction, end) <= endToleranceMeters;

export function areAttributesSound(lanes: number | null, widthMeters: number | null, speedKmh: number | null): boolean {
  return isPositive(lanes) && isPositive(widthMeters) && isPositive(speedKmh) && (lanes ?? 0) <= 255 && (widthMeters ?? 0) <= 1000;
}

function isTooLong(coordinates: RoadInput['geometry']['coordinates']): boolean {
  let degrees = 0;
  for (let index = 1; index < coordinates.length; index += 1) {
    const [one, other] = [coordinates[index - 1], coordinates[index]];
    if (one && other) degrees += Math.abs(other[0] - one[0]) + Math.abs(other[1] - one[1]);
  }
  return degrees > longestDegrees;
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
    else if (!isAt(place, end)) problems.push({ reason: 'end-off-junction', at: id, other: junction });
  }
  if (!areAttributesSound(lanes, widthMeters, speedKmh)) problems.push({ reason: 'bad-attribute', at: id, other: null });
  if (isTooLong(coordinates)) problems.push({ reason: 'too-long', at: id, other: null });
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
