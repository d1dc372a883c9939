/** What a planner enters of vehicles, pairs, bends, the first sight and the loop changes the answers it should, and survives the file. */
import { describe, expect, it, test } from 'vitest';
import { placeBends } from '../../../../src/analysis/approach/bends.ts';
import { prepareCheck } from '../../../../src/analysis/check/prepareCheck.ts';
import { checkOperations } from '../../../../src/analysis/operations/checkOperations.ts';
import { replayPlan } from '../../../../src/analysis/replay/replayPlan.ts';
import { addBend, bendProblems, changeBend, removeBend } from '../../../../src/scenario/commands/document/changeBends.ts';
import { changeParameters } from '../../../../src/scenario/commands/document/changeParameters.ts';
import { setConvoy } from '../../../../src/scenario/commands/document/setConvoy.ts';
import { changeProperties } from '../../../../src/scenario/commands/features/changeProperties.ts';
import { setBaselinePocket } from '../../../../src/scenario/commands/overrides/setBaselinePocket.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { edgeOf } from '../../../fixtures/network/graphOf.ts';
import { emptyScenario } from '../../../fixtures/scenario/townScenario.ts';
import { drive, line, nothingGiven, planOf, town } from '../trips/townTrips.ts';

const ambulance = { vehicle: 'ambulance', delaySeconds: 60 } as const;
/** Every way from D to H is shut but for one pair. */
const pair = planOf([line('E-H', { admits: [ambulance] }), line('G-H')], { 'line-E-H': 'pair', 'line-G-H': 'up' });
const six = setConvoy(pair, { vehicle: 'ambulance', changes: { vehicles: 6 } });
const withPocket = (plan: Scenario, changes: { readonly pocketMeters?: number | null; readonly pocketVehicles?: number | null }) => changeProperties(plan, { ids: ['line-E-H'], kind: 'barrier', changes });

describe('a pair', () => {
  it('lets in as many at once as are entered for it: ceil(n/k) · (2 · (down + up) + check)', () => {
    expect(drive(six, 'D', 'H')).toMatchObject({ vehicles: 6, addedSeconds: { low: 432, likely: 576, high: 720 } });
    expect(drive(withPocket(six, { pocketVehicles: 3 }), 'D', 'H')).toMatchObject({ addedSeconds: { low: 144, likely: 192, high: 240 } });
  });

  it('lets in as many as fit by its length and theirs, which are assumed until they are entered', () => {
    const twenty = withPocket(six, { pocketMeters: 20 });
    // 6.5 m and 1 m between: two of them; of 6 m three.
    expect(drive(twenty, 'D', 'H')).toMatchObject({ addedSeconds: { low: 216, likely: 288, high: 360 } });
    expect(drive(setConvoy(twenty, { vehicle: 'ambulance', changes: { lengthMeters: 6 } }), 'D', 'H')).toMatchObject({ addedSeconds: { low: 144, likely: 192, high: 240 } });
    expect(drive(withPocket(twenty, { pocketVehicles: 1 }), 'D', 'H')).toMatchObject({ addedSeconds: { low: 432, likely: 576, high: 720 } });
  });

  it('that is no longer than the vehicle lets nobody in, whatever number is entered', () => {
    expect(drive(withPocket(six, { pocketMeters: 6, pocketVehicles: 4 }), 'D', 'H').outcome).toBe('stranded');
  });

  it('of the baseline has its pocket by override, which a figure that does not fit leaves alone', () => {
    const plan = setBaselinePocket(emptyScenario, { id: 'outer', changes: { pocketMeters: 12, pocketVehicles: 2 } });
    expect(plan.overrides['outer']).toMatchObject({ pocketMeters: 12, pocketVehicles: 2 });
    for (const changes of [{ pocketMeters: 0 }, { pocketVehicles: 1.5 }, { pocketVehicles: 101 }]) expect(setBaselinePocket(plan, { id: 'outer', changes })).toBe(plan);
    expect(setBaselinePocket(plan, { id: 'outer', changes: { pocketMeters: null, pocketVehicles: null } }).overrides).toEqual({});
  });
});

const operate = (plan: Scenario) => {
  const [first] = checkOperations(prepareCheck(town, nothingGiven, plan), nothingGiven, plan).postures;
  if (!first) throw new Error('A plan without postures has one answer.');
  return first;
};

