/**
 * Least cuts on networks too large to try everything, against a solver that knows nothing of flows: HiGHS, given the least cut as a linear
 * programme (each node a potential from 1 at the origins to 0 at the targets, each road as much as the potentials of its ends differ).
 */
import loadHighs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import { findMaxFlow } from '../../../../src/network/flow/maxFlow.ts';
import { compressRows } from '../../../../src/network/graph/compressRows.ts';
import type { LonLat } from '../../../../src/geo/types.ts';
import type { JunctionInput, RoadInput } from '../../../../src/network/graph/roadGraph.ts';
import { defaultParameters } from '../../../../src/scenario/parameters.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { type SeededRandom, seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { box, noBaseline, planOf } from '../../../fixtures/network/townPlan.ts';

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => { highs = await loadHighs(); });

interface Cut {
  readonly nodeCount: number;
  readonly edges: readonly { readonly from: number; readonly to: number; readonly capacity: number }[];
  readonly sources: ReadonlySet<number>;
  readonly sinks: ReadonlySet<number>;
}

/** Its least cut; Infinity where there is none. */
function solveCut({ nodeCount, edges, sources, sinks }: Cut): number {
  const finite = edges.flatMap((edge, index) => (Number.isFinite(edge.capacity) && edge.capacity > 0 && edge.from !== edge.to ? [{ ...edge, index }] : []));
  if (finite.length === 0) return 0;
  const rows = [
    ...finite.flatMap(({ from, to, index }) => [`d${index} - p${from} + p${to} >= 0`, `d${index} + p${from} - p${to} >= 0`]),
    ...edges.flatMap(({ from, to, capacity }) => (capacity === Infinity && from !== to ? [`p${from} - p${to} = 0`] : [])),
    ...[...sources].map((node) => `p${node} = 1`), ...[...sinks].map((node) => `p${node} = 0`),
  ];
  const problem = `Minimize\n obj: ${finite.map(({ capacity, index }) => `${capacity} d${index}`).join(' + ')}\nSubject To\n${rows.map((row, index) => ` c${index}: ${row}`).join('\n')}\nBounds\n${
    Array.from({ length: nodeCount }, (_, node) => ` 0 <= p${node} <= 1`).join('\n')}\nEnd\n`;
  const solution = highs.solve(problem);
  if (solution.Status === 'Infeasible') return Infinity;
  expect(solution.Status).toBe('Optimal');
  return Math.round(solution.ObjectiveValue);
}

function randomCut(random: SeededRandom): Cut {
  const nodeCount = random.between(40, 160);
  const edges = Array.from({ length: nodeCount * 2 }, () => {
    const from = random.between(0, nodeCount - 1);
    // Mostly to somewhere near, as roads lead.
    const to = random.between(0, 5) === 0 ? random.between(0, nodeCount - 1) : Math.min(nodeCount - 1, from + random.between(0, 6));
    const kind = random.between(0, 40);
    return { from, to, capacity: kind === 0 ? Infinity : kind === 1 ? 0 : random.between(1, 30) };
  });
  const nodes = (low: number, high: number) => new Set(Array.from({ length: random.between(1, 4) }, () => random.between(low, high)));
  return { nodeCount, edges, sources: nodes(0, nodeCount >> 2), sinks: nodes((nodeCount * 3) >> 2, nodeCount - 1) };
}

test('greatest flows over random capacities are the solver’s least cuts, and the cut that is given costs as much', () => {
  const random = seededRandom(15_09_2020);
  let finite = 0;
  for (let run = 0; run < 60; run += 1) {
    const cut = randomCut(random);
    const [from, to] = (['from', 'to'] as const).map((end) => Uint32Array.from(cut.edges, (edge) => edge[end])) as [Uint32Array, Uint32Array];
    const capacity = Float64Array.from(cut.edges, (edge) => edge.capacity);
    const flow = findMaxFlow({ nodeCount: cut.nodeCount, edgeCount: cut.edges.length, ...compressRows(cut.nodeCount, from, to) }, { capacity, sources: [...cut.sources], sinks: [...cut.sinks] });
    const least = solveCut(cut);
    expect(flow.isFinite ? flow.value : Infinity, `run ${run}`).toBe(least);
    if (!flow.isFinite) continue;
    finite += 1;
    for (const side of [flow.sourceSide, flow.sinkSide]) {
      expect(cut.edges.reduce((sum, edge) => sum + (side[edge.from] === side[edge.to] ? 0 : edge.capacity), 0), `run ${run}`).toBe(least);
    }
  }
  expect(finite).toBeGreaterThan(40);
}, 60_000);

