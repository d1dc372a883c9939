import { expect, test } from 'vitest';
import { addFeatures } from '../../../../src/scenario/commands/features/addFeatures.ts';
import { removeFeatures } from '../../../../src/scenario/commands/features/removeFeatures.ts';
import { renameFeature } from '../../../../src/scenario/commands/features/renameFeature.ts';
import { setHidden } from '../../../../src/scenario/commands/features/setHidden.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { commit, goTo, type History, startHistory } from '../../../../src/scenario/history.ts';
import { featuresOfSteps } from '../../../../src/ui/sketch/stepNames.ts';

const empty = createScenario({ id: 's', title: 'T', author: '', modified: '2026-01-01T00:00:00Z', baselineVersion: '2020', locale: 'en' });
const site = (id: string, name: string) => createFeature('site', id, { type: 'Point', coordinates: [44.38, 33.3] }, { name });
const start = startHistory(addFeatures(empty, { features: [site('site-1', 'Gate'), site('site-2', 'Untouched')] }));

function after(history: History, key: string, id: string, command: (scenario: Scenario) => Scenario): History {
  return commit(history, { key, parameters: { id } }, command(history.present));
}

const hidden = after(start, 'hide', 'site-1', (scenario) => setHidden(scenario, { ids: ['site-1'], hidden: true }));
const renamed = after(hidden, 'rename', 'site-1', (scenario) => renameFeature(scenario, { id: 'site-1', name: 'North gate' }));
const shown = after(renamed, 'show', 'site-1', (scenario) => setHidden(scenario, { ids: ['site-1'], hidden: false }));
const state = after(shown, 'state', 'site-2', (scenario) => ({ ...scenario, title: 'Another' }));
const removed = after(state, 'remove', 'site-1', (scenario) => removeFeatures(scenario, { ids: ['site-1'] }));
const names = (history: History) => featuresOfSteps(history).map((feature) => feature?.properties.name ?? null);

test('each step says what its feature was called then: a rename the name before, a removal the name it had', () => {
  expect(names(removed)).toEqual(['Gate', 'Gate', 'North gate', 'Untouched', 'North gate']);
});

test('steps that were undone are called the same', () => {
  expect(names(goTo(removed, 1))).toEqual(names(removed));
});

test('a step that names no feature, or one that is nowhere, has none', () => {
  const titled = after(start, 'title', '', (scenario) => ({ ...scenario, title: 'New' }));
  expect(names(after(titled, 'state', 'outer-line', (scenario) => ({ ...scenario, title: 'Newer' })))).toEqual([null, null]);
});
