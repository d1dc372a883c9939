import { expect, test } from 'vitest';
import { accessIn, badgeAccessIn, listAccessPoints } from '../../../../src/analysis/access/accessIn.ts';
import { friendlyView } from '../../../../src/analysis/trips/friendlyView.ts';
import { prepareTrips } from '../../../../src/analysis/trips/prepareTrips.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { BarrierState, Posture } from '../../../../src/scenario/document.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { emptyScenario as empty } from '../../../fixtures/scenario/townScenario.ts';
import { line as lineAcross, nothingGiven, planOf, town } from '../trips/townTrips.ts';

const posture = (states: Record<string, BarrierState>, staffed: readonly string[] = []): Posture => ({ id: 'p', name: 'P', trigger: '', authority: '', maxHours: null, states, staffed, rest: {} });
const admits = [{ vehicle: 'ambulance' as const, delaySeconds: 20 }];
const post = { id: 'post', barrier: null, admits };
const line = { id: 'line', barrier: 'bollards-rising' as const, admits };

test('a checkpoint lets the listed classes through while it is staffed, and nobody else; where nobody stands, it is in nobody\'s way', () => {
  expect(accessIn(posture({}, ['post']), post, 'ambulance')).toEqual({ passes: true, delaySeconds: 20, reason: 'listed' });
  expect(accessIn(posture({}, ['post']), post, 'ordinary')).toEqual({ passes: false, delaySeconds: null, reason: 'not-listed' });
  expect(accessIn(posture({}), post, 'ordinary')).toEqual({ passes: true, delaySeconds: 0, reason: 'not-staffed' });
  expect(accessIn(null, post, 'ambulance')).toMatchObject({ passes: true, reason: 'not-staffed' });
});

test.each([
  ['up', false, false, 'up'], ['pair', true, false, 'not-listed'], ['down', true, true, 'open'], ['failed-down', true, true, 'open'],
  ['failed-up', false, false, 'shut'], ['repair', false, false, 'shut'],
] as const)('a line that is %s: listed pass %s, others %s', (state, listed, others, reason) => {
  expect(accessIn(posture({ line: state }), line, 'ambulance').passes).toBe(listed);
  expect(accessIn(posture({ line: state }), line, 'ordinary')).toMatchObject({ passes: others, reason });
});

test('a badge passes where its class is admitted, by the rule of the vehicles', () => {
  const green = { admittedAt: ['post', 'line'] };
  expect(badgeAccessIn(posture({}, ['post']), post, green)).toEqual({ passes: true, delaySeconds: null, reason: 'listed' });
  expect(badgeAccessIn(posture({}), post, green).reason).toBe('not-staffed');
  expect(badgeAccessIn(posture({ line: 'pair' }), line, green).passes).toBe(true);
  expect(badgeAccessIn(posture({ line: 'pair' }), line, { admittedAt: ['post'] }).reason).toBe('not-listed');
  expect(badgeAccessIn(posture({ line: 'up' }), line, green)).toMatchObject({ passes: false, reason: 'up' });
  expect(badgeAccessIn(posture({ line: 'repair' }), line, green).reason).toBe('shut');
});

test('what is unknown counts as shut for friends', () => {
  expect(accessIn(posture({}), line, 'ambulance')).toEqual({ passes: false, delaySeconds: null, reason: 'unknown' });
});

test('the list holds checkpoints, then what can open, of plan and baseline, and nothing hidden', () => {
  const [hidden] = shipped.barriers;
  const lineOf = (id: string, barrier: 'wall' | 'gate') => createFeature('barrier', id, { type: 'LineString', coordinates: [[44.4, 33.3], [44.401, 33.3]] }, { barrier, admits });
  const scenario = { ...empty, features: [lineOf('wall', 'wall'), lineOf('gate', 'gate'), createFeature('checkpoint', 'own', { type: 'Point', coordinates: [44.4, 33.3] })], overrides: {
    ...(hidden ? { [hidden.id]: { hidden: true, rest: {} } } : {}), 'entrance-al-alawi': { admits, rest: {} },
  } };
  const points = listAccessPoints(shipped, scenario);
  expect(points.map(({ id }) => id)).toEqual([...shipped.checkpoints.map(({ id }) => id), 'own', 'gate', ...shipped.barriers.slice(1).map(({ id }) => id)]);
  expect(points.find(({ id }) => id === 'entrance-al-alawi')?.admits).toEqual(admits);
});

/** The matrix and the timed trips must never say two things of one line: in the town, square across a road of its own. */
test.each(['up', 'down', 'pair', 'failed-up', 'failed-down', 'repair', undefined] as const)('a line that is %s bars in the matrix whom it bars on a trip', (state) => {
  const listed = lineAcross('E-H', { admits });
  const plan = planOf([listed], state ? { [listed.id]: state } : {});
  const prepared = prepareTrips(town, nothingGiven, plan);
  const [shown = null] = plan.postures;
  for (const vehicle of ['ambulance', 'ordinary'] as const) {
    const barsTrips = friendlyView(prepared, shown, vehicle).list.some(({ seconds }) => seconds === null);
    expect(accessIn(shown, { id: listed.id, barrier: 'bollards-rising', admits }, vehicle).passes, vehicle).toBe(!barsTrips);
  }
});

test.each([[['post'], 'ambulance', true], [['post'], 'ordinary', false], [[], 'ordinary', true]] as const)('a checkpoint staffed %j, %s passes: %s, in the matrix as on a trip', (staffed, vehicle, passes) => {
  const plan = planOf([createFeature('checkpoint', 'post', { type: 'Point', coordinates: [44.401, 33.3005] }, { admits })], {}, staffed);
  const [shown = null] = plan.postures;
  expect(friendlyView(prepareTrips(town, nothingGiven, plan), shown, vehicle).list.every(({ seconds }) => seconds !== null)).toBe(passes);
  expect(accessIn(shown, post, vehicle).passes).toBe(passes);
});
