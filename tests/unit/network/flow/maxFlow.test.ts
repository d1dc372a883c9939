/** Greatest flow and least cut against every cut there is, on small random graphs. */
import { array, assert, constant, constantFrom, integer, nat, property, record, tuple } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { disjointWays } from '../../../../src/network/flow/disjointWays.ts';
import { findMaxFlow, type FlowGraph, type FlowQuestion } from '../../../../src/network/flow/maxFlow.ts';

function graphOf(nodeCount: number, edges: readonly (readonly [number, number])[]): FlowGraph {
  const arcs = edges.flatMap(([from, to], edge) => [{ arc: edge * 2, from, to }, { arc: edge * 2 + 1, from: to, to: from }])
    .sort((a, b) => a.from - b.from || a.arc - b.arc);
  const firstOut = Uint32Array.from({ length: nodeCount + 1 }, (_, node) => arcs.filter(({ from }) => from < node).length);
  return { nodeCount, edgeCount: edges.length, firstOut, outArc: Uint32Array.from(arcs, ({ arc }) => arc), outTo: Uint32Array.from(arcs, ({ to }) => to) };
}

/** The cheapest of all ways to part the nodes: every set of nodes that holds the sources and no sink. */
function leastCut(nodeCount: number, edges: readonly (readonly [number, number])[], { capacity, sources, sinks }: FlowQuestion): number {
  let least = Infinity;
  for (let set = 0; set < 2 ** nodeCount; set += 1) {
    const holds = (node: number) => (set >> node) % 2 === 1;
    if (!sources.every(holds) || sinks.some(holds)) continue;
    least = Math.min(least, edges.reduce((sum, [from, to], edge) => sum + (holds(from) === holds(to) ? 0 : capacity[edge] ?? 0), 0));
  }
  return least;
}

const cases = integer({ min: 2, max: 7 }).chain((nodeCount) => {
  const node = nat({ max: nodeCount - 1 });
  return record({
    nodeCount: constant(nodeCount),
    edges: array(tuple(node, node), { maxLength: 12 }),
    capacities: array(constantFrom(0, 1, 1, 1, 2, 5, Infinity), { minLength: 12, maxLength: 12 }),
    sources: array(node, { minLength: 1, maxLength: 3 }),
    sinks: array(node, { minLength: 1, maxLength: 3 }),
  });
});

test('the flow is the least cut, both named cuts are least, and the ways share nothing', () => {
  assert(property(cases, ({ nodeCount, edges, capacities, sources, sinks }) => {
    const graph = graphOf(nodeCount, edges);
    const question = { capacity: Float64Array.from(edges, (_, edge) => capacities[edge] ?? 0), sources, sinks };
    const least = leastCut(nodeCount, edges, question);
    const found = findMaxFlow(graph, question);
    if (!found.isFinite) {
      expect(least).toBe(Infinity);
      return;
    }
    expect(found.value).toBe(least);
    const cutOf = (side: Uint8Array) => edges.reduce((sum, [from, to], edge) => sum + (side[from] === side[to] ? 0 : question.capacity[edge] ?? 0), 0);
    expect(cutOf(found.sourceSide)).toBe(least);
    expect(cutOf(found.sinkSide)).toBe(least);
    const ways = disjointWays(graph, question, found);
    expect(ways).toHaveLength(least);
    const uses = new Map<number, number>();
    for (const way of ways) {
      for (const arc of way) uses.set(arc >> 1, (uses.get(arc >> 1) ?? 0) + 1);
      const nodes = way.map((arc) => edges[arc >> 1]?.[arc % 2]);
      expect(sources).toContain(nodes[0]);
      const last = way.at(-1) ?? 0;
      expect(sinks).toContain(edges[last >> 1]?.[1 - (last % 2)]);
      way.slice(1).forEach((arc, step) => expect(edges[arc >> 1]?.[arc % 2]).toBe(edges[(way[step] ?? 0) >> 1]?.[1 - ((way[step] ?? 0) % 2)]));
    }
    for (const [edge, count] of uses) expect(count).toBeLessThanOrEqual(question.capacity[edge] ?? 0);
  }), { numRuns: 3000, seed: 7 });
});

describe('known answers', () => {
  const unit = (edges: number) => new Float64Array(edges).fill(1);

  it('two ways round a block take two crossings', () => {
    const edges = [[0, 1], [1, 3], [0, 2], [2, 3]] as const;
    expect(findMaxFlow(graphOf(4, edges), { capacity: unit(4), sources: [0], sinks: [3] })).toMatchObject({ isFinite: true, value: 2 });
  });

  it('a bridge is one crossing, and the cuts nearest either end are on either side of a chain', () => {
    const found = findMaxFlow(graphOf(4, [[0, 1], [1, 2], [2, 3]]), { capacity: unit(3), sources: [0], sinks: [3] });
    expect(found).toMatchObject({ isFinite: true, value: 1, sourceSide: Uint8Array.of(1, 0, 0, 0), sinkSide: Uint8Array.of(0, 0, 0, 1) });
  });

  it('a way that must stay open cannot be closed', () => {
    const capacity = Float64Array.of(Infinity, Infinity, 1);
    expect(findMaxFlow(graphOf(3, [[0, 1], [1, 2], [0, 2]]), { capacity, sources: [0], sinks: [2] })).toEqual({ isFinite: false });
  });
});
