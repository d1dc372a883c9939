/** The reach of a base on the shipped roads: classes end where their minutes do, a plan strands streets, and nobody else's answer changes. */
import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../../../src/geo/lengthOf.ts';
import { friendlyView } from '../../../../src/analysis/trips/friendlyView.ts';
import { type ExistingObstacles, prepareTrips } from '../../../../src/analysis/trips/prepareTrips.ts';
import { reachFrom } from '../../../../src/analysis/trips/reachFrom.ts';
import { gradeOf, type ReachStretch, reachMap, reachMinutes } from '../../../../src/analysis/trips/reachMap.ts';
import { createChecker } from '../../../../src/analysis/worker/createChecker.ts';
import { graphOfBaseline } from '../../../../src/network/graph/baselineGraph.ts';
import { readSample } from '../../../data/samplePlan.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { across, along, noBaseline, planOf, site } from '../../../fixtures/network/townPlan.ts';

const graph = graphOfBaseline(shipped);
if (!graph) throw new Error('The shipped roads make a network.');
const scenario = await readSample('ring-of-steel');
const prepared = prepareTrips(graph, shipped, scenario);
const start = { fromId: 'base-airport', vehicle: 'quick-reaction' } as const;
const [routine, , lockdown] = scenario.postures;
const mapIn = (posture: typeof routine) => {
  const map = reachMap(prepared, posture ?? null, start);
  if (!map) throw new Error('The base joins a road.');
  return map;
};
const metersOf = (stretches: readonly ReachStretch[], is: (stretch: ReachStretch) => boolean) => stretches.filter(is).reduce((sum, { coordinates }) => sum + lengthOf({ coordinates }), 0);

test('a class ends with its last minute', () => {
  expect(reachMinutes.map((minutes) => [gradeOf(minutes * 60), gradeOf(minutes * 60 + 0.001)])).toEqual([[0, 1], [1, 2], [2, 3], [3, 4]]);
});

test('every metre of road is in one stretch, in the class that its minutes say', () => {
  const { after } = mapIn(routine);
  const [from] = prepared.ends.bases.flatMap(({ places, likely }) => places.slice(likely, likely + 1));
  if (!from) throw new Error('The base joins a road.');
  const pieces = reachFrom(friendlyView(prepared, routine ?? null, 'quick-reaction'), [from]);
  const whole = pieces.reduce((sum, { fromMm, toMm }) => sum + (toMm - fromMm) / 1000, 0);
  expect(metersOf(after, () => true)).toBeCloseTo(whole, -2);
  const latest = Math.max(...pieces.flatMap(({ fromSeconds, toSeconds }) => [fromSeconds ?? 0, toSeconds ?? 0]));
  expect(Math.max(...after.map(({ grade }) => grade ?? -1))).toBe(gradeOf(latest));
  const near = pieces.reduce((sum, { fromMm, toMm, fromSeconds, toSeconds }) => {
    if (fromSeconds === null || toSeconds === null || fromSeconds === toSeconds) return sum;
    const [low, high] = [Math.min(fromSeconds, toSeconds), Math.max(fromSeconds, toSeconds)];
    const share = Math.max(0, Math.min(1, (180 - low) / (high - low)));
    return sum + (share * (toMm - fromMm)) / 1000;
  }, 0);
  expect(metersOf(after, ({ grade }) => grade === 0)).toBeCloseTo(near, -2);
});

describe('in a posture', () => {
  test('with everything down nothing is stranded; raised lines strand what is behind them', () => {
    expect(mapIn(routine).strandedMeters).toBe(0);
    const raised = mapIn(lockdown);
    expect(raised.strandedMeters).toBeGreaterThan(1000);
    expect(metersOf(raised.after, ({ isStranded }) => isStranded)).toBeCloseTo(raised.strandedMeters, -2);
    expect(raised.after.every(({ grade, isStranded }) => !isStranded || grade === null)).toBe(true);
    expect(raised.before, 'without the plan it is as ever').toEqual(mapIn(routine).before);
  });

  test('a place that is no base is no start', () => {
    expect(reachMap(prepared, routine ?? null, { ...start, fromId: 'nowhere' })).toBe(null);
    expect(reachMap(prepared, routine ?? null, { fromId: 'base-airport', vehicle: 'ambulance' })).toBe(null);
  });
});

test('what an opened extract shows shut is shut to friends without the plan and with it, and no plan strands what lies behind', () => {
  const town = graphOf();
  const clinic = site('clinic', along('A', 'B', 0.5), 'hospital');
  const plan = planOf([clinic, across('door', 'E', 'H')]);
  // A gate at the corner of A–D where it leaves A, and D–E for nobody: all of the west is reached by G alone.
  const roads = (existing: ExistingObstacles) => createChecker({ ...shipped, ...noBaseline, checkpoints: [] }, { graph: town, existing })
    .reach({ revision: 1, scenario: plan, shownPhases: 'all', ask: { fromId: 'clinic', vehicle: 'ambulance', postureId: '' } }).map;
  const reached = (stretches: readonly ReachStretch[] | undefined, lat: number) => stretches?.some(({ coordinates, grade }) => grade !== null && coordinates.some((place) => place[0] === 44.4 && Math.abs(place[1] - lat) < 1e-6));
  const free = roads({ restricted: [], barriers: [] });
  expect([reached(free?.before, 33.3), free?.strandedMeters]).toEqual([true, expect.any(Number)]);
  const shut = roads({ restricted: ['D-E', 'E-H'], barriers: [{ at: 'node/1', on: [{ roadId: 'A-D', vertex: 0 }] }] });
  // D and G are reached by no friend, plan or not: the line at the door strands nobody there.
  expect([reached(shut?.before, 33.3), reached(shut?.after, 33.3)]).toEqual([false, false]);
  expect(shut?.strandedMeters).toBe(0);
  expect(shut?.after.some(({ isStranded }) => isStranded)).toBe(false);
});
