/** The road nearest to a place. */
import { toLocalMeters } from '../../geo/localMeters.ts';
import { projectOnSegment } from '../../geo/projectOnSegment.ts';
import type { LonLat } from '../../geo/types.ts';
import { alongAt, pointAlong, segmentOnPlane } from './edgeGeometry.ts';
import type { EdgePoint, RoadGraph } from './roadGraph.ts';
import { segmentByBox, segmentsInBox } from './segmentIndex.ts';

/** Added to a box so that what lies on its very side is found whatever the rounding. */
const roundingMeters = 1e-6;

export interface NearestEdge extends EdgePoint {
  readonly coordinate: LonLat;
  readonly distanceMeters: number;
}

/** The nearest place on any edge that `accept` takes, within `maxMeters`; of equally near ones the lowest edge. Null where there is none. */
export function nearestEdge(graph: RoadGraph, place: LonLat, maxMeters = Infinity, accept: (edge: number) => boolean = () => true): NearestEdge | null {
  const point = toLocalMeters(place);
  const [x, y] = point;
  const guess = segmentByBox(graph, x, y, maxMeters, accept);
  if (guess === null) return null;
  // The nearest box need not hold the nearest road, but nothing farther than what it holds can be nearer.
  const reach = Math.min(maxMeters, projectOnSegment(point, segmentOnPlane(graph, guess)).distanceMeters) + roundingMeters;
  let best: { readonly edge: number; readonly alongMm: number; readonly distanceMeters: number } | null = null;
  for (const segment of segmentsInBox(graph, [x - reach, y - reach, x + reach, y + reach])) {
    const edge = graph.segmentEdge[segment] ?? 0;
    if (!accept(edge)) continue;
    const { part, distanceMeters } = projectOnSegment(point, segmentOnPlane(graph, segment));
    if (distanceMeters <= maxMeters && (best === null || distanceMeters < best.distanceMeters)) best = { edge, alongMm: alongAt(graph, segment, part), distanceMeters };
  }
  return best && { ...best, coordinate: pointAlong(graph, best.edge, best.alongMm) };
}
