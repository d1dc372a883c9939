/** A worker of the check that breaks: another takes its place. */
import { expect, onTestFinished, test, vi } from 'vitest';
import type { CheckOrder } from '../../../../src/analysis/worker/checkOrder.ts';
import { createChecker, type OpenedRoads } from '../../../../src/analysis/worker/createChecker.ts';
import type { RunningCheck } from '../../../../src/analysis/worker/startCheckWorker.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

test('a worker that breaks is replaced and asked the same; where that one breaks too, it is said, and another try is a press away', async () => {
  // Stores of its own: what follows them does so for the life of the page, also after another test.
  vi.resetModules();
  onTestFinished(() => { vi.resetModules(); });
  const { checkStore } = await import('../../../../src/store/check/checkStore.ts');
  const { followCheck } = await import('../../../../src/store/check/followCheck.ts');
  let started = 0;
  let ended = 0;
  let isSound = false;
  const start = (baseline: typeof shipped, roads: OpenedRoads | null): RunningCheck => {
    started += 1;
    const checker = createChecker(baseline, roads);
    const answer = async <Order extends CheckOrder, Answer>(order: Order, by: (order: Order) => Answer) => by(order);
    return {
      check: async (order) => (isSound ? answer(order, checker.answer) : Promise.reject(new Error('broken'))), operate: async (order) => answer(order, checker.operate),
      replay: async (order) => answer(order, checker.replay), reach: async (order) => answer(order, checker.reach), lessons: async (order) => checker.lessons(order, () => Promise.resolve(true)),
      useRoads: () => undefined, end: () => { ended += 1; },
    };
  };
  followCheck(shipped, { start, soon: (callBack) => queueMicrotask(callBack), after: () => () => undefined });
  await vi.waitFor(() => expect(checkStore.getState().phase).toBe('failed'));
  expect([started, ended]).toEqual([2, 2]);
  isSound = true;
  checkStore.getState().set({ isAskedAgain: true });
  await vi.waitFor(() => expect(checkStore.getState().phase).toBe('current'));
  expect(started).toBe(3);
});
