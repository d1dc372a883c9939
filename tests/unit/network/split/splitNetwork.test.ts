/** The split network against the ways that are searched along whole edges, and depth against opening every set of gates. */
import { expect, test } from 'vitest';
import { barred, buildEdgeStops } from '../../../../src/network/crossings/edgeStops.ts';
import type { EdgePoint } from '../../../../src/network/graph/roadGraph.ts';
import type { Place } from '../../../../src/network/ways/searchCosts.ts';
import { shortestWay } from '../../../../src/network/ways/shortestWay.ts';
import { reachOver, unreachable, wayTo } from '../../../../src/network/split/reach.ts';
import { type SplitNetwork, splitNetwork } from '../../../../src/network/split/splitNetwork.ts';
import { edgeOf, graphOf, nodeOf } from '../../../fixtures/network/graphOf.ts';
import { randomNetwork } from '../../../fixtures/network/randomNetwork.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';

const town = graphOf();
const on = (id: string, alongMeters: number): EdgePoint => ({ edge: edgeOf(town, id), alongMm: alongMeters * 1000 });
const nodesOf = ({ firstPlaceNode, placeNode }: SplitNetwork, place: number) => [...placeNode.subarray(firstPlaceNode[place], firstPlaceNode[place + 1])];

test('nothing to cut leaves the graph as it is', () => {
  const split = splitNetwork(town, { gates: [], places: [{ node: nodeOf(town, 'A') }] });
  expect([split.nodeCount, split.edgeCount]).toEqual([town.nodeCount, town.edgeCount]);
  expect([...split.edgeFrom]).toEqual([...town.edgeFrom]);
  expect(nodesOf(split, 0)).toEqual([nodeOf(town, 'A')]);
});

test('a road with two gates and a place between them is four pieces of road', () => {
  const split = splitNetwork(town, { gates: [on('A-D', 80), on('A-D', 20)], places: [on('A-D', 50)] });
  expect(split.edgeCount).toBe(town.edgeCount + 5);
  const pieces = Array.from({ length: split.edgeCount }, (_, edge) => edge).filter((edge) => split.roadEdge[edge] === edgeOf(town, 'A-D'));
  expect(pieces.map((edge) => [split.fromMm[edge], split.toMm[edge], split.gate[edge]])).toEqual([
    [0, 20_000, -1], [20_000, 20_000, 1], [20_000, 50_000, -1], [50_000, 80_000, -1], [80_000, 80_000, 0], [80_000, town.edgeLengthMm[edgeOf(town, 'A-D')], -1],
  ]);
  expect(split.edgeOfGate[0]).toBe(pieces[4]);
  const inside = nodesOf(split, 0);
  const shut = reachOver(split, Uint8Array.of(1, 1), inside, 0);
  expect([nodeOf(town, 'A'), nodeOf(town, 'D')].map((node) => shut.depth[node])).toEqual([unreachable, unreachable]);
  const deep = reachOver(split, Uint8Array.of(1, 1), inside);
  expect(deep.depth[nodeOf(town, 'A')]).toBe(1);
  expect(wayTo(split, deep, nodeOf(town, 'A')).map((arc) => split.gate[arc >> 1])).toEqual([-1, 1, -1]);
});

test('who stands in a gate is on both sides of it, and opens it for nobody else', () => {
  const split = splitNetwork(town, { gates: [on('H-I', 30)], places: [on('H-I', 30)] });
  const [h, i] = [nodeOf(town, 'H'), nodeOf(town, 'I')];
  const fromGate = reachOver(split, Uint8Array.of(1), nodesOf(split, 0), 0);
  expect([fromGate.depth[h], fromGate.depth[i]]).toEqual([0, 0]);
  expect(reachOver(split, Uint8Array.of(1), [h], 0).depth[i]).toBe(unreachable);
});

test('agrees with ways searched along whole edges, on 300 random networks', () => {
  const random = seededRandom(31_12_2019);
  for (let run = 0; run < 300; run += 1) {
    const graph = randomNetwork(random);
    const anywhere = (): EdgePoint => {
      const edge = random.between(0, graph.edgeCount - 1);
      return { edge, alongMm: random.between(1, Math.max(1, (graph.edgeLengthMm[edge] ?? 1) - 1)) };
    };
    const gates = Array.from({ length: random.between(0, 5) }, anywhere);
    const places: Place[] = [random.next() < 0.5 ? { node: random.between(0, graph.nodeCount - 1) } : anywhere(), anywhere()];
    const split = splitNetwork(graph, { gates, places });
    const least = { count: Infinity };
    for (let open = 0; open < 2 ** gates.length; open += 1) {
      const shut = Uint8Array.from(gates, (_, gate) => Number((open >> gate) % 2 === 0));
      const stops = buildEdgeStops(graph, gates.flatMap((gate, index) => (shut[index] ? [{ ...gate, delayMs: barred }] : [])));
      const [from, to] = places;
      const isReached = from !== undefined && to !== undefined && shortestWay(graph, from, to, { mode: 'hostile', stops }) !== null;
      const reach = reachOver(split, shut, nodesOf(split, 0), 0);
      expect(nodesOf(split, 1).some((node) => reach.depth[node] === 0), `run ${run}, open ${open}`).toBe(isReached);
      const opened = gates.filter((_, gate) => (open >> gate) % 2 === 1).length;
      if (isReached) least.count = Math.min(least.count, opened);
    }
    const deep = reachOver(split, new Uint8Array(gates.length).fill(1), nodesOf(split, 0));
    const depth = Math.min(...nodesOf(split, 1).map((node) => deep.depth[node] ?? unreachable));
    expect(depth === unreachable ? Infinity : depth, `run ${run}`).toBe(least.count);
  }
});
