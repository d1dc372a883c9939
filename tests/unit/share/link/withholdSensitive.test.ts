/** What does not travel without a password: all that design.md calls sensitive in a plan, wherever the document may hold it, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { defaultParameters } from '../../../../src/scenario/parameters.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { leaveOut } from '../../../../src/share/link/leave/leaveOut.ts';
import { withholdSensitive } from '../../../../src/share/link/leave/withholdSensitive.ts';
import { openSample, sampleNames } from '../../../fixtures/links/openFixture.ts';
import { deepFreeze } from '../../../fixtures/scenario/deepFreeze.ts';
import { emptyScenario } from '../../../fixtures/scenario/townScenario.ts';

const none = { places: 0, states: 0, times: 0 };

function parsed(text: string): Scenario {
  const result = parseScenario(text);
  if (!result.ok) throw new Error(result.reason);
  return result.scenario;
}
const everything = parsed(readFileSync('tests/golden/links/v1/everything.cordon.geojson', 'utf8'));
const withoutMembers = (text: string) => text.replaceAll(/,"(riseSeconds|seenAtMeters)":[^,}]*/g, '');

test('of a plan of everything: every place, state and time, counted', () => {
  const { scenario, withheld } = withholdSensitive(deepFreeze(structuredClone(everything)));
  expect(withheld).toEqual({ places: 4, states: 3, times: 7 });
  const text = writeScenario(scenario);
  for (const gone of ['failed-', 'repair', '44.391234', '44.3922', 'ملاحظة', 'Two floors', 'the old quarter', 'neighbourhood-qadisiya', '"seenAtMeters"']) expect(text).not.toContain(gone);
  expect(text).not.toMatch(/"riseSeconds": ?\d/);
  expect(scenario.parameters).toEqual({ ...everything.parameters, detectSeconds: 1, decideSeconds: 3, commandSeconds: 1, signalSeconds: 0.5 });
  expect(withholdSensitive(scenario)).toEqual({ scenario, withheld: none });
});

test('all else stays: what is not sensitive is left to the letter', () => {
  const { scenario } = withholdSensitive(everything);
  expect(withoutMembers(JSON.stringify(scenario.features))).toBe(withoutMembers(JSON.stringify(everything.features)));
  expect(scenario.inventory.map(({ name, weapons, source, status }) => [name, weapons, source, status])).toEqual(everything.inventory.map(({ name, weapons, source, status }) => [name, weapons, source, status]));
  expect(scenario.inventory[0], 'nobody has located it').toBe(everything.inventory[0]);
  expect([scenario.overrides['international-zone'], scenario.overrides['outer-yafa-street']], 'no property').toEqual([everything.overrides['international-zone'], everything.overrides['outer-yafa-street']]);
  expect([scenario.slides, scenario.phases, scenario.rest, scenario.view]).toEqual([everything.slides, everything.phases, everything.rest, everything.view]);
});

const line = createFeature('barrier', 'line', { type: 'LineString', coordinates: [[44.39, 33.3], [44.391, 33.3]] }, {});
const column = createFeature('movement', 'column', { type: 'LineString', coordinates: [[44.39, 33.3], [44.391, 33.3]] }, {});
const planOf = (part: Partial<Scenario>): Scenario => ({ ...emptyScenario, ...part });
const posture = { id: 'p', name: '', trigger: '', authority: '', maxHours: null, states: {}, staffed: [], rest: {} };

