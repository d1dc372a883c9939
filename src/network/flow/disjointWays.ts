/** A flow taken apart into ways that share no edge: the proof that fewer crossings cannot close them all. */
import type { FlowGraph, FlowQuestion, MaxFlow } from './maxFlow.ts';

/**
 * One way a unit of flow, each the arcs from a source to a sink. Flow that runs in a circle is left out. An edge of larger
 * capacity may be in as many ways as that. Deterministic: at each node the lowest arc goes first.
 */
export function disjointWays(graph: FlowGraph, { sources, sinks }: FlowQuestion, { value, flow }: Extract<MaxFlow, { isFinite: true }>): readonly (readonly number[])[] {
  const left = flow.slice();
  const isSink = new Uint8Array(graph.nodeCount);
  for (const sink of sinks) isSink[sink] = 1;
  const ways: number[][] = [];
  for (const source of new Set(sources)) {
    while (ways.length < value) {
      const way = followFlow(graph, left, isSink, source);
      if (!way) break;
      ways.push(way);
    }
  }
  return ways;
}

/** Takes one unit along the flow and away from it; null where none leaves the source. Circles that it walks are cut out. */
function followFlow(graph: FlowGraph, left: Float64Array, isSink: Uint8Array, source: number): number[] | null {
  const way: number[] = [];
  const places = new Map([[source, 0]]);
  let node = source;
  while (!isSink[node]) {
    let slot = graph.firstOut[node] ?? 0;
    const end = graph.firstOut[node + 1] ?? 0;
    const carried = (arc: number) => (arc % 2 === 0 ? left[arc >> 1] ?? 0 : -(left[arc >> 1] ?? 0));
    while (slot < end && carried(graph.outArc[slot] ?? 0) <= 0) slot += 1;
    if (slot === end) return null;
    const arc = graph.outArc[slot] ?? 0;
    left[arc >> 1] = (left[arc >> 1] ?? 0) + (arc % 2 === 0 ? -1 : 1);
    way.push(arc);
    node = graph.outTo[slot] ?? 0;
    const before = places.get(node);
    if (before === undefined) {
      places.set(node, way.length);
      continue;
    }
    for (const [other, place] of places) if (place > before) places.delete(other);
    way.length = before;
  }
  return way;
}
