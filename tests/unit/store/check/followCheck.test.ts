/** What is followed when the roads make no network: nothing is asked of the worker, and it is said; roads that are opened are asked about. */
import { expect, onTestFinished, test, vi } from 'vitest';
import type { OpenedRoads } from '../../../../src/analysis/worker/createChecker.ts';
import type { CheckOrder } from '../../../../src/analysis/worker/checkOrder.ts';
import { createChecker } from '../../../../src/analysis/worker/createChecker.ts';
import type { RunningCheck } from '../../../../src/analysis/worker/startCheckWorker.ts';
import type { RoadsInUse } from '../../../../src/store/network/networkStore.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

test('roads that make no network are said to make none, and opened ones are checked instead', async () => {
  // Stores of its own: what follows them does so for the life of the page, also after another test.
  vi.resetModules();
  onTestFinished(() => { vi.resetModules(); });
  const { checkStore } = await import('../../../../src/store/check/checkStore.ts');
  const { followCheck } = await import('../../../../src/store/check/followCheck.ts');
  const { networkStore } = await import('../../../../src/store/network/networkStore.ts');
  const broken = { ...shipped, junctions: shipped.junctions.slice(1) };
  expect(() => createChecker(broken)).toThrow(/no network/);
  const asked: (OpenedRoads | null)[] = [];
  const start = (_: typeof shipped, roads: OpenedRoads | null): RunningCheck => {
    asked.push(roads);
    const checker = createChecker(broken, roads);
    const later = async <Order extends CheckOrder, Answer>(order: Order, answer: (order: Order) => Answer) => answer(order);
    return {
      check: async (order) => later(order, checker.answer), operate: async (order) => later(order, checker.operate), replay: async (order) => later(order, checker.replay), reach: async (order) => later(order, checker.reach),
      lessons: async (order) => checker.lessons(order, () => Promise.resolve(true)),
      useRoads: () => undefined, end: () => undefined,
    };
  };
  followCheck(broken, { start, soon: (callBack) => callBack(), after: () => () => undefined });
  expect(checkStore.getState()).toMatchObject({ phase: 'no-network', result: null });
  expect(asked).toEqual([]);
  const graph = graphOf();
  networkStore.getState().set({ inUse: { graph, network: { restricted: [], barriers: [] } } as unknown as RoadsInUse });
  await vi.waitFor(() => expect(checkStore.getState().phase).toBe('current'));
  expect(checkStore.getState().result?.networkVersion).toBe(graph.networkVersion);
  networkStore.getState().set({ inUse: null });
  expect(checkStore.getState()).toMatchObject({ phase: 'no-network', result: null, operations: null });
});
