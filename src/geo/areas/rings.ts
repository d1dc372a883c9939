/** Rings of a polygon: which way they run, whether they close, what they hold. */
import { type LocalPoint, toLocalMeters } from '../localMeters.ts';
import { segmentsOf } from '../segments.ts';
import type { LonLat } from '../types.ts';

type Ring = readonly LonLat[];

/** First and last position are the same, as RFC 7946 asks. */
export function isClosedRing(ring: Ring): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** Sign of the enclosed area: counter-clockwise is what RFC 7946 asks of an outer ring, clockwise of a hole. */
export function isCounterClockwise(ring: Ring): boolean {
  let doubled = 0;
  for (const [[ax, ay], [bx, by]] of segmentsOf(ring.map(toLocalMeters))) doubled += ax * by - bx * ay;
  return doubled > 0;
}

/** Whether `point` lies inside `rings`, the first the outline and the rest holes; even-odd, so a point on the edge may be either. */
export function isInsideRings(point: LonLat, rings: readonly Ring[]): boolean {
  const [x, y]: LocalPoint = toLocalMeters(point);
  let inside = false;
  for (const [[ax, ay], [bx, by]] of rings.flatMap((ring) => segmentsOf(ring.map(toLocalMeters)))) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
