import { expect, test } from 'vitest';
import { addFeatures } from '../../../../src/scenario/commands/features/addFeatures.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { dropFeatures } from '../../../../src/ui/sketch/tree/dropFeatures.ts';
import { groupFeatures } from '../../../../src/ui/sketch/tree/groupFeatures.ts';
import { listGroups, rowsAtOnce } from '../../../../src/ui/sketch/tree/listGroups.ts';
import { createSearch } from '../../../../src/ui/sketch/tree/searchFeatures.ts';

const line = { type: 'LineString', coordinates: [[44.38, 33.3], [44.381, 33.301]] } as const;
const point = { type: 'Point', coordinates: [44.38, 33.3] } as const;

function plan(): Scenario {
  const empty = createScenario({ id: 's', title: 'T', author: '', modified: '2026-01-01T00:00:00Z', baselineVersion: '2020', locale: 'en' });
  const scenario = addFeatures(empty, { features: [
    createFeature('barrier', 'barrier-1', line, { controlGroup: 'north' }),
    createFeature('site', 'site-1', point),
    createFeature('barrier', 'barrier-2', line),
    createFeature('barrier', 'barrier-3', line, { controlGroup: 'east' }),
  ] });
  return { ...scenario, phases: [{ id: 'one', name: 'One', rest: {} }], features: [...scenario.features, { id: 'newer', unknown: { type: 'Feature' } }] };
}

const idsOf = (scenario: Scenario) => scenario.features.map(({ id }) => id);
const shape = (scenario: Scenario, by: 'kind' | 'phase' | 'group') => groupFeatures(scenario, by).map(({ key, features }) => [key, features.map(({ id }) => id)]);

test('a tree by kind, by phase and by control group', () => {
  expect(shape(plan(), 'kind')).toEqual([['~kind:barrier', ['barrier-1', 'barrier-2', 'barrier-3']], ['~kind:site', ['site-1']]]);
  expect(shape(plan(), 'phase')).toEqual([['~start', ['barrier-1', 'site-1', 'barrier-2', 'barrier-3']], ['~phase:one', []]]);
  expect(shape(plan(), 'group')).toEqual([['~group:north', ['barrier-1']], ['~group:east', ['barrier-3']], ['~single', ['site-1', 'barrier-2']]]);
});

test('a drop beside a feature takes its place in the list, several keep their order', () => {
  const into = { by: 'kind', kind: 'barrier' } as const;
  expect(idsOf(dropFeatures(plan(), { ids: ['barrier-3'], into, beside: { id: 'barrier-1', where: 'before' } }))).toEqual(['barrier-3', 'barrier-1', 'site-1', 'barrier-2', 'newer']);
  expect(idsOf(dropFeatures(plan(), { ids: ['barrier-1'], into, beside: { id: 'barrier-3', where: 'after' } }))).toEqual(['site-1', 'barrier-2', 'barrier-3', 'barrier-1', 'newer']);
  expect(idsOf(dropFeatures(plan(), { ids: ['barrier-2', 'barrier-3'], into, beside: { id: 'barrier-1', where: 'before' } }))).toEqual(['barrier-2', 'barrier-3', 'barrier-1', 'site-1', 'newer']);
  expect(idsOf(dropFeatures(plan(), { ids: ['barrier-1', 'barrier-2'], into, beside: { id: 'barrier-3', where: 'after' } }))).toEqual(['site-1', 'barrier-3', 'barrier-1', 'barrier-2', 'newer']);
});

test('a drop into a phase or a control group sets it, where the feature has one', () => {
  const phased = dropFeatures(plan(), { ids: ['barrier-1', 'site-1'], into: { by: 'phase', phase: 'one' }, beside: null });
  expect(shape(phased, 'phase')).toEqual([['~start', ['barrier-2', 'barrier-3']], ['~phase:one', ['barrier-1', 'site-1']]]);
  const grouped = dropFeatures(plan(), { ids: ['barrier-2', 'site-1'], into: { by: 'group', controlGroup: 'east' }, beside: null });
  expect(shape(grouped, 'group')).toEqual([['~group:north', ['barrier-1']], ['~group:east', ['barrier-2', 'barrier-3']], ['~single', ['site-1']]]);
});

test('what cannot be is left alone, as the same scenario', () => {
  const scenario = plan();
  expect(dropFeatures(scenario, { ids: ['site-1'], into: { by: 'kind', kind: 'barrier' }, beside: { id: 'barrier-1', where: 'before' } })).toBe(scenario);
  expect(dropFeatures(scenario, { ids: ['newer'], into: { by: 'phase', phase: 'one' }, beside: null })).toBe(scenario);
});

test('a search finds by every word, in both scripts and either spelling', () => {
  const named = (name: string) => createFeature('site', 'site-1', point, { name });
  const search = createSearch(({ properties }) => properties.name);
  expect(search('north gate')(named('Gate, north side'))).toBe(true);
  expect(search('north wall')(named('Gate, north side'))).toBe(false);
  expect(search('الرشيد')(named('خط شارع الرَّشيد'))).toBe(true);
  expect(search('٣')(named('Line 3'))).toBe(true);
  expect(search(' ')(named('x'))).toBe(true);
});

test('a group of thousands lists the first ones, those selected wherever they stand, and more when asked', () => {
  const features = Array.from({ length: rowsAtOnce + 50 }, (_, index) => createFeature('site', `site-${index + 1}`, point));
  const groups = groupFeatures({ features, phases: [] }, 'kind');
  const listed = (most: ReadonlyMap<string, number>, selected: readonly string[]) => listGroups(groups, most, new Set(selected))[0]?.listed.map(({ id }) => id) ?? [];
  expect(listed(new Map(), [])).toEqual(features.slice(0, rowsAtOnce).map(({ id }) => id));
  expect(listed(new Map(), ['site-2', `site-${rowsAtOnce + 40}`]).slice(-2)).toEqual([`site-${rowsAtOnce}`, `site-${rowsAtOnce + 40}`]);
  expect(listed(new Map([['~kind:site', rowsAtOnce * 2]]), [])).toHaveLength(features.length);
});
