/** What goes into a link, by the choices of the dialog. */
import { expect, test } from 'vitest';
import { setHidden } from '../../../../src/scenario/commands/features/setHidden.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { everybody } from '../../../../src/share/audience/audience.ts';
import { countLeavables, sharedPlan, shareEverything, withoutRoads } from '../../../../src/share/audience/sharedPlan.ts';
import { deepFreeze } from '../../../fixtures/scenario/deepFreeze.ts';
import { townScenario } from '../../../fixtures/scenario/townScenario.ts';

const hidden = deepFreeze(setHidden(townScenario, { ids: ['clinic', 'line-a'], hidden: true }));

test('locked and with everything it is the plan itself', () => {
  expect(sharedPlan(townScenario, shareEverything, true)).toEqual({ scenario: townScenario, withheld: { places: 0, states: 0, times: 0 }, boxed: [], lost: [] });
  expect(sharedPlan(townScenario, shareEverything, true).scenario).toBe(townScenario);
});

test('in the open what is sensitive stays out, and is counted', () => {
  const { scenario, withheld } = sharedPlan(townScenario, shareEverything, false);
  expect(withheld).toMatchObject({ places: 1, states: 1 });
  expect(writeScenario(scenario)).not.toContain('failed-down');
  expect(scenario.overrides['held-property-01']).not.toHaveProperty('geometry');
});

test('without notes alone, what other releases wrote stays', () => {
  const { scenario } = sharedPlan(townScenario, { ...shareEverything, audience: { ...everybody, hasNotes: false } }, true);
  expect(writeScenario(scenario)).toContain('balloon');
  expect(scenario.slides[0]?.notes).toBe('');
});

test('hidden features and slides stay out when they are switched off, and nothing points at them', () => {
  const { scenario } = sharedPlan(hidden, { ...shareEverything, hasHidden: false, hasSlides: false }, true);
  expect(scenario.slides).toEqual([]);
  expect(writeScenario(scenario)).not.toMatch(/"line-a"|"clinic"/);
  expect(scenario.features).toHaveLength(townScenario.features.length - 2);
});

test('places of properties in a hidden layer are hidden too', () => {
  const view = { ...townScenario.view, hiddenLayers: ['held-properties'] as const };
  const { scenario } = sharedPlan({ ...townScenario, view }, { ...shareEverything, hasHidden: false }, true);
  expect(scenario.overrides['held-property-01']).not.toHaveProperty('geometry');
});

test('sensitive content is told by the whole plan, not by what is left of it', () => {
  const { withheld } = sharedPlan(townScenario, { ...shareEverything, audience: { ...everybody, layers: ['site'] } }, false);
  expect(withheld.states).toBe(1);
});

test('counts what can be left out', () => {
  expect(countLeavables(hidden)).toEqual({ notes: 1, slides: 1, hidden: 2, sources: 2 });
});

test('roads of its own do not travel in a link', () => {
  const network = { name: 'roads.osm', includesService: true, includesPrivate: true, joinsCrossings: true, text: '{}', rest: {} };
  expect(withoutRoads({ ...townScenario, network })).toEqual(townScenario);
  expect(withoutRoads(townScenario)).toBe(townScenario);
});
