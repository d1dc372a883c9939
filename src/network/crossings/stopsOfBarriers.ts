/** Barriers to stops along edges: all lines at once, each crossing with the barrier it belongs to, several on one edge in their order. */
import { type Crossing, countsAsCut } from './crossing.ts';
import { barred, buildEdgeStops, type EdgeStops } from './edgeStops.ts';
import { findCrossings, type FoundCrossings } from './findCrossings.ts';
import type { RoadGraph } from '../graph/roadGraph.ts';

/** What is needed of a barrier, baseline or scenario. */
export interface BarrierInput {
  readonly id: string;
  readonly coordinates: readonly (readonly number[])[];
  readonly ends: readonly ['tied' | 'assumed' | 'loose', 'tied' | 'assumed' | 'loose'];
}

export interface BarrierCrossing extends Crossing {
  readonly barrierId: string;
  /** Place of the barrier in the list that was given. */
  readonly barrier: number;
  readonly countsAsCut: boolean;
}

export interface CrossingTable {
  /** By edge, then along it, then by barrier. */
  readonly crossings: readonly BarrierCrossing[];
  /** What was found for each barrier, in the order given; those that touch no road are there too. */
  readonly found: readonly FoundCrossings[];
}

export function tabulateCrossings(graph: RoadGraph, barriers: readonly BarrierInput[]): CrossingTable {
  const found = barriers.map(({ coordinates }) => findCrossings(graph, coordinates));
  const crossings = found.flatMap((one, barrier) => {
    const input = barriers[barrier];
    if (!one.ok || !input) return [];
    return one.crossings.map((crossing): BarrierCrossing => ({ ...crossing, barrier, barrierId: input.id, countsAsCut: countsAsCut(crossing, input.ends) }));
  });
  return { crossings: crossings.sort((a, b) => a.edge - b.edge || a.alongMm - b.alongMm || a.barrier - b.barrier), found };
}

/** Of one barrier at one crossing: milliseconds that passing it costs, `barred`, or null where it lets everybody through. */
export type DelayOf = (crossing: BarrierCrossing) => number | null;

/** Stops of a view: which barriers are up, whom they admit and how long that takes is for `delayOf` to say. Crossings that cut nothing make none. */
export function stopsOfBarriers(graph: RoadGraph, { crossings }: CrossingTable, delayOf: DelayOf): EdgeStops {
  return buildEdgeStops(graph, crossings.flatMap((crossing) => {
    const delayMs = crossing.countsAsCut ? delayOf(crossing) : null;
    return delayMs === null ? [] : [{ edge: crossing.edge, alongMm: crossing.alongMm, delayMs }];
  }));
}

/** Stops of the hostile view: the barriers of `isUp` (one byte a barrier, in the order given) bar everybody; nothing else does. */
export function hostileStops(graph: RoadGraph, table: CrossingTable, isUp: Uint8Array): EdgeStops {
  return stopsOfBarriers(graph, table, ({ barrier }) => (isUp[barrier] ? barred : null));
}
