/** What a check suggests, added to the plan, closes what leaked: asked of the check itself, on the shipped roads. */
import { expect, test } from 'vitest';
import { checkScenario } from '../../../src/analysis/check/checkScenario.ts';
import { graphOfBaseline } from '../../../src/network/graph/baselineGraph.ts';
import { createScenario } from '../../../src/scenario/createScenario.ts';
import { addSuggested } from '../../../src/sketch/addSuggested.ts';
import { shipped } from '../../data/shippedBaseline.ts';

const graph = graphOfBaseline(shipped);
if (!graph) throw new Error('The shipped roads make a network.');
const blank = createScenario({ id: 's', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '', locale: 'en' });
const outside = (scenario: typeof blank) => checkScenario(graph, shipped, scenario, { postureIds: ['lockdown'] }).postures[0]?.outside;

test('what is suggested closes it: lines that stand are raised, others are built with assumed ends, all up in that posture', () => {
  const before = outside(blank);
  const suggestion = before?.suggestion;
  if (!suggestion?.ok) throw new Error('Something is suggested.');
  expect(before?.answer).toBe('leaking');
  const newIds = suggestion.crossings.map((_, index) => `barrier-${index + 1}`);
  const plan = addSuggested(blank, { crossings: suggestion.crossings, graph, postureId: 'lockdown', newIds });
  expect(outside(plan)?.answer).toBe('closed');
  const raised = suggestion.crossings.flatMap(({ raise }) => (raise === null ? [] : [raise]));
  expect(plan.features).toHaveLength(suggestion.crossings.length - raised.length);
  expect(Object.values(plan.postures.find(({ id }) => id === 'lockdown')?.states ?? {})).toEqual(suggestion.crossings.map(() => 'up'));
  expect(plan.postures.find(({ id }) => id === 'routine')?.states, 'no other posture is touched').toEqual({});
});

test('a line that is built stands frontage to frontage, rising in the carriageway; what no road holds is left out', () => {
  const roadId = graph.edgeIds.find((id) => id === 'road-zaitun-street') ?? '';
  const crossing = { roadId, alongMm: 100_000, raise: null };
  const plan = addSuggested(blank, { crossings: [crossing, { roadId: 'no-such-road', alongMm: 0, raise: null }], graph, postureId: null, newIds: ['barrier-1', 'barrier-2'] });
  expect(plan.features.map(({ id }) => id)).toEqual(['barrier-1']);
  expect(plan.features[0]).toMatchObject({ properties: { barrier: 'bollards-rising', ends: ['assumed', 'assumed'] } });
  expect(plan.postures).toBe(blank.postures);
});
