/** Trips, approaches and timings of the samples in one call, on the shipped roads: whole, plain and the same on every run. */
import { expect, it, test } from 'vitest';
import { checkOperations } from '../../../../src/analysis/operations/checkOperations.ts';
import { prepareCheck } from '../../../../src/analysis/check/prepareCheck.ts';
import { samples } from '../../../../src/scenario/samples/sampleList.ts';
import { graph, readSample } from '../../../data/samplePlan.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

const operations = async (id: (typeof samples)[number]['id'], options = {}) => {
  const scenario = await readSample(id);
  return checkOperations(prepareCheck(graph, shipped, scenario), shipped, scenario, options);
};

test.each(samples.map(({ id }) => id))('%s: every posture, plain data, the same again', async (id) => {
  const scenario = await readSample(id);
  const all = await operations(id);
  expect(all).toMatchObject({ networkVersion: graph.networkVersion, rule: 'cordon-operations-1', revision: null, shownPhases: 'all', coverage: graph.coverage });
  expect(all.postures.map(({ postureId }) => postureId)).toEqual(scenario.postures.map((posture) => posture.id));
  expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  expect(await operations(id)).toEqual(all);
  const [first] = scenario.postures;
  expect(await operations(id, { postureIds: [first?.id ?? ''], revision: 7 })).toEqual({ ...all, revision: 7, postures: all.postures.slice(0, 1) });
});

it('the exercise column of the ring of steel meets the bridge line in lockdown, which closes before it or cannot be said', async () => {
  const lockdown = (await operations('ring-of-steel')).postures.find(({ postureId }) => postureId === 'lockdown');
  expect(lockdown?.timing.columns.map(({ barrierId, close }) => [barrierId, close.outcome, close.passed])).toEqual([
    ['outer-14-july-bridge', 'closed-before-lead', { low: 0, likely: 0, high: 0 }],
  ]);
  // At 110 km/h and 8 s to full height a truck must be seen 244 m off; both ways of the bridge are long enough for that speed.
  expect(lockdown?.sights.find(({ barrierId }) => barrierId === 'outer-14-july-bridge')?.meters.likely).toBeCloseTo((110 / 3.6) * 8, 1);
  expect(lockdown?.sights).toHaveLength(7);
  // The baseline's lines claim no rating.
  expect(lockdown?.approach.crossings.every(({ rating }) => rating.check.outcome === 'not-stated')).toBe(true);
  expect(lockdown?.approach).toMatchObject({ bends: 0, threat: { id: 'truck' } });
});
