import { expect, test } from 'vitest';
import { createChecker } from '../../../../src/analysis/worker/createChecker.ts';
import { buildRoadGraph } from '../../../../src/network/graph/buildRoadGraph.ts';
import { samples } from '../../../../src/scenario/samples/sampleList.ts';
import { readSample } from '../../../data/samplePlan.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { gridRoads } from '../../../fixtures/network/grid.ts';

test.each(samples.map(({ id }) => id))('%s: the trips that come with a verdict are those of the operations', async (id) => {
  const checker = createChecker(shipped);
  const order = { revision: 7, scenario: await readSample(id), shownPhases: 'all' } as const;
  const { result, trips } = checker.answer(order);
  expect(result).toEqual(checker.check(order));
  const { postures } = checker.operate(order);
  expect(trips).toEqual(postures.map((posture) => posture.trips));
  expect(result.postures.map(({ postureId }) => postureId), 'in the same order').toEqual(postures.map(({ postureId }) => postureId));
});

test('on a large network the verdict does not wait for them', () => {
  const { roads, junctions } = gridRoads(40);
  const built = buildRoadGraph(roads, junctions);
  if (!built.ok) throw new Error('The grid makes a network.');
  const checker = createChecker(shipped, { graph: built.graph, existing: { restricted: [], barriers: [] } });
  expect(checker.answer({ revision: 1, scenario: null, shownPhases: 'all' }).trips).toBeNull();
});
