/**
 * What is taken over from one check to the next changes no answer: after chains of drags, edits and steps back, every field of what the worker
 * answers is what a worker that knows nothing answers of the same plan.
 */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../src/analysis/worker/createChecker.ts';
import { buildRoadGraph } from '../../../../src/network/graph/buildRoadGraph.ts';
import type { RoadGraph } from '../../../../src/network/graph/roadGraph.ts';
import { moveFeatures } from '../../../../src/scenario/commands/features/moveFeatures.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { samples } from '../../../../src/scenario/samples/sampleList.ts';
import { readSample } from '../../../data/samplePlan.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { editPlan } from '../../../fixtures/network/editPlan.ts';
import { gridPlace, gridPlan, gridRoads } from '../../../fixtures/network/grid.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { across, box, noBaseline, postureOf, site } from '../../../fixtures/network/townPlan.ts';
import { fullTown } from '../proof/fullTown.ts';
import { randomTown } from '../proof/randomTown.ts';

const emptyBaseline = { ...shipped, ...noBaseline, checkpoints: [] };
const nothingExisting = { restricted: [], barriers: [] };

interface Chain {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly steps: number;
  /** Instead of edits of every sort. */
  readonly next?: (plan: Scenario, revision: number) => Scenario;
  readonly baseline: typeof shipped;
  /** A new one every time, of which nothing can have been kept. */
  readonly graph: () => RoadGraph;
}

/** How many of the steps gave another answer than the one before. */
function follow({ scenario, seed, steps, baseline, graph, next }: Chain): number {
  const random = seededRandom(seed);
  const checkerOf = (roads: RoadGraph) => createChecker(baseline, { graph: roads, existing: nothingExisting });
  const roads = graph();
  const kept = checkerOf(roads);
  const past: Scenario[] = [scenario];
  let changes = 0;
  let last = '';
  for (let revision = 1; revision <= steps; revision += 1) {
    const now = past.at(-1) ?? scenario;
    const back = !next && random.between(0, 7) === 0 ? past[random.between(0, past.length - 1)] : undefined;
    const plan = back ?? next?.(now, revision) ?? editPlan(random, baseline, roads.edgeIds, now);
    past.push(plan);
    const order = { revision, scenario: plan, shownPhases: 'all' } as const;
    const [check, operations] = [kept.check(order), kept.operate(order)];
    const fresh = checkerOf(graph());
    expectSame(check, fresh.check(order), `check, step ${revision}`);
    expectSame(operations, fresh.operate(order), `operations, step ${revision}`);
    const text = JSON.stringify([check.postures, operations.postures]);
    if (text !== last) changes += 1;
    last = text;
  }
  return changes;
}

/** `toEqual` looks at every member of a large answer with a matcher of its own; so only where something differs, to say what. */
function expectSame(kept: unknown, fresh: unknown, message: string): void {
  if (!isDeepStrictEqual(kept, fresh)) expect(kept, message).toEqual(fresh);
}

const built = (result: ReturnType<typeof buildRoadGraph>): RoadGraph => {
  if (!result.ok) throw new Error('no graph');
  return result.graph;
};
const shippedGraph = () => built(buildRoadGraph(shipped.roads, shipped.junctions));

test.each(samples.map(({ id }, index) => [id, index] as const))('%s', { timeout: 120_000 }, async (id, index) => {
  const scenario = await readSample(id);
  expect(follow({ scenario, seed: index, steps: 36, baseline: shipped, graph: shippedGraph })).toBeGreaterThan(20);
});

test('random towns', { timeout: 120_000 }, () => {
  let changes = 0;
  for (let seed = 0; seed < 40; seed += 1) {
    const town = randomTown(seededRandom(500 + seed));
    changes += follow({ scenario: town.scenario, seed, steps: 8, baseline: emptyBaseline, graph: () => structuredClone(town.graph) });
  }
  expect(changes).toBeGreaterThan(120);
});

test('random towns with everything a plan may hold, a line dragged through them', { timeout: 120_000 }, () => {
  let changes = 0;
  const random = seededRandom(2020);
  for (let seed = 0; seed < 20; seed += 1) {
    const town = fullTown(random);
    const [line] = town.lines;
    const next = line && ((now: Scenario) => moveFeatures(now, { ids: [line.id], eastMeters: 9, northMeters: 6 }));
    changes += follow({ scenario: town.scenario, seed, steps: 6, baseline: emptyBaseline, graph: () => structuredClone(town.graph), ...(next && seed % 2 === 0 ? { next } : {}) });
  }
  expect(changes).toBeGreaterThan(45);
});

describe('a small city', { timeout: 120_000 }, () => {
  const { roads, junctions } = gridRoads(14);
  const graph = () => built(buildRoadGraph(roads, junctions));
  const walled = gridPlan(14, 4);
  const sites = [site('base', gridPlace(1, 1), 'friendly-base'), site('clinic', gridPlace(12, 3), 'hospital', { precisionMeters: 120 }), site('seat', gridPlace(6, 6))];

  test('with friends on its roads', () => {
    expect(follow({ scenario: { ...walled, features: [...walled.features, ...sites] }, seed: 3, steps: 16, baseline: emptyBaseline, graph })).toBeGreaterThan(8);
  });

  test.each(['wall', 'bollards-rising'] as const)('a line (%s) dragged along a street, past a base and a seat, over junctions and on', (barrier) => {
    const street = across('street', 'A', 'B', 0.5, { barrier });
    const [lon, lat] = gridPlace(4, 4);
    const dragged = { ...street, geometry: { type: 'LineString' as const, coordinates: [[lon + 0.00005, lat - 0.0001] as const, [lon + 0.00005, lat + 0.0001] as const] } };
    const ends = [site('base', [lon + 0.0005, lat + 0.0003], 'friendly-base', { precisionMeters: 5 }), site('seat', [lon + 0.0017, lat + 0.0002], 'protected', { precisionMeters: 30 })];
    const postures = [postureOf('day', { street: 'down' }), postureOf('night', { street: 'up' }), postureOf('pair', { street: 'pair' })];
    const open = { ...gridPlan(14, 4, { walls: false }), postures };
    const plan = { ...open, features: [...open.features, dragged, ...ends], parameters: { ...open.parameters, suggest: { least: 'count', standOffMeters: 60, excludedRoads: [] } as const } };
    const changes = follow({ scenario: plan, seed: 0, steps: 40, baseline: emptyBaseline, graph, next: (now) => moveFeatures(now, { ids: ['street'], eastMeters: 7, northMeters: 0 }) });
    expect(changes).toBeGreaterThan(25);
  });

  test('with open ground beside a line, and an area to build in', () => {
    const ground = box('square', gridPlace(4, 4), gridPlace(6, 5), { use: 'open-ground' });
    const build = box('yard', gridPlace(2, 2), gridPlace(11, 11), { use: 'build' });
    expect(follow({ scenario: { ...walled, features: [...walled.features.slice(0, 18), ...sites, { ...ground, id: 'ground' }, build] }, seed: 4, steps: 16, baseline: emptyBaseline, graph })).toBeGreaterThan(8);
  });
});
