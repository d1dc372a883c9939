/** Trees of ways, from a place and to a place, against one shortest way at a time on random networks with one-ways, loops and stops. */
import { expect, test } from 'vitest';
import { type FriendlyStop, type FriendlyView } from '../../../../src/analysis/trips/friendlyView.ts';
import { timeWay } from '../../../../src/analysis/trips/tripTime.ts';
import { growTree, msTo, piecesTo } from '../../../../src/analysis/trips/wayTree.ts';
import { exactly } from '../../../../src/analysis/takeOff/range.ts';
import { barred, buildEdgeStops } from '../../../../src/network/crossings/edgeStops.ts';
import type { RoadGraph } from '../../../../src/network/graph/roadGraph.ts';
import type { Place } from '../../../../src/network/ways/searchCosts.ts';
import { shortestWay } from '../../../../src/network/ways/shortestWay.ts';
import { randomNetwork } from '../../../fixtures/network/randomNetwork.ts';
import { type SeededRandom, seededRandom } from '../../../fixtures/network/seededRandom.ts';

function randomView(graph: RoadGraph, random: SeededRandom): FriendlyView {
  const list = Array.from({ length: random.between(0, 4) }, (_, index): FriendlyStop => {
    const edge = random.between(0, graph.edgeCount - 1);
    const seconds = random.between(0, 1) === 0 ? null : exactly(random.between(1, 90));
    return { what: 'line', id: `line-${index}`, edge, alongMm: random.between(0, graph.edgeLengthMm[edge] ?? 0), delayMs: seconds === null ? barred : seconds.likely * 1000, seconds, canOpen: false };
  });
  return { graph, mode: 'friendly', list, stops: buildEdgeStops(graph, list), key: 'random' };
}

function randomPlace(graph: RoadGraph, random: SeededRandom): Place {
  if (random.between(0, 1) === 0) return { node: random.between(0, graph.nodeCount - 1) };
  const edge = random.between(0, graph.edgeCount - 1);
  return { edge, alongMm: random.between(0, graph.edgeLengthMm[edge] ?? 0) };
}

test('every way costs what the shortest way costs, in both senses, and its pieces add up to it', () => {
  const random = seededRandom(11);
  let [ways, none] = [0, 0];
  for (let round = 0; round < 400; round += 1) {
    const graph = randomNetwork(random);
    const view = randomView(graph, random);
    const root = randomPlace(graph, random);
    const [away, home] = [growTree(view, [root], 'from'), growTree(view, [root], 'to')];
    for (let turn = 0; turn < 6; turn += 1) {
      const place = randomPlace(graph, random);
      for (const [tree, from, to] of [[away, root, place], [home, place, root]] as const) {
        const way = shortestWay(graph, from, to, { mode: 'friendly', stops: view.stops });
        const pieces = piecesTo(tree, place);
        expect(msTo(tree, place)).toBe(way === null ? Infinity : Math.round(way.seconds * 1000));
        if (pieces === null) {
          none += 1;
          expect(way).toBeNull();
          continue;
        }
        ways += 1;
        const timed = timeWay(view, pieces);
        expect(Math.round(timed.seconds.likely * 1000)).toBe(msTo(tree, place));
        pieces.slice(1).forEach((piece, index) => {
          const before = pieces[index];
          const endOf = (edge: number, atMm: number) => (atMm === 0 ? graph.edgeFrom[edge] : graph.edgeTo[edge]);
          if (before) expect(endOf(piece.edge, piece.fromMm)).toBe(endOf(before.edge, before.toMm));
        });
      }
    }
  }
  expect(ways).toBeGreaterThan(1000);
  expect(none).toBeGreaterThan(500);
});

test('of several roots the quickest counts', () => {
  const random = seededRandom(12);
  for (let round = 0; round < 100; round += 1) {
    const graph = randomNetwork(random);
    const view = randomView(graph, random);
    const roots = [randomPlace(graph, random), randomPlace(graph, random), randomPlace(graph, random)];
    const place = randomPlace(graph, random);
    for (const sense of ['from', 'to'] as const) {
      expect(msTo(growTree(view, roots, sense), place)).toBe(Math.min(...roots.map((root) => msTo(growTree(view, [root], sense), place))));
    }
  }
});
