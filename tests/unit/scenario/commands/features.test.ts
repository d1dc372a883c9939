import { describe, expect, test } from 'vitest';
import { addFeatures } from '../../../../src/scenario/commands/features/addFeatures.ts';
import { changeProperties } from '../../../../src/scenario/commands/features/changeProperties.ts';
import { copyFeatures } from '../../../../src/scenario/commands/features/copyFeatures.ts';
import { duplicateFeatures } from '../../../../src/scenario/commands/features/duplicateFeatures.ts';
import { moveFeatures } from '../../../../src/scenario/commands/features/moveFeatures.ts';
import { pasteFeatures } from '../../../../src/scenario/commands/features/pasteFeatures.ts';
import { propertyProblems } from '../../../../src/scenario/commands/features/propertyProblems.ts';
import { removeFeatures } from '../../../../src/scenario/commands/features/removeFeatures.ts';
import { renameFeature } from '../../../../src/scenario/commands/features/renameFeature.ts';
import { reorderFeature } from '../../../../src/scenario/commands/features/reorderFeature.ts';
import { replaceGeometry } from '../../../../src/scenario/commands/features/replaceGeometry.ts';
import { setGroup } from '../../../../src/scenario/commands/features/setGroup.ts';
import { setHidden } from '../../../../src/scenario/commands/features/setHidden.ts';
import { setPhase } from '../../../../src/scenario/commands/features/setPhase.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { findFeature } from '../../../../src/scenario/questions/findFeature.ts';
import { emptyScenario, townScenario as town } from '../../../fixtures/scenario/townScenario.ts';

const ids = (scenario: Scenario) => scenario.features.map((feature) => feature.id);
const point = { type: 'Point', coordinates: [44.4, 33.3] } as const;

test.each<[string, (scenario: Scenario) => Scenario]>([
  ['nothing is added', (scenario) => addFeatures(scenario, { features: [] })],
  ['a taken id is added', (scenario) => addFeatures(scenario, { features: [createFeature('note', 'post', point)] })],
  ['a line of no length is added', (scenario) => addFeatures(scenario, { features: [createFeature('closure', 'new', { type: 'LineString', coordinates: [[44.4, 33.3], [44.4, 33.3]] })] })],
  ['what is not there is removed', (scenario) => removeFeatures(scenario, { ids: ['nobody', '__proto__'] })],
  ['a name is the same', (scenario) => renameFeature(scenario, { id: 'line-a', name: 'Line A' })],
  ['nobody is renamed', (scenario) => renameFeature(scenario, { id: 'nobody', name: 'x' })],
  ['an unknown kind is renamed', (scenario) => renameFeature(scenario, { id: 'future', name: 'x' })],
  ['values are the same', (scenario) => changeProperties(scenario, { ids: ['line-a'], kind: 'barrier', changes: { ends: ['tied', 'assumed'], rating: null } })],
  ['values do not fit', (scenario) => changeProperties(scenario, { ids: ['column'], kind: 'movement', changes: { vehicles: 0 } })],
  ['the kind is another', (scenario) => changeProperties(scenario, { ids: ['column'], kind: 'site', changes: { role: 'origin' } })],
  ['the phase is not there', (scenario) => setPhase(scenario, { ids: ['line-a'], phase: 'ninth' })],
  ['the phase to change to is not there', (scenario) => changeProperties(scenario, { ids: ['line-a'], kind: 'barrier', changes: { phase: 'ninth' } })],
  ['it is visible already', (scenario) => setHidden(scenario, { ids: ids(scenario), hidden: false })],
  ['it is in the group already', (scenario) => setGroup(scenario, { ids: ['line-a', 'clinic'], controlGroup: 'north' })],
  ['a move is below the kept precision', (scenario) => moveFeatures(scenario, { ids: ids(scenario), eastMeters: 0.01, northMeters: 0 })],
  ['a barrier is to be a point', (scenario) => replaceGeometry(scenario, { id: 'line-a', geometry: point })],
  ['its place in the list is the same', (scenario) => reorderFeature(scenario, { id: 'line-a', toIndex: -4 })],
  ['new ids are too few', (scenario) => pasteFeatures(scenario, { copied: copyFeatures(scenario, ['line-a', 'line-b']), newIds: ['x'] })],
  ['new ids are taken', (scenario) => duplicateFeatures(scenario, { ids: ['line-a'], newIds: ['post'], eastMeters: 0, northMeters: 0 })],
])('the same object where %s', (_, command) => expect(command(town)).toBe(town));

