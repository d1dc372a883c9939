/** What is suggested in the town of nine junctions, worked by hand: the least that closes it, heeding stand-off, build area and roads kept open; or why nothing can. */
import { expect, test } from 'vitest';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import type { Suggestion } from '../../../../src/analysis/check/checkResult.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Posture, Scenario, ScenarioFeature } from '../../../../src/scenario/document.ts';
import { defaultSuggestRules, type SuggestRules } from '../../../../src/scenario/kinds/suggestRules.ts';
import { defaultParameters } from '../../../../src/scenario/parameters.ts';
import { across, along, box, noBaseline, planOf, postureOf, rising, site } from '../../../fixtures/network/townPlan.ts';
import { door, hall, ring, town } from './townParts.ts';

const rules = (changes: Partial<SuggestRules>): Partial<Scenario> => ({ parameters: { ...defaultParameters, suggest: { ...defaultSuggestRules, standOffMeters: 0, ...changes } } });
const keepOpen = (...roads: readonly string[]): Partial<Posture> => ({ keepOpen: roads });
const build = (south: number, north: number, west = 44.399, east = 44.403) => box('yard', [west, south], [east, north], { use: 'build' });
/** The row of blocks between the north row and the middle one: A–D, B–E and C–F and nothing else. */
const northBlocks = build(33.3012, 33.3018);
const office = site('office', along('E', 'H', 1));

/** `2 by count: E-H, G-H`, lines to be raised with a plus; or `cannot: why road, …`, and what it were if no road were kept open. */
function brief(suggestion: Suggestion | null): string {
  if (!suggestion) return 'none';
  if (suggestion.ok) return `${suggestion.total.low} by ${suggestion.least}: ${suggestion.crossings.map(({ roadId, raise }) => (raise === null ? roadId : `+${raise}`)).toSorted().join(', ')}`;
  if (suggestion.reason === 'no-costs') return 'no costs';
  const blockers = suggestion.blockers.map(({ reason, roadId }) => (roadId === null ? reason : `${reason} ${roadId}`)).toSorted().join(', ');
  return `cannot: ${blockers}${suggestion.ifLifted ? `; if lifted ${brief(suggestion.ifLifted)}` : ''}`;
}

