/** Rings of a polygon: which way they run, whether they close, whether they cross themselves, what they hold. */
import { type LocalPoint, toLocalMeters } from '../localMeters.ts';
import { intersectSegments, segmentsOf } from '../segments.ts';
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

/** Whether two pieces that do not follow one another meet. */
export function crossesItself(ring: Ring): boolean {
  const segments = segmentsOf(ring.map(toLocalMeters));
  return segments.some((segment, index) => segments.some((other, otherIndex) => {
    const apart = Math.abs(index - otherIndex);
    const follows = apart <= 1 || apart === segments.length - 1;
    return otherIndex > index && !follows && intersectSegments(segment, other) !== null;
  }));
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
