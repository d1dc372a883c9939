/** What the map draws of an answer: the ways that prove a leak, numbered, and the places that would close it. */
import { expect, test } from 'vitest';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import { graphOfBaseline } from '../../../../src/network/graph/baselineGraph.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import { buildCheckOverlay } from '../../../../src/scene/check/buildCheckOverlay.ts';
import { noOverlay } from '../../../../src/scene/check/overlay.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

const graph = graphOfBaseline(shipped);
if (!graph) throw new Error('The shipped roads make a network.');
const blank = createScenario({ id: 's', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '', locale: 'en' });
const [answer] = checkScenario(graph, shipped, blank).postures;
if (!answer?.outside.leak) throw new Error('Nothing is raised, so it leaks.');
const { outside, inside } = answer;
const what = (overlay: ReturnType<typeof buildCheckOverlay>, is: string) => overlay.features.filter(({ properties }) => properties.what === is);

test('each way with its number where it begins, and a hatch for each place of the cut, turned as the road', () => {
  const overlay = buildCheckOverlay({ outside, inside });
  expect(what(overlay, 'way')).toHaveLength(answer.outside.leak?.ways.length ?? -1);
  expect(what(overlay, 'number').map(({ geometry }) => geometry.coordinates)).toEqual(outside.leak?.ways.map(({ coordinates: [start] }) => [...(start ?? [])]));
  const crossings = outside.suggestion?.ok ? outside.suggestion.crossings : [];
  expect(what(overlay, 'cut').map(({ properties }) => 'bearing' in properties && properties.bearing)).toEqual(crossings.map(({ bearingDegrees }) => bearingDegrees));
});

test('the ways inside are drawn instead where they are asked for and there are any', () => {
  const questions = (overlay: ReturnType<typeof buildCheckOverlay>) => [...new Set(what(overlay, 'way').map(({ properties }) => 'question' in properties && properties.question))];
  const within = { ...outside, question: 'inside' } as const;
  expect(questions(buildCheckOverlay({ outside, inside: within }, 'inside'))).toEqual(['inside']);
  expect(questions(buildCheckOverlay({ outside, inside: within }))).toEqual(['outside']);
  expect(questions(buildCheckOverlay({ outside, inside: { ...inside, leak: null } }, 'inside'))).toEqual(['outside']);
});

test('where the outside holds the ways inside are drawn; where nothing leaks, nothing', () => {
  const closed = { ...outside, answer: 'closed', leak: null, suggestion: null } as const;
  const ways = what(buildCheckOverlay({ outside: closed, inside }), 'way');
  expect(ways.every(({ properties }) => 'question' in properties && properties.question === 'inside')).toBe(true);
  // Where origin and target are one place there is a way of no length, which cannot be drawn.
  expect(ways).toHaveLength(inside.leak?.ways.filter(({ coordinates }) => coordinates.length > 1).length ?? -1);
  expect(buildCheckOverlay({ outside: closed, inside: { ...inside, leak: null } })).toBe(noOverlay);
});
