/** Where the pointer snaps to while a line is drawn. Pure: the map turns pixels into metres and the held key into `isOff`. */
import { toLocalMeters } from '../geo/localMeters.ts';
import type { LonLat } from '../geo/types.ts';
import { nodePlace, pointAlong } from '../network/graph/edgeGeometry.ts';
import { nearestEdge } from '../network/graph/nearestEdge.ts';
import type { RoadGraph } from '../network/graph/roadGraph.ts';
import { edgesInBox } from '../network/graph/segmentIndex.ts';

/** What the pointer may snap to, the stronger first: of two within reach the stronger wins, of two alike the nearer. */
export const snapKinds = ['barrier-end', 'vertex', 'junction', 'road'] as const;
export type SnapKind = (typeof snapKinds)[number];

/** A line or ring on the map that is not the one being drawn. */
export interface SnapLine {
  readonly id: string;
  /** Corners in order; longer tuples are read as far as `[lon, lat]`. */
  readonly coordinates: readonly (readonly number[])[];
  readonly isBarrier: boolean;
}

interface SnapAt {
  readonly coordinate: LonLat;
  /** From the pointer. */
  readonly distanceMeters: number;
}
export type Snap =
  | SnapAt & { readonly kind: 'barrier-end' | 'vertex'; readonly featureId: string; readonly vertex: number }
  | SnapAt & { readonly kind: 'junction'; readonly node: number; readonly junctionId: string }
  | SnapAt & { readonly kind: 'road'; readonly edge: number; readonly roadId: string; readonly alongMeters: number };

export interface SnapContext {
  /** Null where there is no network. */
  readonly graph: RoadGraph | null;
  readonly lines: readonly SnapLine[];
  /** Reach round the pointer, metres; not positive is none. */
  readonly toleranceMeters: number;
  /** The planner holds the key that turns snapping off. */
  readonly isOff: boolean;
}

/** The nearer of two; of equally near ones the first. */
const nearer = (best: Snap | null, other: Snap): Snap => (best && best.distanceMeters <= other.distanceMeters ? best : other);

function distanceTo([x, y]: readonly [number, number]) {
  return (coordinate: LonLat): number => {
    const [otherX, otherY] = toLocalMeters(coordinate);
    return Math.hypot(otherX - x, otherY - y);
  };
}

/** Degrees that hold the tolerance in both directions on this map (a degree of longitude is at least 90 km here). */
const degreesFor = (meters: number) => meters / 90_000;

function snapToLines(pointer: LonLat, { lines, toleranceMeters }: SnapContext, wantsEnds: boolean): Snap | null {
  const measure = distanceTo(toLocalMeters(pointer));
  const reach = degreesFor(toleranceMeters);
  let best: Snap | null = null;
  for (const { id, coordinates, isBarrier } of lines) {
    for (const [vertex, [lon = Number.NaN, lat = Number.NaN]] of coordinates.entries()) {
      const isEnd = isBarrier && (vertex === 0 || vertex === coordinates.length - 1);
      if (isEnd !== wantsEnds || !(Math.abs(lon - pointer[0]) <= reach && Math.abs(lat - pointer[1]) <= reach)) continue;
      const distanceMeters = measure([lon, lat]);
      if (distanceMeters <= toleranceMeters) best = nearer(best, { kind: isEnd ? 'barrier-end' : 'vertex', coordinate: [lon, lat], distanceMeters, featureId: id, vertex });
    }
  }
  return best;
}

function snapToJunction(pointer: LonLat, { graph, toleranceMeters }: SnapContext): Snap | null {
  if (!graph) return null;
  const measure = distanceTo(toLocalMeters(pointer));
  const reach = degreesFor(toleranceMeters);
  const edges = edgesInBox(graph, [pointer[0] - reach, pointer[1] - reach, pointer[0] + reach, pointer[1] + reach]);
  const nodes = new Set(edges.flatMap((edge) => [graph.edgeFrom[edge] ?? 0, graph.edgeTo[edge] ?? 0]));
  let best: Snap | null = null;
  for (const node of [...nodes].sort((a, b) => a - b)) {
    const coordinate = nodePlace(graph, node);
    const distanceMeters = measure(coordinate);
    if (distanceMeters <= toleranceMeters) best = nearer(best, { kind: 'junction', coordinate, distanceMeters, node, junctionId: graph.nodeIds[node] ?? '' });
  }
  return best;
}

function snapToRoad(pointer: LonLat, { graph, toleranceMeters }: SnapContext): Snap | null {
  const near = graph && nearestEdge(graph, pointer, toleranceMeters);
  if (!near) return null;
  const { edge, alongMm, distanceMeters } = near;
  return { kind: 'road', coordinate: pointAlong(graph, edge, alongMm), distanceMeters, edge, roadId: graph.edgeIds[edge] ?? '', alongMeters: alongMm / 1000 };
}

/** The strongest thing within reach, or null; the coordinate is exact and not rounded to what the file keeps. */
export function snapPointer(pointer: LonLat, context: SnapContext): Snap | null {
  if (context.isOff || !(context.toleranceMeters > 0)) return null;
  return snapToLines(pointer, context, true) ?? snapToLines(pointer, context, false) ?? snapToJunction(pointer, context) ?? snapToRoad(pointer, context);
}