describe('bends', () => {
  // Half way down E–H, which is 111 m long.
  const bend = { id: 'bend-1', place: [44.401, 33.3005] as const, radiusMeters: 10, widthMeters: 6, turnDegrees: 90, freedomMeters: null, source: 'Survey, 2020', rest: {} };

  it('lie on the nearest road, as long as their arc, with half the width to each side unless somebody says otherwise', () => {
    const { bends, offRoads } = placeBends(town, [bend, { ...bend, id: 'bend-2', freedomMeters: 1 }, { ...bend, id: 'bend-3', place: [44.41, 33.31] }]);
    expect(offRoads).toEqual(['bend-3']);
    expect(bends.map(({ edge, freedomMeters }) => [edge, freedomMeters])).toEqual([[edgeOf(town, 'E-H'), 3], [edgeOf(town, 'E-H'), 1]]);
    const [first] = bends;
    // 10 m · π/2.
    expect((first?.toMm ?? 0) - (first?.fromMm ?? 0)).toBeCloseTo(15_708, -1);
  });

  it('cap the approach at v = √(f·g·R′), and f counts only with its reason', () => {
    // At the south end of E–H, 15 m before the junction.
    const south = createFeature('barrier', 'south', { type: 'LineString', coordinates: [[44.4008, 33.30013], [44.4012, 33.30013]] }, { ends: ['tied', 'tied'] });
    const plan = addBend(planOf([south], { south: 'up' }), bend);
    const along = (scenario: Scenario) => Math.max(...operate(scenario).approach.crossings.flatMap(({ approach }) => approach.approaches.filter(({ limitedBy }) => limitedBy === 'bend').map(({ speedKmh }) => speedKmh.likely)));
    const square = (scenario: Scenario) => (along(scenario) / 3.6) ** 2;
    const behind = square(plan) - 9.80665 * (10 + 3 / Math.tan(Math.PI / 8) ** 2);
    expect(behind, 'what it gains behind the bend').toBeGreaterThan(0);
    const rough = changeParameters(plan, { friction: 0.6 });
    expect(operate(rough).approach).toMatchObject({ friction: 1, isFrictionAssumed: true });
    const justified = changeParameters(rough, { frictionReason: 'wet asphalt' });
    expect(operate(justified).approach).toMatchObject({ friction: 0.6, isFrictionAssumed: false });
    expect(square(justified)).toBeCloseTo(0.6 * 9.80665 * (10 + 3 / Math.tan(Math.PI / 8) ** 2) + behind, 3);
    expect(operate(addBend(plan, { ...bend, id: 'far', place: [44.41, 33.31] })).approach.bendsOffRoads).toEqual(['far']);
  });

  it('are entered whole or not at all', () => {
    const plan = addBend(emptyScenario, bend);
    expect(addBend(plan, bend)).toBe(plan);
    for (const wrong of [{ radiusMeters: -1 }, { widthMeters: 0 }, { turnDegrees: 0 }, { turnDegrees: 181 }, { freedomMeters: -1 }, { radiusMeters: Number.NaN }]) {
      expect(bendProblems(wrong), JSON.stringify(wrong)).toEqual(Object.keys(wrong));
      expect(addBend(emptyScenario, { ...bend, ...wrong })).toBe(emptyScenario);
      expect(changeBend(plan, { id: 'bend-1', changes: wrong })).toBe(plan);
    }
    expect(removeBend(plan, { id: 'bend-1' }).parameters).toEqual(emptyScenario.parameters);
  });
});

test('the first sight and the loop are the plan’s own, in the table and in the replay', () => {
  const column = createFeature('movement', 'column', { type: 'LineString', coordinates: [[44.401, 33.302], [44.401, 33.301], [44.401, 33.3]] });
  const plan = planOf([line('E-H'), column], { 'line-E-H': 'up' });
  const late = changeProperties(plan, { ids: ['column'], kind: 'movement', changes: { seenAtMeters: 130 } });
  expect(operate(plan).timing.columns[0]?.seenAtMeters).toBe(0);
  expect(operate(late).timing.columns[0]?.seenAtMeters).toBe(130);
  const replayed = (scenario: Scenario, options = {}) => replayPlan(prepareCheck(town, nothingGiven, scenario).lines, scenario, { movementId: 'column', options })?.[0]?.replay?.lines;
  expect(replayed(late)).toEqual(replayed(plan, { seenAtMeters: 130 }));
  expect(replayed(late)).not.toEqual(replayed(plan));
  const overridden = changeParameters(late, { overridesLoop: true });
  expect([operate(late).timing.isLoopOverridden, operate(overridden).timing.isLoopOverridden]).toEqual([false, true]);
  expect(replayed(overridden)).toEqual(replayed(plan, { seenAtMeters: 130, isLoopOverridden: true }));
});

test('all of it is written and read again, with what a newer release says beside it; what is taken back is gone', () => {
  const bend = { id: 'bend-1', place: [44.401, 33.3005] as const, radiusMeters: 10, widthMeters: 6, turnDegrees: 90, freedomMeters: 2, source: 'Survey', rest: { tilt: 3 } };
  const plan = setBaselinePocket(addBend(withPocket(changeParameters(setConvoy(six, { vehicle: 'fire', changes: { lengthMeters: 9 } }), { friction: 0.6, frictionReason: 'wet', overridesLoop: true, vehicleMassKg: 9000 }), { pocketMeters: 12, pocketVehicles: 2 }), bend), { id: 'outer', changes: { pocketMeters: 8 } });
  const read = parseScenario(writeScenario(plan));
  expect(read.ok && read.problems).toEqual([]);
  expect(read.ok && read.scenario).toEqual(plan);
  const without = withPocket(withPocket(pair, { pocketMeters: 12, pocketVehicles: 2 }), { pocketMeters: null, pocketVehicles: null });
  expect(writeScenario(without)).toBe(writeScenario(pair));
  expect(setConvoy(six, { vehicle: 'ambulance', changes: { vehicles: null } }).parameters).toEqual(pair.parameters);
  for (const changes of [{ vehicles: 0 }, { vehicles: 1.5 }, { lengthMeters: 31 }, { lengthMeters: 0 }]) expect(setConvoy(pair, { vehicle: 'fire', changes })).toBe(pair);
});
