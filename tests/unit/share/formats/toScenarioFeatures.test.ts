/** Foreign features as features of a scenario. */
import { describe, expect, test } from 'vitest';
import { emptyScenario, townScenario } from '../../../fixtures/scenario/townScenario.ts';
import { addFeatures } from '../../../../src/scenario/commands/features/addFeatures.ts';
import { isKnown, type ScenarioKind } from '../../../../src/scenario/document.ts';
import type { ForeignFeature } from '../../../../src/share/formats/foreign.ts';
import { readForeign } from '../../../../src/share/formats/readForeign.ts';
import { suggestKind } from '../../../../src/share/formats/suggestKind.ts';
import { toScenarioFeatures } from '../../../../src/share/formats/toScenarioFeatures.ts';
import { listExport } from '../../../../src/share/formats/write/listExport.ts';
import { type ExportFormat, writeExport } from '../../../../src/share/formats/writeExport.ts';

const shapes = {
  Point: { type: 'Point', coordinates: [44.39, 33.31] },
  LineString: { type: 'LineString', coordinates: [[44.39, 33.31], [44.4, 33.31]] },
  Polygon: { type: 'Polygon', coordinates: [[[44.38, 33.3], [44.39, 33.3], [44.39, 33.31], [44.38, 33.3]]] },
} as const;

const foreign = (shape: keyof typeof shapes, name = '', properties: ForeignFeature['properties'] = {}, unit: ForeignFeature['at']['unit'] = 'feature'): ForeignFeature =>
  ({ name, note: '', layer: '', geometry: shapes[shape], properties, at: { unit, number: 1, part: null, name } });

describe('suggestKind', () => {
  test.each([
    [foreign('Polygon'), 'zone', 'shape'],
    [foreign('Point'), 'note', 'shape'],
    [foreign('LineString'), 'note', 'shape'],
    [foreign('LineString', '', {}, 'track'), 'movement', 'recorded'],
    [foreign('LineString', 'Bollards at the bridge'), 'barrier', 'word'],
    [foreign('LineString', 'جدار'), 'barrier', 'word'],
    [foreign('LineString', 'x', { type: 'Road block' }), 'closure', 'word'],
    [foreign('Point', 'سيطرة ٢'), 'checkpoint', 'word'],
    [foreign('Point', 'British Embassy'), 'site', 'word'],
    [foreign('Point', 'Navigated'), 'note', 'shape'],
    [foreign('LineString', '', { kind: 'closure' }), 'closure', 'own'],
    [foreign('Point', '', { kind: 'facility' }), 'site', 'own'],
    [foreign('Polygon', '', { kind: 'barrier' }), 'zone', 'shape'],
    [foreign('Point', '', { kind: '__proto__' }), 'note', 'shape'],
  ] as const)('%#: %o', (feature, kind, why) => {
    expect(suggestKind(feature)).toMatchObject({ kind, why });
  });

  test('a wall says of which kind it is, bollards do not', () => {
    expect(suggestKind(foreign('LineString', 'T-wall'))).toEqual({ kind: 'barrier', why: 'word', barrier: 'wall' });
    expect(suggestKind(foreign('LineString', 'bollards'))).toEqual({ kind: 'barrier', why: 'word' });
  });
});

const convert = (features: readonly ForeignFeature[], kinds: readonly (ScenarioKind | null)[], more = {}) => toScenarioFeatures({
  foreign: features, choices: kinds.map((kind) => ({ kind })), newIds: features.map((_, index) => `new-${index + 1}`), source: null, phases: [], keepsAttributes: true, ...more,
});

describe('toScenarioFeatures', () => {
  test('gives features that a scenario takes, as one addition', () => {
    const { features, problems } = convert([foreign('Point', 'a'), foreign('LineString', 'b'), foreign('Polygon', 'c')], ['site', 'barrier', 'zone']);
    expect(problems).toEqual([]);
    expect(addFeatures(emptyScenario, { features }).features.map(({ id }) => id)).toEqual(['new-1', 'new-2', 'new-3']);
    expect(features[1]?.properties).toMatchObject({ kind: 'barrier', barrier: 'bollards-rising', name: 'b', ends: ['loose', 'loose'] });
  });

  test('what cannot be the kind, was not chosen or has no id is left out by name', () => {
    const { features, problems } = convert([foreign('Point'), foreign('Point'), foreign('Point'), foreign('Point')], ['barrier', null, 'site', 'site'], { newIds: ['a', 'b', 'c', 'c'] });
    expect(features.map(({ id }) => id)).toEqual(['c']);
    expect(problems.map(({ reason }) => reason)).toEqual(['wrong-geometry', 'not-chosen', 'id-taken']);
  });

  test('a wrong value of our own export gives way to the default, with a remark', () => {
    const { features, problems } = convert([foreign('LineString', '', { kind: 'movement', vehicles: 'many', speedKmh: '60' })], ['movement']);
    expect(features[0]?.properties).toMatchObject({ vehicles: 30, speedKmh: 60 });
    expect(problems).toMatchObject([{ reason: 'wrong-value', isMended: true, detail: 'properties.vehicles: many' }]);
  });

  test('what has no member is kept beside, or not', () => {
    const features = [foreign('Point', 'a', { owner: 'x', position: 'illustrative', precisionMeters: 300 })];
    expect(convert(features, ['site']).features[0]).toMatchObject({ properties: { precisionMeters: 300 }, rest: { properties: { position: 'illustrative', imported: { owner: 'x' } } } });
    expect(convert(features, ['note'], { keepsAttributes: false }).features[0]?.rest.properties).toEqual({ position: 'illustrative' });
  });
});

test.each(['geojson', 'kml', 'csv', 'gpx'] as const)('our own %s comes back with its kinds and members', async (format: ExportFormat) => {
  const list = listExport({ scenario: townScenario, baseline: null, includesIllustrative: false, includesSensitive: false });
  const { text } = await writeExport(format, list);
  const file = await readForeign(`a.${format}`, new TextEncoder().encode(text));
  if (!file.ok) throw new Error(file.reason);
  const { features, problems } = convert(file.features, file.features.map((feature) => suggestKind(feature).kind), { phases: townScenario.phases });
  expect(problems).toEqual([]);
  const before = townScenario.features.filter(isKnown).filter(({ geometry }) => format !== 'gpx' || geometry.type !== 'Polygon');
  expect(features.map(({ properties }) => properties.kind).toSorted()).toEqual(before.map(({ properties }) => properties.kind).toSorted());
  expect(new Set(features.map(({ geometry }) => geometry))).toEqual(new Set(before.map(({ geometry }) => geometry)));
  if (format === 'gpx') return;
  for (const [index, feature] of features.entries()) {
    expect(feature.properties).toEqual({ ...before[index]?.properties, source: null, ...('substitute' in feature.properties ? { substitute: null } : {}) });
  }
});
