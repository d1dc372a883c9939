/** Ways through the town by hand, and against a plain search on small random networks. */
import { describe, expect, test } from 'vitest';
import { barred, buildEdgeStops, closedEdges, type EdgeStop } from '../../../../src/network/crossings/edgeStops.ts';
import type { DriverMode } from '../../../../src/network/ways/networkView.ts';
import type { RoadGraph } from '../../../../src/network/graph/roadGraph.ts';
import { makeCostSearch, type Place } from '../../../../src/network/ways/searchCosts.ts';
import { shortestWay, type Way } from '../../../../src/network/ways/shortestWay.ts';
import { distanceBetween } from '../../../../src/geo/distanceBetween.ts';
import { edgeOf, graphOf, nodeOf } from '../../../fixtures/network/graphOf.ts';
import { randomNetwork } from '../../../fixtures/network/randomNetwork.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { place } from '../../../fixtures/network/town.ts';

const town = graphOf();
const node = (id: string): Place => ({ node: nodeOf(town, id) });
const on = (id: string, alongMeters: number): Place => ({ edge: edgeOf(town, id), alongMm: alongMeters * 1000 });
const roadsOf = (way: Way | null) => way?.edges.map(({ edge }) => town.edgeIds[edge]) ?? null;
const stopAt = (id: string, alongMeters: number, delayMs = barred): EdgeStop => ({ edge: edgeOf(town, id), alongMm: alongMeters * 1000, delayMs });

describe('in the town', () => {
  test('from D to F straight through E', () => {
    const way = shortestWay(town, node('D'), node('F'), { mode: 'hostile' });
    expect(roadsOf(way)).toEqual(['D-E', 'E-F']);
    expect(way?.coordinates).toEqual([place('D'), place('E'), place('F')]);
    // Two blocks of 92.935 m: one at 30 km/h is 11.15 s, one at 50 km/h is 6.69 s.
    expect(way?.lengthMeters).toBeCloseTo(185.87, 1);
    expect(way?.seconds).toBeCloseTo(17.84, 1);
    expect([way?.isSpeedAssumed, way?.precisionMeters]).toEqual([true, 300]);
  });

  test('hostile against the one-way, friends round it', () => {
    expect(roadsOf(shortestWay(town, node('E'), node('D'), { mode: 'hostile' }))).toEqual(['D-E']);
    // By A: 111.195 m at 30 km/h, 92.934 m at 50, 111.195 m at 30 = 33.4 s; by H and G it is 44.1 s.
    const friendly = shortestWay(town, node('E'), node('D'), { mode: 'friendly' });
    expect(roadsOf(friendly)).toEqual(['B-E', 'A-B', 'A-D']);
    expect(friendly?.seconds).toBeCloseTo(33.38, 1);
  });

  test('friends take the quickest of equally long ways', () => {
    // All are 297.1 m: by A and B 26.7 s, by E and B 31.2 s, by E and over the bridge 25.8 s.
    expect(roadsOf(shortestWay(town, node('D'), node('C'), { mode: 'friendly' }))).toEqual(['D-E', 'E-F', 'C-F']);
  });

  test('between places on edges, and on one edge', () => {
    const way = shortestWay(town, on('A-D', 100), on('D-E', 50), { mode: 'hostile' });
    expect(roadsOf(way)).toEqual(['A-D', 'D-E']);
    expect(way?.lengthMeters).toBeCloseTo(11.195 + 50, 6);
    expect(shortestWay(town, on('A-D', 20), on('A-D', 70), { mode: 'hostile' })?.edges).toEqual([{ edge: edgeOf(town, 'A-D'), fromMm: 20_000, toMm: 70_000 }]);
  });

  test('back against a one-way on one edge means going round', () => {
    const way = shortestWay(town, on('D-E', 60), on('D-E', 50), { mode: 'friendly' });
    expect(roadsOf(way)).toEqual(['D-E', 'B-E', 'A-B', 'A-D', 'D-E']);
    expect(way?.coordinates.length).toBe(6);
  });

  test('nowhere to go is a way without edges', () => {
    expect(shortestWay(town, node('A'), node('A'), { mode: 'hostile' })).toMatchObject({ edges: [], lengthMm: 0, seconds: 0, coordinates: [place('A'), place('A')] });
    expect(shortestWay(town, on('A-B', 5), on('A-B', 5), { mode: 'hostile' })?.lengthMm).toBe(0);
  });

  test('a stop turns the way, a delay lengthens it, a mask shuts it', () => {
    const stops = buildEdgeStops(town, [stopAt('D-E', 40)]);
    expect(roadsOf(shortestWay(town, node('D'), node('E'), { mode: 'hostile', stops }))).toEqual(['A-D', 'A-B', 'B-E']);
    const slow = buildEdgeStops(town, [stopAt('D-E', 40, 10_000)]);
    expect(shortestWay(town, node('D'), node('E'), { mode: 'friendly', stops: slow })?.seconds).toBeCloseTo(21.15, 1);
    const mask = closedEdges(town, stops);
    expect([...mask].map((closed, edge) => (closed ? town.edgeIds[edge] : '')).join('')).toBe('D-E');
    expect(shortestWay(town, on('D-E', 10), node('D'), { mode: 'hostile', mask })).toBeNull();
  });

  test('a stop at the doorstep: who stands before it may leave, who stands behind it may not be reached', () => {
    const stops = buildEdgeStops(town, [stopAt('H-I', 30), stopAt('H-I', 0, 5000)]);
    expect(shortestWay(town, on('H-I', 20), node('H'), { mode: 'hostile', stops })?.lengthMm).toBe(20_000);
    expect(shortestWay(town, node('H'), on('H-I', 40), { mode: 'hostile', stops })).toBeNull();
    // Exactly at the stop one is on both sides of it.
    expect(shortestWay(town, node('H'), on('H-I', 30), { mode: 'hostile', stops })?.seconds).toBeCloseTo(5 + 3.6, 5);
    expect(shortestWay(town, node('I'), on('H-I', 30), { mode: 'hostile', stops })).not.toBeNull();
  });

  test('an island is not reached', () => {
    const stops = buildEdgeStops(town, [stopAt('A-D', 1), stopAt('D-E', 1), stopAt('D-G', 1)]);
    expect(shortestWay(town, node('A'), node('D'), { mode: 'hostile', stops })).toBeNull();
  });
});

