/** What of a slide cannot be shown as it was meant is said, each once. */
import { beforeAll, expect, test } from 'vitest';
import type { Baseline } from '../../../../src/baseline/baseline.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import type { Slide } from '../../../../src/scenario/document.ts';
import { calloutPlace } from '../../../../src/scene/briefing/calloutPlace.ts';
import { slideTrouble } from '../../../../src/scene/briefing/slideTrouble.ts';
import { loadVillage } from '../villageScene.ts';

let baseline: Baseline;
beforeAll(async () => {
  baseline = await loadVillage();
});

const plan = createScenario({ id: 'plan', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '2020', locale: 'en' });
const slide = (more: Partial<Slide>): Slide => ({ id: 's', title: 'A slide', text: '', notes: '', view: {}, rest: {}, ...more });
const troubles = (more: Partial<Slide>) => slideTrouble(slide(more), plan, baseline).map(({ kind, detail }) => `${kind} ${detail}`.trim());

test('a slide of which everything is there has none', () => {
  const [facility] = baseline.facilities;
  const [figure] = baseline.figures;
  const [source] = baseline.sources;
  expect(troubles({
    view: { postureId: 'lockdown', selectedId: facility?.id }, fields: ['strip'], callouts: [{ id: 'c', text: 'x', featureId: facility?.id ?? '', rest: {} }, { id: 'd', text: 'y', at: [44, 33], rest: {} }],
    sources: [{ id: source?.id ?? '', locator: '' }], ...(figure ? { chart: { figureIds: [figure.id], rest: {} } } : {}), text: 'العربية and **Latin** {{depth}}',
  })).toEqual([]);
});

test('whatever is gone is named, in steps and compared states too', () => {
  expect(troubles({
    view: { postureId: 'p', phaseId: 'q', selectedId: 'r', states: { s: 'up' }, against: [{ label: '', postureId: 'u' }] }, steps: [{ id: 'a', view: { replay: { movementId: 'm', seconds: 'play' } }, rest: {} }],
    callouts: [{ id: 'c', text: 'Lost', featureId: 'gone', rest: {} }], fields: ['hologram'], chart: { figureIds: ['none'], rest: {} }, sources: [{ id: 'nobody', locator: '' }, { text: 'own', date: null }],
  }).toSorted()).toEqual(['barrier s', 'callout Lost', 'field hologram', 'figure none', 'movement m', 'phase q', 'posture p', 'posture u', 'selected r', 'source nobody']);
});

test('hostile and foreign text is said: HTML, pictures, addresses, letters without a face, rows that do not fit', () => {
  expect(troubles({ text: '<img src=x onerror=alert(1)> ![a](b) [c](javascript:0) 漢 {{nothing}}', chart: { categories: ['a', 'b'], series: [{ name: 'x', values: [1] }], rest: {} } }).toSorted())
    .toEqual(['address', 'chart', 'html', 'image', 'letters', 'unknown-field']);
  expect(troubles({ notes: 'n'.repeat(100_001) })).toEqual(['too-long']);
});

test('while the data are on their way nothing of them is called missing', () => {
  expect(slideTrouble(slide({ callouts: [{ id: 'c', text: 'x', featureId: 'f', rest: {} }], sources: [{ id: 's', locator: '' }] }), plan, null)).toEqual([]);
});

test('a callout stands on a point, in the middle of a line, inside an area', () => {
  const [zone] = baseline.zones;
  const road = baseline.roads.find(({ geometry }) => geometry.coordinates.length === 2);
  const [a, b] = road?.geometry.coordinates ?? [];
  const middle = calloutPlace({ featureId: road?.id ?? '' }, plan, baseline);
  expect(middle?.[0]).toBeCloseTo(((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2, 9);
  expect(calloutPlace({ featureId: zone?.id ?? '' }, plan, baseline)).not.toBeNull();
  expect(calloutPlace({ at: [1, 2], featureId: 'gone' }, plan, baseline)).toEqual([1, 2]);
});