test.each([
  ['a line that failed up', planOf({ postures: [{ ...posture, states: { line: 'failed-up' } }] }), { ...none, states: 1 }],
  ['a line that failed down', planOf({ postures: [{ ...posture, states: { line: 'failed-down' } }] }), { ...none, states: 1 }],
  ['a line under repair', planOf({ postures: [{ ...posture, states: { line: 'repair', other: 'up' } }] }), { ...none, states: 1 }],
  ...(['detectSeconds', 'decideSeconds', 'commandSeconds', 'signalSeconds'] as const).map((time) =>
    [time, planOf({ parameters: { ...defaultParameters, [time]: 7.25 } }), { ...none, times: 1 }] as const),
  ['the rise of a line', planOf({ features: [{ ...line, properties: { ...line.properties, riseSeconds: 7.25 } }] }), { ...none, times: 1 }],
  ['where a column is first seen', planOf({ features: [{ ...column, properties: { ...column.properties, seenAtMeters: 7.25 } }] }), { ...none, times: 1 }],
  ['a place of a property', planOf({ overrides: { 'held-property-07': { geometry: { type: 'Point', coordinates: [44.4, 33.4] }, rest: {} } } }), { ...none, places: 1 }],
  ['an outline of a property', planOf({ overrides: { 'held-property-07': { geometry: { type: 'LineString', coordinates: [[44.4, 33.4], [44.5, 33.4]] }, rest: {} } } }), { ...none, places: 1 }],
] as const)('%s', (_, plan, expected) => {
  const { scenario, withheld } = withholdSensitive(plan);
  expect(withheld).toEqual(expected);
  expect(writeScenario(scenario)).not.toMatch(/7\.25|failed|repair|44\.4\b/);
});

test('what the app assumes itself says nothing of the plan', () => {
  const plan = planOf({ features: [line, column], postures: [{ ...posture, states: { line: 'up', other: 'pair' } }] });
  expect(withholdSensitive(plan)).toEqual({ scenario: plan, withheld: none });
  expect(withholdSensitive(plan).scenario).toBe(plan);
});

test('the samples are wholly illustrative, and exempt', async () => {
  for (const name of sampleNames) {
    const sample = await openSample(name);
    const slow = { ...sample, parameters: { ...sample.parameters, detectSeconds: 20 } };
    expect([name, withholdSensitive(slow).scenario === slow]).toEqual([name, true]);
    expect([name, withholdSensitive({ ...slow, features: [...slow.features, line] }).withheld.times > 0]).toEqual([name, true]);
  }
});

/** What this release does not fully understand of a newer document is kept a second time, as it came. */
test('of a newer document nothing is left in what was kept as it came', () => {
  const newer = parsed(JSON.stringify({
    type: 'FeatureCollection',
    cordon: {
      version: 9, id: 'x', title: 'Later', postures: [{ id: 'p', states: { line: 'failed-down', other: 'half-up' } }], parameters: { detectSeconds: 7.25, signalSeconds: 'fast' },
      overrides: { 'held-property-01': { geometry: { type: 'Point', coordinates: [44.4, 33.4] }, note: 'At the corner', status: 'sealed' } },
      inventory: [{ id: 'own', name: 'House', geometry: { type: 'Point', coordinates: [44.4, 33.4] }, source: { text: 'x', date: null }, status: 'sealed' }],
      slides: [{ id: 's', title: 7, notes: 'Say it', text: '', view: {} }], keeps: 'this',
    },
    features: [
      { type: 'Feature', id: 'line', geometry: { type: 'LineString', coordinates: [[44.39, 33.3], [44.391, 33.3]] }, properties: { kind: 'barrier', barrier: 'bollards-folding', riseSeconds: 7.25, note: 'Say it' } },
      { type: 'Feature', id: 'odd', geometry: { type: 'Point', coordinates: [44.39, 33.3] }, properties: { kind: 'balloon', riseSeconds: 7.25, note: 'Say it', keeps: 'this' } },
    ],
  }));
  expect(writeScenario(newer), 'all of it is written').toMatch(/failed-down[^]*At the corner[^]*7\.25/);
  const { scenario, withheld } = withholdSensitive(newer);
  expect(writeScenario(scenario)).not.toMatch(/failed-down|half-up|7\.25|44\.4\b|At the corner/);
  expect(writeScenario(scenario)).toMatch(/"keeps": ?"this"[^]*"keeps": ?"this"/);
  expect([withheld.places > 0, withheld.states > 0, withheld.times > 0]).toEqual([true, true, true]);
  expect(writeScenario(leaveOut(newer, ['notes']))).not.toMatch(/Say it|At the corner/);
  expect(writeScenario(leaveOut(newer, ['slides']))).not.toContain('"s"');
});