/** A grid of streets with some missing, the rim being where the city goes on; lines across some of the streets. */
function randomCity(random: SeededRandom, size: number) {
  const step = 0.004;
  const placeOf = (column: number, row: number): LonLat => [44.3 + column * step, 33.3 + row * step];
  const isRim = (column: number, row: number) => column === 0 || row === 0 || column === size - 1 || row === size - 1;
  const nameOf = (column: number, row: number) => `n${column}-${row}`;
  const junctions: JunctionInput[] = [];
  const roads: RoadInput[] = [];
  const join = (from: readonly [number, number], to: readonly [number, number]) => {
    if (random.between(0, 5) === 0) return;
    roads.push({
      id: `${nameOf(...from)}_${nameOf(...to)}`, geometry: { coordinates: [[...placeOf(...from)], [...placeOf(...to)]] },
      properties: {
        from: nameOf(...from), to: nameOf(...to), class: 'local', oneWay: 'no', lanes: null, widthMeters: random.between(6, 24), speedKmh: null, bridge: random.between(0, 19) === 0, assumed: [], serves: null,
        position: 'surveyed', precisionMeters: 1,
      },
    });
  };
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      junctions.push({ id: nameOf(column, row), geometry: { coordinates: [...placeOf(column, row)] }, properties: { role: isRim(column, row) ? 'network-edge' : 'junction' } });
      if (column + 1 < size) join([column, row], [column + 1, row]);
      if (row + 1 < size) join([column, row], [column, row + 1]);
    }
  }
  const [middle, half] = [(size - 1) >> 1, random.between(0, 2)];
  const [west, south] = placeOf(middle - half, middle - half);
  const [east, north] = placeOf(middle + half, middle + half);
  const zone = box('centre', [west - 0.001, south - 0.001], [east + 0.001, north + 0.001], { isProtected: true });
  const walled = roads.filter(() => random.between(0, 9) === 0);
  const lines = walled.map(({ id, geometry: { coordinates } }) => {
    const [[ax, ay], [bx, by]] = coordinates as [[number, number], [number, number]];
    const [lon, lat] = [(ax + bx) / 2, (ay + by) / 2];
    const [east, north] = ax === bx ? [0.0002, 0] : [0, 0.0002];
    return createFeature('barrier', id, { type: 'LineString', coordinates: [[lon - east, lat - north], [lon + east, lat + north]] }, { barrier: 'wall', ends: ['tied', 'tied'] });
  });
  const bridges = roads.filter(({ properties }) => properties.bridge).map(({ id }) => id);
  const parameters = { ...defaultParameters, suggest: { least: 'width', standOffMeters: 0, excludedRoads: bridges } } as const;
  return { graph: graphOf(roads, junctions), roads, junctions, plan: planOf([zone, ...lines], { parameters }), isShut: (id: string) => walled.some((road) => road.id === id), middle, half };
}

describe('a check of random cities', () => {
  test('needs as many more crossings as the solver says, with so many ways that share no road, and suggests the narrowest', () => {
    const random = seededRandom(22_07_2020);
    const found = new Set<number | null>();
    let suggested = 0;
    for (let run = 0; run < 25; run += 1) {
      const { graph, roads, junctions, plan, isShut, middle, half } = randomCity(random, random.between(9, 14));
      const numberOf = new Map(junctions.map(({ id }, index) => [id, index]));
      const inZone = ({ id }: JunctionInput) => {
        const [column = 0, row = 0] = id.slice(1).split('-').map(Number);
        return Math.abs(column - middle) <= half && Math.abs(row - middle) <= half;
      };
      const indexes = (keep: (junction: JunctionInput) => boolean) => new Set(junctions.flatMap((junction, index) => (keep(junction) ? [index] : [])));
      const solve = (capacityOf: (road: RoadInput) => number) => solveCut({
        nodeCount: junctions.length, sources: indexes(({ properties }) => properties.role === 'network-edge'), sinks: indexes(inZone),
        edges: roads.map((road) => ({ from: numberOf.get(road.properties.from) ?? 0, to: numberOf.get(road.properties.to) ?? 0, capacity: isShut(road.id) ? 0 : capacityOf(road) })),
      });
      const least = solve(() => 1);
      const outside = checkScenario(graph, noBaseline, plan).postures[0]?.outside;
      found.add(outside?.leak?.atLeast ?? null);
      expect(outside?.leak?.atLeast ?? 0, `run ${run}`).toBe(least);
      expect(outside?.answer === 'leaking', `run ${run}`).toBe(least > 0);
      const used = (outside?.leak?.ways ?? []).flatMap(({ roadIds }) => roadIds);
      expect(new Set(used).size, `run ${run}`).toBe(used.length);
      expect(outside?.leak?.ways.length ?? 0).toBe(least);
      // Nothing may be built on a bridge; of the rest the least carriageway.
      const narrowest = solve(({ properties }) => (properties.bridge ? Infinity : (properties.widthMeters ?? 0) * 1000));
      const { suggestion } = outside ?? {};
      if (least > 0) expect(suggestion?.ok ? suggestion.total.low : Infinity, `run ${run}`).toBe(narrowest);
      if (suggestion?.ok) suggested += 1;
    }
    expect(found.size).toBeGreaterThan(3);
    expect(suggested).toBeGreaterThan(5);
  }, 60_000);
});
