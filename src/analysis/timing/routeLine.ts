/** A drawn route by metres along it, and where the lines of a plan stand on it. */
import { bearingBetween } from '../../geo/bearingBetween.ts';
import { distanceBetween } from '../../geo/distanceBetween.ts';
import { toLocalMeters } from '../../geo/localMeters.ts';
import { projectOnSegment } from '../../geo/projectOnSegment.ts';
import { intersectSegments, segmentsOf } from '../../geo/segments.ts';
import type { LonLat } from '../../geo/types.ts';
import type { LineCrossing } from '../problem/lineGates.ts';

/** At least two corners, none twice in a row. */
export interface RouteLine {
  readonly corners: readonly LonLat[];
  /** By corner, metres from the start; the last one is the length of the route. */
  readonly alongMeters: readonly number[];
  /** By piece, degrees clockwise from north. */
  readonly bearings: readonly number[];
}

/** Null where it has no length. */
export function measureRoute(coordinates: readonly LonLat[]): RouteLine | null {
  const corners = coordinates.filter((place, index) => index === 0 || place[0] !== coordinates[index - 1]?.[0] || place[1] !== coordinates[index - 1]?.[1]);
  if (corners.length < 2) return null;
  let sum = 0;
  const alongMeters = corners.map((place, index) => {
    sum += distanceBetween(corners[index - 1] ?? place, place);
    return sum;
  });
  return { corners, alongMeters, bearings: corners.slice(1).map((place, index) => bearingBetween(corners[index] ?? place, place)) };
}

export const lengthOfRoute = ({ alongMeters }: RouteLine): number => alongMeters.at(-1) ?? 0;

/** The piece in which a place lies; beyond an end the last one there. */
export function pieceAt({ alongMeters }: RouteLine, meters: number): number {
  let [low, high] = [0, alongMeters.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((alongMeters[middle] ?? 0) <= meters) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Between the corners in a straight line of degrees. Beyond an end, the end. */
export function placeAt(route: RouteLine, meters: number, piece = pieceAt(route, meters)): LonLat {
  const [start, end] = [route.alongMeters[piece] ?? 0, route.alongMeters[piece + 1] ?? 0];
  const [from, to] = [route.corners[piece] ?? [0, 0], route.corners[piece + 1] ?? [0, 0]];
  const part = Math.max(0, Math.min(1, (meters - start) / (end - start)));
  return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
}

/** A crossing this near to the route is on it: the route follows the roads, and both are kept to 0.11 m. */
const onRouteMeters = 2;
/** Places of one line nearer than this on the route are one. */
const sameMeters = 5;

/**
 * Metres along the route at which a line bars it when closed, ascending; the same line several times where the route comes back. By its crossings
 * with roads that count as cuts; and where the route leaves the roads, by meeting the line itself.
 */
export function placesOfLine(route: RouteLine, coordinates: readonly LonLat[], crossings: readonly Pick<LineCrossing, 'coordinate' | 'idle'>[]): readonly number[] {
  const points = route.corners.map(toLocalMeters);
  const pieces = segmentsOf(points);
  const alongAt = (piece: number, part: number) => {
    const start = route.alongMeters[piece] ?? 0;
    return start + part * ((route.alongMeters[piece + 1] ?? start) - start);
  };
  const nearTo = (place: LonLat) => {
    const point = toLocalMeters(place);
    return pieces.flatMap((segment, piece) => {
      const { part, distanceMeters } = projectOnSegment(point, segment);
      return distanceMeters <= onRouteMeters ? [alongAt(piece, part)] : [];
    });
  };
  const cutting = crossings.flatMap(({ idle, coordinate }) => (idle === null ? nearTo(coordinate) : []));
  const idle = crossings.flatMap(({ idle, coordinate }) => (idle === null ? [] : nearTo(coordinate)));
  const met = segmentsOf(coordinates.map(toLocalMeters)).flatMap((barrier) => pieces.flatMap((segment, piece) => {
    const point = intersectSegments(segment, barrier);
    return point ? [alongAt(piece, projectOnSegment(point, segment).part)] : [];
  }));
  // A loose line is driven round, on the road as the column is.
  const places = [...cutting, ...met.filter((meters) => !idle.some((other) => Math.abs(other - meters) <= sameMeters))].sort((a, b) => a - b);
  const kept: number[] = [];
  for (const meters of places) if (kept.length === 0 || meters - (kept.at(-1) ?? 0) > sameMeters) kept.push(meters);
  return kept;
}
