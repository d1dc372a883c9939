/** What leaves the app in formats that lose the symbols. */
import { describe, expect, test } from 'vitest';
import { buildVillage, writeVillage } from '../../../fixtures/data/village.ts';
import { emptyScenario, townScenario } from '../../../fixtures/scenario/townScenario.ts';
import type { DataFile } from '../../../../src/baseline/catalog.ts';
import { joinFiles } from '../../../../src/baseline/loadBaseline.ts';
import { parseDataFile } from '../../../../src/baseline/parseDataFile.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Scenario, ScenarioFeature } from '../../../../src/scenario/document.ts';
import { listExport } from '../../../../src/share/formats/write/listExport.ts';
import { exportFormats, writeExport } from '../../../../src/share/formats/writeExport.ts';

const only = (scenario: Scenario) => ({ scenario, baseline: null, includesIllustrative: false, includesSensitive: false });
const withFeatures = (...features: ScenarioFeature[]): Scenario => ({ ...emptyScenario, features });
const point = { type: 'Point', coordinates: [44.39, 33.31] } as const;
const illustrative = { ...createFeature('note', 'line', point, { name: 'Line' }), rest: { feature: {}, properties: { position: 'illustrative' } } };

describe('what is left out', () => {
  test('unknown kinds, hidden features and what the plan has put in a place, counted', () => {
    const hidden = createFeature('site', 'hidden', point, { hidden: true });
    const { features, left } = listExport(only({ ...townScenario, features: [...townScenario.features, hidden] }));
    expect(features).toHaveLength(8);
    expect(left).toEqual({ 'unknown-kind': 1, hidden: 1, sensitive: 1 });
  });

  test('illustrative features, unless asked for, and then named so in every format', async () => {
    expect(listExport(only(withFeatures(illustrative)))).toMatchObject({ features: [], left: { illustrative: 1 } });
    const list = listExport({ ...only(withFeatures(illustrative)), includesIllustrative: true });
    for (const format of exportFormats) expect((await writeExport(format, list)).text).toContain('ILLUSTRATIVE: Line');
  });

  test('of the baseline: what has no place, what is illustrative, and located held properties', () => {
    const baseline = joinFiles([...writeVillage(buildVillage())].map(([name, text]) => parseDataFile(name as DataFile, text)));
    const held = baseline.heldProperties[0]?.id ?? '';
    const placed: Scenario = { ...emptyScenario, overrides: { [held]: { geometry: point, rest: {} } } };
    const { features, left } = listExport({ ...only(placed), baseline });
    expect(left.sensitive).toBe(1);
    expect(features.some(({ kind, details }) => kind === 'held-property' || details['position'] === 'illustrative')).toBe(false);
    const all = listExport({ scenario: placed, baseline, includesIllustrative: true, includesSensitive: true });
    expect(all.features.find(({ kind }) => kind === 'held-property')).toMatchObject({ geometry: point, details: { position: 'placed by the planner' } });
    expect(all.features.filter(({ isIllustrative }) => isIllustrative).every(({ name }) => name.startsWith('ILLUSTRATIVE: '))).toBe(true);
  });

  test('entries of an inventory beside the 22: sensitive where they are located, and never their weapons', () => {
    const source = { text: 'Survey', date: '2020' };
    const entry = { name: 'Depot', status: 'held', phase: 'first', neighbourhood: null, note: '', source, rest: {} } as const;
    const beside: Scenario = {
      ...emptyScenario, phases: [{ id: 'first', name: 'First', rest: {} }],
      inventory: [
        { ...entry, id: 'property-1', geometry: { type: 'Point', coordinates: [44.39, 33.31] }, weapons: [{ type: 'mortar', count: 2, source }] },
        { ...entry, id: 'property-2', geometry: null, weapons: [] },
      ],
    };
    const ask = (includesSensitive: boolean, only: ReadonlySet<string> | null = null) => listExport({ scenario: beside, baseline: null, only, includesIllustrative: false, includesSensitive });
    expect(ask(false)).toMatchObject({ features: [], left: { sensitive: 1, 'no-geometry': 1 } });
    expect(ask(true).features).toMatchObject([{ id: 'property-1', kind: 'held-property', details: { phase: 'First', source: 'Survey, 2020', status: 'held' } }]);
    expect(JSON.stringify(ask(true))).not.toContain('mortar');
    expect(ask(true, new Set(['property-2'])).features).toEqual([]);
  });

  test('areas of GPX', async () => {
    expect((await writeExport('gpx', listExport(only(townScenario)))).left).toEqual({ 'unknown-kind': 1, 'not-in-format': 1, sensitive: 1 });
  });
});

