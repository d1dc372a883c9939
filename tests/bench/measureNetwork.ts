/**
 * What the check costs, in this process: on the shipped roads after a line of a sample was dragged, and on square cities of ten thousand to a million
 * directed edges, with the reach of the best-kept graph library of npm beside ours. Milliseconds of the clock, as a planner waits for them.
 */
import { loadavg } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { UndirectedGraph } from 'graphology';
import { bfsFromNode } from 'graphology-traversal';
import { answerCheck } from '../../src/analysis/check/checkScenario.ts';
import { type PreparedCheck, prepareCheck } from '../../src/analysis/check/prepareCheck.ts';
import { endsOf, findLeak } from '../../src/analysis/seal/findLeak.ts';
import { loadBaseline } from '../../src/baseline/loadBaseline.ts';
import { buildRoadGraph } from '../../src/network/graph/buildRoadGraph.ts';
import type { RoadGraph } from '../../src/network/graph/roadGraph.ts';
import { newReach, reachOver } from '../../src/network/split/reach.ts';
import type { SplitNetwork } from '../../src/network/split/splitNetwork.ts';
import { drivingCost } from '../../src/network/ways/networkView.ts';
import { makeCostSearch, searchCosts } from '../../src/network/ways/searchCosts.ts';
import { moveFeatures } from '../../src/scenario/commands/features/moveFeatures.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { sampleFile, samples } from '../../src/scenario/samples/sampleList.ts';
import { gridPlan, gridRoads, sideFor } from '../fixtures/network/grid.ts';
import { noBaseline } from '../fixtures/network/townPlan.ts';
import { type Figure, halved, plain, type Table } from './figure.ts';
import { type DragFigures, dragFigures, measureDrag } from './measureDrag.ts';
import { median } from './median.ts';

export interface NetworkFigures {
  readonly embedded: readonly DragFigures[];
  readonly grids: readonly GridFigures[];
}

export interface GridFigures {
  readonly directedEdges: number;
  readonly loadMs: number;
  readonly graphMegabytes: number;
  /** A plan of 124 walls round a square: all that follows from places, then every answer. */
  readonly checkMs: number;
  /** One of the walls moved, everything answered anew. */
  readonly recheckMs: number;
  /** The same without a wall: at least so many crossings, with their ways. */
  readonly cutMs: number;
  readonly cut: number;
  /** From one corner to everywhere: as hostile drivers, as friends by time, and by breadth-first search over graphology. */
  readonly reachMs: number;
  /** The fastest of its runs, which others at work on the machine disturb least; and the same of doing nothing but read in turn all the words a reach reads. */
  readonly reachFastestMs: number;
  readonly walkFastestMs: number;
  readonly friendlyReachMs: number;
  readonly libraryReachMs: number;
  /** One-minute load average of the machine meanwhile. */
  readonly load: number;
}

const gridSizes = [10_000, 100_000, 1_000_000] as const;
const blocksAcross = 30;

export async function measureNetwork(readText: (path: string) => Promise<string>, runs: number): Promise<NetworkFigures> {
  return { embedded: await measureEmbedded(readText, runs), grids: gridSizes.map((size) => measureGrid(size, runs)) };
}

const timed = (act: () => unknown): number => {
  const startedAt = performance.now();
  act();
  return performance.now() - startedAt;
};
const medianOf = (runs: number, act: (run: number) => unknown): number => median(Array.from({ length: runs }, (_, run) => timed(() => act(run))));

async function measureEmbedded(readText: (path: string) => Promise<string>, runs: number): Promise<NetworkFigures['embedded']> {
  const baseline = await loadBaseline(async (file) => ({ ok: true, text: await readText(`data/${file}`) }));
  const freshGraph = () => {
    const built = buildRoadGraph(baseline.roads, baseline.junctions);
    if (!built.ok) throw new Error('The shipped roads make a graph.');
    return built.graph;
  };
  const graph = freshGraph();
  const figures: DragFigures[] = [];
  for (const { id } of samples) {
    const parsed = parseScenario(await readText(`data/scenarios/${sampleFile(id, 'en')}`));
    if (!parsed.ok) throw new Error(parsed.reason);
    figures.push(measureDrag(id, graph, freshGraph, baseline, parsed.scenario, 150 * runs));
  }
  return figures;
}

