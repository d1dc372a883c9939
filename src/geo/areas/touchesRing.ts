/** What a box drawn on the map touches. On the plane of degrees: over a city, straight pieces stay straight enough. */
import { intersectSegments, segmentsOf } from '../segments.ts';
import type { LonLat } from '../types.ts';

type Shape =
  | { readonly type: 'Point'; readonly coordinates: LonLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly LonLat[])[] };

/**
 * Whether a point lies inside the closed `ring`, or any piece of a line or an outline lies inside it or crosses it. A
 * ring that lies wholly inside a polygon does not touch it: a box within a large zone means what is in it, not the zone.
 */
export function touchesRing(shape: Shape, ring: readonly LonLat[]): boolean {
  if (shape.type === 'Point') return holds(ring, shape.coordinates);
  const lines = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
  const edges = segmentsOf(ring);
  return lines.some((line) => line.some((place) => holds(ring, place))
    || segmentsOf(line).some((piece) => edges.some((edge) => intersectSegments(piece, edge) !== null)));
}

/** Even-odd; a place exactly on the edge may be either. */
function holds(ring: readonly LonLat[], [x, y]: LonLat): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of segmentsOf(ring)) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