const nasty = createFeature('note', 'nasty"&<', point, { name: '=cmd|"/c calc"!A1 <script>alert(1)</script> &\u0000\ud800', note: '<img src=x onerror=alert(1)>' });

test('markup and formulas are escaped for each format', async () => {
  const list = listExport(only(withFeatures(nasty)));
  const texts = new Map<string, string>();
  for (const format of exportFormats) texts.set(format, (await writeExport(format, list)).text);
  expect(JSON.parse(texts.get('geojson') ?? '')).toMatchObject({ features: [{ id: 'nasty"&<' }] });
  for (const format of ['kml', 'gpx']) {
    for (const unfit of ['<script', '<img', '\u0000', '\ud800']) expect(texts.get(format)).not.toContain(unfit);
    expect(texts.get(format)).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;<');
  }
  // Viewers show a description as HTML, so its text is escaped for that as well.
  expect(texts.get('kml')).toContain('<description>&amp;lt;img src=x onerror=alert(1)&amp;gt;</description>');
  expect(texts.get('csv')).toContain(`"'=cmd|""/c calc""!A1 <script>`);
});

test('the four formats of one small plan', async () => {
  const scenario = { ...withFeatures(createFeature('site', 'clinic', point, { name: 'Clinic', role: 'hospital' }), createFeature('zone', 'block', {
    type: 'Polygon',
    coordinates: [[[44.38, 33.29], [44.4, 33.29], [44.4, 33.31], [44.38, 33.29]], [[44.39, 33.295], [44.395, 33.3], [44.395, 33.295], [44.39, 33.295]]],
  })), caveat: 'Exercise' };
  const list = listExport(only(scenario));
  expect((await writeExport('geojson', list)).text).toBe([
    '{', '"type": "FeatureCollection",', '"name": "Town",', '"caveat": "Exercise",', '"features": [',
    '{"type":"Feature","id":"clinic","geometry":{"type":"Point","coordinates":[44.39,33.31]},"properties":{"kind":"site","name":"Clinic","role":"hospital","precisionMeters":25}},',
    '{"type":"Feature","id":"block","geometry":{"type":"Polygon","coordinates":[[[44.38,33.29],[44.4,33.29],[44.4,33.31],[44.38,33.29]],[[44.39,33.295],[44.395,33.3],[44.395,33.295],[44.39,33.295]]]},"properties":{"kind":"zone","name":"","use":"other","isProtected":false,"isCleared":false}}',
    ']', '}', '',
  ].join('\n'));
  expect((await writeExport('kml', list)).text).toContain('<innerBoundaryIs><LinearRing><coordinates>44.39,33.295 44.395,33.3 44.395,33.295 44.39,33.295</coordinates></LinearRing></innerBoundaryIs>');
  expect((await writeExport('gpx', list)).text).toContain('<wpt lat="33.31" lon="44.39"><name>Clinic</name><type>site</type></wpt>');
  expect((await writeExport('csv', list)).text.split('\r\n').slice(0, 2)).toEqual([
    '\uFEFFid,kind,name,illustrative,lat,lon,wkt,note,role,precisionMeters,use,isProtected,isCleared',
    'clinic,site,Clinic,no,33.31,44.39,POINT (44.39 33.31),,hospital,25,,,',
  ]);
});