interface Case {
  readonly name: string;
  readonly why: string;
  readonly features: readonly ScenarioFeature[];
  readonly posture?: Partial<Posture>;
  readonly plan?: Partial<Scenario>;
  readonly expected: string;
  readonly remarks?: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'nothing leaks', why: 'The door holds: there is nothing to suggest.', features: [hall, ...door], expected: 'none' },
  { name: 'no line at all', why: 'The two roads of H; fewer do not do.', features: [hall], expected: '2 by count: E-H, G-H' },
  { name: 'the doorstep is no place', why: 'I hangs on a connector: E–H and G–H, not the connector.', features: [box('gate-house', [44.4018, 33.2998], [44.4022, 33.3002], { isProtected: true })], expected: '2 by count: E-H, G-H' },
  { name: 'half a door', why: 'E–H stands; G–H is left, and the west of the town behind it, each one cut.', features: [hall, ...door.slice(0, 1)], expected: '1 by count: G-H' },
  { name: 'a door that only has to be raised', why: 'Both lines stand and no posture lists them: raising two is as few as building two, and goes first.', features: [hall, across('east', 'E', 'H', 0.5, rising()), across('south', 'G', 'H', 0.2, rising())], expected: '2 by count: +east, +south' },
  { name: 'a ring that only has to be raised', why: 'Three to be raised are more than two to be built.', features: [hall, ...ring.map(({ id, geometry, properties }) => createFeature('barrier', id, geometry, { ...properties, barrier: 'bollards-rising' }))], expected: '2 by count: E-H, G-H' },
  { name: 'a line that failed down', why: 'It cannot be raised: something must be built on its road.', features: [hall, across('east', 'E', 'H', 0.5, rising()), ...door.slice(1)], posture: { states: { east: 'failed-down' } }, expected: '1 by count: E-H' },
  { name: 'by width', why: 'All roads south are 8 m but the bridge: two of 8 m.', features: [hall], plan: rules({ least: 'width' }), expected: '16000 by width: E-H, G-H' },
  { name: 'by cost without costs', why: 'No price, no answer.', features: [hall], plan: rules({ least: 'cost' }), expected: 'no costs' },

  { name: 'one road kept open', why: 'With E–H open E must not be reached: A–D, B–E and one of C–F, E–F; nearest to the hall E–F.', features: [hall], posture: keepOpen('E-H'), expected: '3 by count: A-D, B-E, E-F' },
  { name: 'two roads kept open', why: 'E–H and B–E open: B must not be reached either, so A–B, B–C, A–D and one of C–F, E–F.', features: [hall], posture: keepOpen('E-H', 'B-E'), expected: '4 by count: A-B, A-D, B-C, E-F' },
  { name: 'roads kept open all the way', why: 'A–B–E–H is a way in that must stay open: it cannot be sealed. Let go, two would do.', features: [hall], posture: keepOpen('A-B', 'B-E', 'E-H'), expected: 'cannot: kept-open A-B, kept-open B-E, kept-open E-H; if lifted 2 by count: E-H, G-H' },
  { name: 'kept open and walled at once', why: 'The wall stands, whatever was wished: closed, and the contradiction is told.', features: [hall, ...ring], posture: keepOpen('A-D'), expected: 'none', remarks: ['kept-open-but-shut A-D west'] },
  {
    name: 'kept open and closed at once', why: 'A closure along B–E shuts on paper what is to stay open: told; and it stops no hostile driver.',
    features: [hall, createFeature('closure', 'shut', { type: 'LineString', coordinates: [along('B', 'E', 0.2), along('B', 'E', 0.8)] }, { when: 'always' })], posture: keepOpen('B-E'),
    expected: '2 by count: E-H, G-H', remarks: ['kept-open-but-closed B-E shut'],
  },
  { name: 'a road that is not there kept open', why: 'Told, and no wish at all.', features: [hall], posture: keepOpen('A-Z'), expected: '2 by count: E-H, G-H', remarks: ['no-such-road A-Z'] },

  { name: 'a road excluded', why: 'Nothing on G–H: then D–G, or A–D and D–E; one does.', features: [hall], plan: rules({ excludedRoads: ['G-H'] }), expected: '2 by count: D-G, E-H' },
  { name: 'the bridge excluded, in the north blocks alone', why: 'Only A–D, B–E and C–F may be built on, and C–F is a bridge the planner leaves out: C–F–E–H stays.', features: [hall, northBlocks], plan: rules({ excludedRoads: ['C-F'] }), expected: 'cannot: excluded C-F, outside-build-area E-F, outside-build-area E-H' },
  { name: 'the north blocks alone', why: 'Only A–D, B–E and C–F may be built on: all three.', features: [hall, northBlocks], plan: rules({}), expected: '3 by count: A-D, B-E, C-F' },
  { name: 'a build area without a road', why: 'Nothing can be built, and that is told of the area too. Nearest way: A–B–E–H or C–F–E–H, three roads; the first by number.', features: [hall, build(33.3051, 33.3059)], plan: rules({}), expected: 'cannot: outside-build-area A-B, outside-build-area B-E, outside-build-area E-H', remarks: ['build-area-empty yard'] },
  {
    name: 'a stand-off of 150 m', why: 'Within 155 m of H lie E–H, G–H, D–G, D–E and E–F whole, their ends at most 145 m off: what is left is A–D, B–E and C–F.',
    features: [office], plan: rules({ standOffMeters: 150 }), expected: '3 by count: A-D, B-E, C-F',
  },
  { name: 'a stand-off of 300 m', why: 'A and C, the farthest, are 241 m from H: all of the town is too near.', features: [office], plan: rules({ standOffMeters: 300 }), expected: 'cannot: stand-off A-D, stand-off D-G' },
];

test.each(cases)('$name: $expected', ({ why, features, posture = {}, plan = rules({}), expected, remarks = [] }) => {
  const result = checkScenario(town, noBaseline, planOf(features, { postures: [postureOf('alert', {}, posture)], ...plan }));
  expect(brief(result.postures[0]?.outside.suggestion ?? null), why).toBe(expected);
  const told = result.remarks.map(({ reason, at, other }) => [reason, at, other].filter((part) => part !== null).join(' '));
  for (const remark of remarks) expect(told, why).toContain(remark);
});

test('nothing is suggested on open ground, where it would be driven round: what is suggested closes it once it is built', () => {
  // A square along A–D, on both sides of the west line, down to five metres short of D.
  const square = box('square', [44.3996, 33.30105], [44.40005, 33.3018], { use: 'open-ground' });
  const plan = rules({});
  const ask = (features: readonly ScenarioFeature[]) => checkScenario(town, noBaseline, planOf(features, { postures: [postureOf('alert', {})], ...plan })).postures[0]?.outside;
  const before = ask([hall, ...ring, square]);
  expect(before?.answer).toBe('leaking');
  const crossings = before?.suggestion?.ok ? before.suggestion.crossings : [];
  expect(crossings.map(({ roadId }) => roadId)).toEqual(['A-D']);
  const [lon, lat] = crossings[0]?.coordinate ?? [0, 0];
  expect(lat < 33.30105 || lat > 33.3018).toBe(true);
  const built = createFeature('barrier', 'built', { type: 'LineString', coordinates: [[lon - 0.0002, lat], [lon + 0.0002, lat]] }, { barrier: 'wall', ends: ['tied', 'tied'] });
  expect(ask([hall, ...ring, square, built])?.answer).toBe('closed');
});
