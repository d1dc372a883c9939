/** Where a site may join the roads: the nearest place of every road within its reach, because nobody knows which one its gate is on. */
import { toLocalMeters } from '../../geo/localMeters.ts';
import { projectOnSegment } from '../../geo/projectOnSegment.ts';
import type { LonLat } from '../../geo/types.ts';
import { alongAt, segmentOnPlane } from '../graph/edgeGeometry.ts';
import { type EdgePoint, hasFlag, type RoadGraph } from '../graph/roadGraph.ts';
import { segmentsInBox } from '../graph/segmentIndex.ts';

/** A site joins every road at least this near, however well its place is known. */
export const leastReachMeters = 100;

/**
 * In the order of the edges; empty where no road is near. A connector is one facility's own dead end and nobody else's way
 * in, so it is taken only where no road is near.
 */
export function attachSite(graph: RoadGraph, place: LonLat, precisionMeters: number): readonly EdgePoint[] {
  const reach = Math.max(leastReachMeters, precisionMeters);
  const point = toLocalMeters(place);
  const [x, y] = point;
  const nearest = new Map<number, { readonly alongMm: number; readonly distanceMeters: number }>();
  for (const segment of segmentsInBox(graph, [x - reach, y - reach, x + reach, y + reach])) {
    const edge = graph.segmentEdge[segment] ?? 0;
    const { part, distanceMeters } = projectOnSegment(point, segmentOnPlane(graph, segment));
    if (distanceMeters > reach || distanceMeters >= (nearest.get(edge)?.distanceMeters ?? Infinity)) continue;
    nearest.set(edge, { alongMm: alongAt(graph, segment, part), distanceMeters });
  }
  const all = [...nearest].map(([edge, { alongMm }]): EdgePoint => ({ edge, alongMm })).sort((a, b) => a.edge - b.edge);
  const roads = all.filter(({ edge }) => !hasFlag(graph, edge, 'connector'));
  return roads.length > 0 ? roads : all;
}
