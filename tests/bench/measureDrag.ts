/**
 * What the worker works out after every step of a drag, on the shipped roads: each line of each sample is dragged in turn, some steps of a random
 * walk each, over junctions and off the roads too, and every step is answered in full. No step is like another, so nothing is answered from memory
 * that a planner's own drag would not leave there.
 */
import { loadavg } from 'node:os';
import { answerCheck } from '../../src/analysis/check/checkScenario.ts';
import { type PreparedCheck, prepareCheck } from '../../src/analysis/check/prepareCheck.ts';
import { askedPostures, tripsIn, vehiclesIn } from '../../src/analysis/operations/checkOperations.ts';
import type { Baseline } from '../../src/baseline/baseline.ts';
import type { RoadGraph } from '../../src/network/graph/roadGraph.ts';
import type { Scenario } from '../../src/scenario/document.ts';
import { dragLine, linesOf } from '../fixtures/network/editPlan.ts';
import { seededRandom } from '../fixtures/network/seededRandom.ts';
import { atMost, type Figure, plain } from './figure.ts';

/** Milliseconds of the clock, half of the steps and 95 of 100. */
export interface StepFigure {
  readonly medianMs: number;
  readonly p95Ms: number;
}

export interface DragFigures {
  readonly sample: string;
  readonly postures: number;
  readonly lines: number;
  readonly steps: number;
  /** Both questions, failures, least cuts and suggestions of every posture. */
  readonly seal: StepFigure;
  /** Every friendly trip both ways, through traffic and roads shut, of every posture. */
  readonly trips: StepFigure;
  /** What the bar is about: the two together. */
  readonly sealAndTrips: StepFigure;
  /** Approach speeds, ratings, times to close, which nobody promised as fast. */
  readonly vehicles: StepFigure;
  readonly all: StepFigure;
  /** Of seal and trips in the first steps of all, while the code itself is still being compiled. */
  readonly first: StepFigure;
  /** Of seal and trips with the check begun from nothing: no answer before. */
  readonly fromNothing: StepFigure;
  /** Of seal and trips processor time, all threads with compiling and collecting garbage: what is left of the clock where a machine does nothing else. */
  readonly processor: StepFigure;
  /** One-minute load average of the machine meanwhile. */
  readonly load: number;
}

const stepsOfDrag = 25;
/** Steps before the first that counts: a planner has worked for some minutes, at some twenty steps a second under the hand. */
const warming = 20 * stepsOfDrag;
/** Of those, told apart. */
const firstSteps = 100;
/** Of a pointer that is moved at will, to each side. */
const mostMeters = 8;

export function measureDrag(sample: string, graph: RoadGraph, freshGraph: () => RoadGraph, baseline: Baseline, scenario: Scenario, steps: number): DragFigures {
  const random = seededRandom(17);
  const meters = () => (random.next() * 2 - 1) * mostMeters;
  const lines = linesOf(baseline, scenario);
  const postures = askedPostures(scenario, {});
  const times = { seal: [] as number[], trips: [] as number[], sealAndTrips: [] as number[], vehicles: [] as number[], all: [] as number[], first: [] as number[], fromNothing: [] as number[], processor: [] as number[] };
  let before: PreparedCheck | null = null;
  let dragged = scenario;
  for (let step = 0; step < warming + steps; step += 1) {
    // Each drag begins where the plan has the line.
    if (step % stepsOfDrag === 0) dragged = scenario;
    dragged = dragLine(baseline, dragged, lines[Math.floor(step / stepsOfDrag) % lines.length] ?? '', meters(), meters());
    const cpu = process.cpuUsage();
    const start = performance.now();
    before = prepareCheck(graph, baseline, dragged, 'all', before);
    answerCheck(before, dragged);
    const sealed = performance.now();
    const drive = tripsIn(before, baseline, dragged);
    for (const posture of postures) drive(posture);
    const driven = performance.now();
    const used = process.cpuUsage(cpu);
    const resumed = performance.now();
    const measure = vehiclesIn(before, dragged);
    for (const posture of postures) measure(posture);
    const end = performance.now();
    if (step < firstSteps) times.first.push(driven - start);
    if (step < warming) continue;
    times.seal.push(sealed - start);
    times.trips.push(driven - sealed);
    times.sealAndTrips.push(driven - start);
    times.vehicles.push(end - resumed);
    times.all.push(driven - start + end - resumed);
    times.processor.push((used.user + used.system) / 1000);
  }
  for (let run = 0; run < Math.min(60, steps); run += 1) {
    const fresh = freshGraph();
    const start = performance.now();
    const prepared = prepareCheck(fresh, baseline, scenario);
    answerCheck(prepared, scenario);
    const drive = tripsIn(prepared, baseline, scenario);
    for (const posture of postures) drive(posture);
    times.fromNothing.push(performance.now() - start);
  }
  return {
    sample, steps, postures: postures.length, lines: lines.length,
    seal: figureOf(times.seal), trips: figureOf(times.trips), sealAndTrips: figureOf(times.sealAndTrips), vehicles: figureOf(times.vehicles), all: figureOf(times.all), first: figureOf(times.first), fromNothing: figureOf(times.fromNothing),
    processor: figureOf(times.processor), load: loadavg()[0] ?? Number.NaN,
  };
}

function figureOf(times: readonly number[]): StepFigure {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { medianMs: at(0.5), p95Ms: at(0.95) };
}

/** Bars of the issue stand beside the figures; nothing is asserted. */

/** In the worker, for all that is asked after every step of a drag. */
const mostStepMs = 8;

/** Of one sample. Figures of the first steps, from nothing and on the processor say how the others came about. */
export function dragFigures({ sealAndTrips, seal, trips, vehicles, all, first, fromNothing, processor }: DragFigures): readonly Figure[] {
  return [
    plain('seal, cut and trips, median', 'ms', sealAndTrips.medianMs), atMost('seal, cut and trips, 95 of 100', 'ms', sealAndTrips.p95Ms, mostStepMs),
    plain('of it seal and cut, 95 of 100', 'ms', seal.p95Ms), plain('of it trips, 95 of 100', 'ms', trips.p95Ms), plain('time of the processor, 95 of 100', 'ms', processor.p95Ms),
    plain(`in the first ${firstSteps} steps, 95 of 100`, 'ms', first.p95Ms), plain('with nothing known before, 95 of 100', 'ms', fromNothing.p95Ms),
    plain('speeds and times besides, 95 of 100', 'ms', vehicles.p95Ms), plain('all of it, 95 of 100', 'ms', all.p95Ms),
  ];
}
