/** The exercise column of the ring of steel, driven against every posture as the interface asks the worker for it. */
import { expect, test } from 'vitest';
import { replayAt } from '../../src/analysis/replay/replayAt.ts';
import type { ReplayOptions } from '../../src/analysis/replay/replayMovement.ts';
import { createChecker } from '../../src/analysis/worker/createChecker.ts';
import { readSample } from './samplePlan.ts';
import { shipped } from './shippedBaseline.ts';

const scenario = await readSample('ring-of-steel');
const checker = createChecker(shipped);

function drive(options: ReplayOptions, movementId = 'exercise-column') {
  const { postures } = checker.replay({ revision: 1, scenario, shownPhases: 'all', ask: { movementId, options } });
  return postures && Object.fromEntries(postures.map(({ postureId, replay }) => [String(postureId), replay]));
}

test('seen as it sets out, it is stopped by what rises and passes what stays down', () => {
  const found = drive({});
  expect(Object.values(found ?? {}).map((replay) => [replay?.outcome, replay?.arrived, replay?.stopped])).toEqual([['passes', 30, 0], ['passes', 30, 0], ['stopped', 0, 30], ['stopped', 0, 30]]);
  expect(Object.keys(found ?? {})).toEqual(['routine', 'heightened', 'lockdown', 'lockdown-inner']);
});

test('once its head is over the bridge line the loop holds that down: all pass, unless an inner line queues them', () => {
  // 1809.6 m at 40 km/h: the first nose is at the line after 162.9 s, the second 2.25 s later; pressed at 165 s, ordered at 166.5 s.
  const found = drive({ pressedAtSeconds: 165 });
  const lockdown = found?.['lockdown'];
  if (!lockdown) throw new Error('no replay');
  expect(lockdown).toMatchObject({ outcome: 'passes', arrived: 30, orderedAtSeconds: 166.5 });
  expect(lockdown.lines.find(({ id }) => id === 'outer-14-july-bridge')).toMatchObject({ passed: 30, stops: null });
  expect(replayAt(lockdown, 168).lines.find(({ id }) => id === 'outer-14-july-bridge')?.state).toBe('held');
  const inner = found?.['lockdown-inner'];
  expect(inner).toMatchObject({ outcome: 'stopped', arrived: 0, stopped: 30 });
  // The queue before the embassy reaches back over the bridge line, which cannot rise under it.
  expect(inner?.lines.find(({ id }) => id === 'outer-14-july-bridge')).toMatchObject({ fullAtSeconds: null });
  expect(inner?.lines.find(({ id }) => id === 'embassy-south')).toMatchObject({ stops: 0 });
});

test('a movement that is not there is said to be none', () => {
  expect(drive({}, 'no-such')).toBeNull();
  expect(drive({}, 'outer-14-july-bridge')).toBeNull();
});
