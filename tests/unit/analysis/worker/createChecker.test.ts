/** Every answer of the worker says of itself what it rests on: the order, the very roads, the rule, how far the plan is built. */
import { expect, test } from 'vitest';
import { createChecker } from '../../../../src/analysis/worker/createChecker.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { townRoads } from '../../../fixtures/network/town.ts';
import { across, along, box, noBaseline, planOf, site } from '../../../fixtures/network/townPlan.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

const nothingExisting = { restricted: [], barriers: [] };
const baseline = { ...shipped, ...noBaseline, checkpoints: [] };
const plan = planOf([box('hall', [44.4008, 33.2998], [44.4012, 33.3002], { isProtected: true }), across('east', 'E', 'H'), site('base', along('A', 'B', 0.5), 'friendly-base')]);

test('of whatever is asked', async () => {
  const graph = graphOf();
  const checker = createChecker(baseline, { graph, existing: nothingExisting });
  const order = { revision: 7, scenario: plan, shownPhases: { reached: null } } as const;
  const answers = [
    checker.check(order), checker.operate(order), checker.replay({ ...order, ask: { movementId: 'none', options: {} } }),
    checker.reach({ ...order, ask: { fromId: 'base', vehicle: 'quick-reaction', postureId: '' } }), await checker.lessons(order, async () => Promise.resolve(true)),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ revision: 7, networkVersion: graph.networkVersion, coverage: { roads: 10, illustrative: 1 }, rule: expect.stringMatching(/^cordon-\w+-\d+$/), shownPhases: { reached: null } });
  const fewer = createChecker(baseline, { graph: graphOf(townRoads.slice(1)), existing: nothingExisting }).check(order);
  expect(fewer.networkVersion).not.toBe(graph.networkVersion);
});
