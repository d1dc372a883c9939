/** Dijkstra's algorithm over a graph, from many places at once, to all nodes or until told to stop (E. W. Dijkstra, 1959). */
import { MinHeap } from './minHeap.ts';
import type { DrivingCost } from './networkView.ts';
import type { EdgePoint, RoadGraph } from '../graph/roadGraph.ts';

/** A node by number, or a place on an edge. */
export type Place = { readonly node: number } | EdgePoint;

export interface CostSearch {
  /** By node: the least cost from any start, in the unit of the cost; Infinity where there is no way. */
  readonly costs: Float64Array;
  /** By node: the arc by which it is reached, -1 for starts, for nodes next to a start on its own edge, and for those not reached. */
  readonly arcInto: Int32Array;
  /** By node: which start its way comes from, -1 where there is none. */
  readonly startOf: Int32Array;
}

/** What a search fills; may be used again for the same graph once its result is no longer needed. */
export function makeCostSearch({ nodeCount }: RoadGraph): CostSearch {
  return { costs: new Float64Array(nodeCount), arcInto: new Int32Array(nodeCount), startOf: new Int32Array(nodeCount) };
}

/**
 * Costs are never negative. `isDone(cost)` is asked before each node that would be looked at next and ends the search;
 * nodes not looked at by then may hold a cost that is too high. Equal costs are settled by the lowest node, then the lowest arc.
 */
export function searchCosts(
  graph: RoadGraph, cost: DrivingCost, starts: readonly Place[],
  { isDone = () => false, into = makeCostSearch(graph) }: { readonly isDone?: (cost: number) => boolean; readonly into?: CostSearch } = {},
): CostSearch {
  const { firstOut, outArc, outTo } = graph;
  const { costs, arcInto, startOf } = into;
  costs.fill(Infinity);
  arcInto.fill(-1);
  startOf.fill(-1);
  const heap = new MinHeap();
  const offer = (node: number, total: number, arc: number, start: number) => {
    if (!(total < (costs[node] ?? 0))) return;
    costs[node] = total;
    arcInto[node] = arc;
    startOf[node] = start;
    heap.push(node, total);
  };
  starts.forEach((start, index) => {
    if ('node' in start) {
      offer(start.node, 0, -1, index);
      return;
    }
    const { edge, alongMm } = start;
    offer(graph.edgeFrom[edge] ?? 0, cost.ofPiece(edge, alongMm, 0), -1, index);
    offer(graph.edgeTo[edge] ?? 0, cost.ofPiece(edge, alongMm, graph.edgeLengthMm[edge] ?? 0), -1, index);
  });
  for (let node = heap.pop(); node !== -1; node = heap.pop()) {
    const reached = heap.poppedCost;
    if (reached > (costs[node] ?? 0)) continue;
    if (isDone(reached)) break;
    const start = startOf[node] ?? -1;
    const end = firstOut[node + 1] ?? 0;
    for (let slot = firstOut[node] ?? 0; slot < end; slot += 1) {
      const to = outTo[slot] ?? 0;
      // What is reached as cheaply as this node need not be asked about: no road takes less than nothing.
      if ((costs[to] ?? 0) <= reached) continue;
      const arc = outArc[slot] ?? 0;
      offer(to, reached + cost.ofArc(arc), arc, start);
    }
  }
  return into;
}
