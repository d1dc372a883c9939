/** A plan that takes in thousands of features: no answer of before is called that of what the map shows by then. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { createChecker } from '../../../../src/analysis/worker/createChecker.ts';
import type { CheckOrder } from '../../../../src/analysis/worker/checkOrder.ts';
import type { RunningCheck } from '../../../../src/analysis/worker/startCheckWorker.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

test.each(['changed', 'left as it was'])('while the map shows a plan ahead of the rest the answer is being worked out, and is there once the plan is let go: %s', async (how) => {
  // Stores of its own: what follows them does so for the life of the page, also after another test.
  vi.resetModules();
  onTestFinished(() => { vi.resetModules(); });
  const { checkStore } = await import('../../../../src/store/check/checkStore.ts');
  const { followCheck } = await import('../../../../src/store/check/followCheck.ts');
  const { scenarioStore } = await import('../../../../src/store/scenarioStore.ts');
  const { sessionStore } = await import('../../../../src/store/sessionStore.ts');
  const asked: CheckOrder['scenario'][] = [];
  const start = (): RunningCheck => {
    const checker = createChecker(shipped, null);
    const later = async <Order extends CheckOrder, Answer>(order: Order, answer: (order: Order) => Answer) => answer(order);
    return {
      check: async (order) => {
        asked.push(order.scenario);
        return later(order, checker.answer);
      },
      operate: async (order) => later(order, checker.operate), replay: async (order) => later(order, checker.replay), reach: async (order) => later(order, checker.reach),
      lessons: async (order) => checker.lessons(order, () => Promise.resolve(true)), useRoads: () => undefined, end: () => undefined,
    };
  };
  followCheck(shipped, { start, soon: (callBack) => callBack(), after: () => () => undefined });
  const store = scenarioStore.getState();
  sessionStore.getState().set({ shownPhases: 'all' });
  store.open(createScenario({ id: 'plan', title: 'Plan', author: '', modified: '2020-10-05T00:00:00Z', baselineVersion: '1', locale: 'en' }), { isReadOnly: false, isSaved: false });
  await vi.waitFor(() => expect(checkStore.getState().phase).toBe('current'));
  store.hold(true);
  if (how === 'changed') store.commit({ key: 'title', parameters: {} }, (scenario) => ({ ...scenario, title: 'Grown' }));
  expect(checkStore.getState().phase).toBe('current');
  const before = asked.length;
  store.letMapGo();
  expect(checkStore.getState().phase).toBe('working');
  // As an import does, and as anything may that is about the plan.
  sessionStore.getState().set({ shownPhases: how === 'changed' ? { reached: null } : 'all' });
  sessionStore.getState().set({ draft: null, shownPhases: { reached: null } });
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  expect([checkStore.getState().phase, asked.length], 'nobody is asked before the map has it').toEqual(['working', before]);
  store.hold(false);
  await vi.waitFor(() => expect(checkStore.getState().phase).toBe('current'));
  expect(asked.at(-1)).toBe(scenarioStore.getState().history?.present);
});