test('added features are kept tidy: six decimals, closed rings, the right way round', () => {
  const zone = createFeature('zone', 'new', { type: 'Polygon', coordinates: [[[44.4, 33.3], [44.4, 33.31], [44.41, 33.3100000004], [44.4, 33.3]]] });
  const added = addFeatures(emptyScenario, { features: [zone] });
  expect(findFeature(added, 'new')?.geometry.coordinates).toEqual([[[44.4, 33.3], [44.41, 33.31], [44.4, 33.31], [44.4, 33.3]]]);
});

test('what is removed goes from postures and from the barriers that stood in for it; the rest stays the same objects', () => {
  const removed = removeFeatures(town, { ids: ['line-a', 'post'] });
  expect(ids(removed)).toEqual(['line-b', 'future', 'shut', 'block', 'clinic', 'column', 'remark']);
  expect(removed.postures[2]).toMatchObject({ states: { 'baseline-line': 'failed-down' }, staffed: [] });
  expect(removed.postures[0]).toBe(town.postures[0]);
  expect(findFeature(removed, 'line-b')?.properties).toMatchObject({ substitute: null });
  expect(removed.features[2]).toBe(town.features[4]);
});

test('several features are changed at once, features of other kinds among them stay', () => {
  const changed = changeProperties(town, { ids: ['line-a', 'line-b', 'post'], kind: 'barrier', changes: { rating: 'M50 P1' } });
  expect(changed.features.map((feature, index) => feature === town.features[index])).toEqual([false, false, true, true, true, true, true, true, true]);
  expect(findFeature(changed, 'line-a')?.properties).toMatchObject({ rating: 'M50 P1', controlGroup: 'north' });
});

test('a form learns which of its values do not fit', () => {
  expect(propertyProblems('site', { precisionMeters: -1, role: 'hospital', capacity: 2.5 }).map((problem) => problem.path)).toEqual(['precisionMeters', 'capacity']);
  expect(propertyProblems('movement', { vehicles: 30 })).toEqual([]);
});

test('a nudge of ten metres east and back leaves a shape as it was, and its form all the way', () => {
  const away = moveFeatures(town, { ids: ['block', 'line-a'], eastMeters: 10, northMeters: -10 });
  expect(findFeature(away, 'line-a')?.geometry.coordinates).toEqual([[44.390108, 33.29991], [44.391108, 33.29991], [44.392108, 33.30091]]);
  expect(moveFeatures(away, { ids: ['block', 'line-a'], eastMeters: -10, northMeters: 10 })).toEqual(town);
});

describe('copies', () => {
  test('beside the original stand in postures as it does, and stand in for one another', () => {
    const doubled = duplicateFeatures(town, { ids: ['line-b', 'line-a'], newIds: ['copy-a', 'copy-b'], eastMeters: 0, northMeters: 20 });
    expect(ids(doubled).slice(0, 5)).toEqual(['line-a', 'line-b', 'copy-a', 'copy-b', 'post']);
    expect(findFeature(doubled, 'copy-b')?.properties).toMatchObject({ substitute: 'copy-a', phase: 'second', barrier: 'wall' });
    expect(doubled.postures[2]?.states).toEqual({ 'line-a': 'up', 'copy-a': 'up', 'baseline-line': 'failed-down' });
  });

  test('in another scenario find a phase of the same name, and drop what is not there', () => {
    const target: Scenario = { ...emptyScenario, phases: [{ id: 'eins', name: 'Second', rest: {} }] };
    const pasted = pasteFeatures(target, { copied: copyFeatures(town, ['remark', 'line-b', 'future']), newIds: ['b', 'f', 'r'] });
    expect(ids(pasted)).toEqual(['b', 'f', 'r']);
    expect(findFeature(pasted, 'b')?.properties).toMatchObject({ phase: 'eins', substitute: null });
    expect(findFeature(pasted, 'r')?.properties.phase).toBeNull();
    expect(pasted.features[1]).toEqual({ id: 'f', unknown: { type: 'Feature', id: 'f', geometry: null, properties: { kind: 'balloon', tether: 40 } } });
  });
});

test('visibility, group, phase, name, order', () => {
  expect(findFeature(setHidden(town, { ids: ['post'], hidden: true }), 'post')?.properties.hidden).toBe(true);
  expect(findFeature(setGroup(town, { ids: ['line-a'], controlGroup: '', powerGroup: 'mains' }), 'line-a')?.properties).toMatchObject({ controlGroup: null, powerGroup: 'mains' });
  expect(findFeature(setPhase(town, { ids: ['line-a'], phase: 'first' }), 'line-a')?.properties.phase).toBe('first');
  expect(findFeature(renameFeature(town, { id: 'post', name: 'بوابة' }), 'post')?.properties.name).toBe('بوابة');
  expect(ids(reorderFeature(town, { id: 'line-a', toIndex: 2 })).slice(0, 3)).toEqual(['line-b', 'post', 'line-a']);
});
