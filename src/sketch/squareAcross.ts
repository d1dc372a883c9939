/** A barrier's line square to a road: what drawing across a road offers. Widths no source states are assumed, and the answer says which. */
import { destinationFrom } from '../geo/destinationFrom.ts';
import type { LonLat } from '../geo/types.ts';
import { widthOf } from '../network/graph/assumedAttributes.ts';
import { bearingAlong, pointAlong } from '../network/graph/edgeGeometry.ts';
import { hasFlag, type RoadGraph } from '../network/graph/roadGraph.ts';

/** Assumption: from kerb to frontage on each side, as the shipped lines are drawn (data/README.md). No source states a footway. */
export const assumedFootwayMeters = 8;

export interface SquareOptions {
  /** `frontage`: over the footways, from house to house; `kerb`: the carriageway alone. */
  readonly mode: 'frontage' | 'kerb';
  /** Added at each end, metres, not negative; 0 where not given. */
  readonly marginMeters?: number;
  /** On each side, where the planner knows better; `frontage` only. */
  readonly footwayMeters?: number;
}

export type SquareLine =
  | {
    readonly ok: true;
    /** From the left of the road, looking along its edge, to the right; not rounded. */
    readonly coordinates: readonly [LonLat, LonLat];
    readonly lengthMeters: number;
    /** Where the carriageway begins and ends, metres along the line: `carriagewayMeters` of a barrier. */
    readonly carriagewayMeters: readonly [from: number, to: number];
    /** Which of the measures above no source and no planner states. */
    readonly assumed: readonly ('width' | 'footway')[];
    readonly onBridge: boolean;
  }
  /** A connector is no road and cannot be shut. */
  | { readonly ok: false; readonly reason: 'no-such-edge' | 'connector' | 'bad-measure' };

/** Square to the road `alongMeters` from the start of the edge (beyond an end: at that end); at a bend, to the middle between both directions. */
export function squareAcross(graph: RoadGraph, edge: number, alongMeters: number, { mode, marginMeters = 0, footwayMeters }: SquareOptions): SquareLine {
  if (!(edge >= 0 && edge < graph.edgeCount)) return { ok: false, reason: 'no-such-edge' };
  if (hasFlag(graph, edge, 'connector')) return { ok: false, reason: 'connector' };
  const footway = mode === 'kerb' ? 0 : footwayMeters ?? assumedFootwayMeters;
  if (!(Number.isFinite(alongMeters) && marginMeters >= 0 && footway >= 0 && Number.isFinite(marginMeters + footway))) return { ok: false, reason: 'bad-measure' };
  const width = widthOf(graph, edge);
  const alongMm = Math.max(0, Math.min(Math.round(alongMeters * 1000), graph.edgeLengthMm[edge] ?? 0));
  const middle = pointAlong(graph, edge, alongMm);
  const beyond = footway + marginMeters;
  const half = width.value / 2 + beyond;
  const bearing = bearingAlong(graph, edge, alongMm);
  return {
    ok: true,
    coordinates: [destinationFrom(middle, bearing - 90, half), destinationFrom(middle, bearing + 90, half)],
    lengthMeters: 2 * half,
    carriagewayMeters: [beyond, beyond + width.value],
    assumed: [...(width.isAssumed ? ['width' as const] : []), ...(mode === 'frontage' && footwayMeters === undefined ? ['footway' as const] : [])],
    onBridge: hasFlag(graph, edge, 'bridge'),
  };
}