function measureGrid(directedEdges: number, runs: number): GridFigures {
  const side = sideFor(directedEdges);
  const { roads, junctions } = gridRoads(side);
  const heapBefore = memoryNow();
  let graph: RoadGraph | null = null;
  const loadMs = timed(() => {
    const built = buildRoadGraph(roads, junctions);
    if (built.ok) ({ graph } = built);
  });
  if (!graph) throw new Error('A grid makes a graph.');
  const graphMegabytes = (memoryNow() - heapBefore) / 1e6;
  const built: RoadGraph = graph;

  const plan = gridPlan(side, blocksAcross);
  let prepared: PreparedCheck | null = null;
  const checkMs = timed(() => {
    prepared = prepareCheck(built, noBaseline, plan);
    answerCheck(prepared, plan);
  });
  const recheckMs = medianOf(runs + 2, (run) => {
    const moved = moveFeatures(plan, { ids: ['south-100', plan.features[5]?.id ?? ''], eastMeters: run + 1, northMeters: run + 1 });
    prepared = prepareCheck(built, noBaseline, moved, 'all', prepared);
    answerCheck(prepared, moved);
  });
  const open = prepareCheck(built, noBaseline, gridPlan(side, blocksAcross, { walls: false }));
  const { split, questions, unitCapacity } = open.network;
  const none = new Uint8Array();
  let cut = 0;
  const cutMs = medianOf(runs, () => {
    cut = findLeak(split, questions.outside.flatMap((group) => endsOf(group, none) ?? []), unitCapacity, none)?.atLeast ?? 0;
  });
  const into = newReach(split);
  const reaches = Array.from({ length: 4 * runs }, () => timed(() => reachOver(split, none, [0], Infinity, into)));
  const walks = Array.from({ length: 4 * runs }, () => timed(() => walkOver(split)));
  const search = makeCostSearch(built);
  const cost = drivingCost({ graph: built, mode: 'friendly' }, 'time');
  const friendlyReachMs = medianOf(runs, () => searchCosts(built, cost, [{ node: 0 }], { into: search }));
  return { directedEdges: built.edgeCount * 2, loadMs, graphMegabytes, checkMs, recheckMs, cutMs, cut, reachMs: median(reaches), reachFastestMs: Math.min(...reaches), walkFastestMs: Math.min(...walks), friendlyReachMs, libraryReachMs: libraryReach(built, runs), load: loadavg()[0] ?? Number.NaN };
}

let walked = 0;

/** Every word of the rows once, in the order they lie in memory. */
function walkOver({ firstOut, outTo, outArc, nodeCount }: SplitNetwork): void {
  let sum = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const end = firstOut[node + 1] ?? 0;
    for (let slot = firstOut[node] ?? 0; slot < end; slot += 1) sum = (sum + (outTo[slot] ?? 0) + (outArc[slot] ?? 0)) | 0;
  }
  walked ^= sum;
}

/** graphology, the graph library most used on npm, with its own traversal. */
function libraryReach({ nodeCount, edgeCount, edgeFrom, edgeTo }: RoadGraph, runs: number): number {
  const graph = new UndirectedGraph();
  for (let node = 0; node < nodeCount; node += 1) graph.addNode(node);
  for (let edge = 0; edge < edgeCount; edge += 1) graph.addEdge(edgeFrom[edge], edgeTo[edge]);
  let reached = 0;
  const ms = medianOf(runs, () => {
    reached = 0;
    bfsFromNode(graph, '0', () => {
      reached += 1;
    });
  });
  if (reached !== nodeCount) throw new Error(`${reached} of ${nodeCount} junctions were reached.`);
  return ms;
}

/** Heap and typed arrays, in bytes, after collecting what nobody holds: caches that hold weakly are let go only by and by. */
function memoryNow(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let least = Number.POSITIVE_INFINITY;
  for (let isFalling = true; isFalling;) {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    isFalling = heapUsed + arrayBuffers < least - 100_000;
    least = Math.min(least, heapUsed + arrayBuffers);
  }
  return least;
}

/** Milliseconds a hundred thousand directed edges may take, as the project set them. */
const citySize = 100_000;
const cityBars = { recheckMs: 60, cutMs: 250 };
/** Milliseconds a million directed edges took when they were first opened. */
const firstLoadMs = 4900;

/** Samples on the shipped roads, then cities with how they grow: `bare` is the city a tenth as large. */
export function networkTables({ embedded, grids }: NetworkFigures): readonly Table[] {
  return [
    ...embedded.map((one): Table => ({ title: `${one.sample}: ${one.postures} postures, ${one.lines} lines, ${one.steps} steps of a drag`, columns: ['Cordon', ''], figures: dragFigures(one) })),
    ...grids.map((grid, index): Table => {
      const before = grids[index - 1];
      const row = (name: string, of: (figures: GridFigures) => number): Figure => plain(name, 'ms', of(grid), before ? of(before) : null);
      const judged = (name: string, of: (figures: GridFigures) => number, most: number): Figure => (grid.directedEdges > citySize ? row(name, of) : { ...row(name, of), bar: `≤ ${most}`, kept: of(grid) <= most });
      return {
        title: `square city of ${grid.directedEdges.toLocaleString('en-US')} directed edges`,
        columns: [grid.directedEdges.toLocaleString('en-US'), before ? before.directedEdges.toLocaleString('en-US') : ''],
        figures: [
          grid.directedEdges > citySize ? halved(row('load', ({ loadMs }) => loadMs), firstLoadMs) : row('load', ({ loadMs }) => loadMs), plain('memory of the graph', 'MB', grid.graphMegabytes, before?.graphMegabytes ?? null),
          row('first check, 124 walls', ({ checkMs }) => checkMs), judged('check after one was moved', ({ recheckMs }) => recheckMs, cityBars.recheckMs),
          judged(`least cut, of ${grid.cut}`, ({ cutMs }) => cutMs, cityBars.cutMs),
          row('reach, one to all', ({ reachMs }) => reachMs), row('the same by graphology', ({ libraryReachMs }) => libraryReachMs), row('friends, by time, one to all', ({ friendlyReachMs }) => friendlyReachMs),
          row('fastest reach', ({ reachFastestMs }) => reachFastestMs), row('its words only read, fastest', ({ walkFastestMs }) => walkFastestMs),
        ],
      };
    }),
  ];
}