/** Every simple way is tried: the least cost from place to place, or Infinity. Shares no code with the search. */
function bruteForce(graph: RoadGraph, stops: readonly EdgeStop[], mode: DriverMode, from: Place, to: Place): number {
  const isTime = mode === 'friendly';
  const piece = (edge: number, fromMm: number, toMm: number): number => {
    if (fromMm === toMm) return 0;
    const oneWay = graph.edgeOneWay[edge];
    if (mode === 'friendly' && ((oneWay === 1 && toMm < fromMm) || (oneWay === 2 && toMm > fromMm))) return Infinity;
    const [low, high] = [Math.min(fromMm, toMm), Math.max(fromMm, toMm)];
    const passed = stops.filter((stop) => stop.edge === edge && ((stop.alongMm > low && stop.alongMm < high)
      || (stop.alongMm === 0 && low === 0) || (stop.alongMm === graph.edgeLengthMm[edge] && high === stop.alongMm)));
    if (passed.some(({ delayMs }) => delayMs === barred)) return Infinity;
    return isTime ? Math.round(((high - low) * 3.6) / (graph.edgeSpeedKmh[edge] ?? 1)) + passed.reduce((sum, { delayMs }) => sum + delayMs, 0) : high - low;
  };
  const length = (edge: number) => graph.edgeLengthMm[edge] ?? 0;
  let best = 'edge' in from && 'edge' in to && from.edge === to.edge ? piece(from.edge, from.alongMm, to.alongMm) : Infinity;
  const visit = (node: number, cost: number, seen: readonly number[]) => {
    if (cost >= best) return;
    if ('node' in to) {
      if (to.node === node) best = cost;
    } else {
      if (graph.edgeFrom[to.edge] === node) best = Math.min(best, cost + piece(to.edge, 0, to.alongMm));
      if (graph.edgeTo[to.edge] === node) best = Math.min(best, cost + piece(to.edge, length(to.edge), to.alongMm));
    }
    for (let edge = 0; edge < graph.edgeCount; edge += 1) {
      const [a, b] = [graph.edgeFrom[edge] ?? 0, graph.edgeTo[edge] ?? 0];
      if (a === node && !seen.includes(b)) visit(b, cost + piece(edge, 0, length(edge)), [...seen, b]);
      if (b === node && !seen.includes(a)) visit(a, cost + piece(edge, length(edge), 0), [...seen, a]);
    }
  };
  if ('node' in from) visit(from.node, 0, [from.node]);
  else {
    for (const [node, end] of [[graph.edgeFrom[from.edge] ?? 0, 0], [graph.edgeTo[from.edge] ?? 0, length(from.edge)]] as const) {
      visit(node, piece(from.edge, from.alongMm, end), [node]);
    }
  }
  return best;
}

test('agrees with trying every way, on 400 random networks', () => {
  const random = seededRandom(20_200_626);
  for (let run = 0; run < 400; run += 1) {
    const graph = randomNetwork(random);
    const randomPlace = (): Place => {
      if (random.next() < 0.4) return { node: random.between(0, graph.nodeCount - 1) };
      const edge = random.between(0, graph.edgeCount - 1);
      return { edge, alongMm: random.between(0, graph.edgeLengthMm[edge] ?? 0) };
    };
    const stops = Array.from({ length: random.between(0, 4) }, (): EdgeStop => {
      const edge = random.between(0, graph.edgeCount - 1);
      const length = graph.edgeLengthMm[edge] ?? 0;
      return { edge, alongMm: [0, length, random.between(0, length)][random.between(0, 2)] ?? 0, delayMs: random.next() < 0.5 ? barred : random.between(0, 60_000) };
    });
    const into = makeCostSearch(graph);
    for (const mode of ['hostile', 'friendly'] as const) {
      const [from, to] = [randomPlace(), randomPlace()];
      const way = shortestWay(graph, from, to, { mode, stops: buildEdgeStops(graph, stops), into });
      const wanted = bruteForce(graph, stops, mode, from, to);
      const message = `run ${run} ${mode}`;
      if (way === null) {
        expect(wanted, message).toBe(Infinity);
        continue;
      }
      expect(mode === 'hostile' ? way.lengthMm : Math.round(way.seconds * 1000), message).toBe(wanted);
      const drawn = way.coordinates.slice(1).reduce((sum, to, index) => sum + distanceBetween(way.coordinates[index] ?? to, to), 0);
      expect(Math.abs(drawn - way.lengthMeters), message).toBeLessThan(0.05);
    }
  }
});
