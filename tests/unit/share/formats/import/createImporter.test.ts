/** From a file's bytes to features of a plan, as the worker does it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { appendFeatures } from '../../../../../src/scenario/commands/features/appendFeatures.ts';
import { isKnown, type Scenario } from '../../../../../src/scenario/document.ts';
import { parseScenario } from '../../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../../src/scenario/writeScenario.ts';
import { createImporter, type ImportOrder } from '../../../../../src/share/formats/import/createImporter.ts';
import { bestWay, waysToGroup } from '../../../../../src/share/formats/import/groupForeign.ts';
import type { ImportPreview } from '../../../../../src/share/formats/import/previewForeign.ts';
import { largeGeojson } from '../../../../fixtures/import/largeGeojson.ts';
import { townScenario } from '../../../../fixtures/scenario/townScenario.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(process.cwd(), 'tests/fixtures/import', name)));
const utf8 = (text: string) => new TextEncoder().encode(text);

type Feature = Scenario['features'][number];
const none: readonly Feature[] = [];

/** Everything as suggested, into the town; features cross a structured clone as they do between worker and page. */
async function importAll(name: string, bytes: Uint8Array, wishes: Partial<ImportOrder> = {}) {
  const importer = createImporter();
  const outcome = await importer.read(name, bytes);
  if (outcome.is !== 'foreign') return { outcome, preview: null, features: none, slices: [], after: townScenario };
  const { preview } = outcome;
  const slices: (readonly Feature[])[] = [];
  const { problems } = await importer.convert({
    way: preview.way, choices: Object.fromEntries(preview.groups.map(({ id }) => [id, 'suggested'])), nameKey: null, leftOut: [],
    takenIds: townScenario.features.map(({ id }) => id), phases: townScenario.phases, phase: null, source: { text: name, date: null }, ...wishes,
  }, (slice) => void slices.push(structuredClone(slice)));
  const features: readonly Feature[] = slices.flat();
  return { outcome, preview, features, slices, problems, after: appendFeatures(townScenario, { features }) };
}

const groups = ({ groups: all }: ImportPreview) => all.map(({ geometry, value, count, leading }) => `${count} ${geometry} ${value}: ${leading.kind}`);

describe('groups', () => {
  test.each([
    ['gates.geojson', { by: 'property', key: 'type' }, ['2 Point checkpoint: checkpoint', '1 LineString wall: barrier', '1 Polygon block: zone']],
    ['blocks.topojson', { by: 'layer' }, ['2 Polygon blocks: zone', '1 Point posts: note']],
    ['visit.kml', { by: 'layer' }, ['2 Point Gates: checkpoint', '2 LineString Lines: barrier']],
    ['housing.kmz', { by: 'geometry' }, ['2 Point : note', '1 Polygon : zone']],
    ['drive.gpx', { by: 'geometry' }, ['2 LineString : movement', '1 Point : note']],
    ['points.csv', { by: 'property', key: 'النوع' }, ['1 Point نقطة تفتيش: checkpoint', '1 Point مستشفى: site', '1 Point : note']],
    ['posts-mgrs.csv', { by: 'geometry' }, ['2 Point : note']],
    ['shapes.wkt', { by: 'geometry' }, ['1 Point : note', '1 LineString : note', '1 Polygon : zone']],
    ['survey.zip', { by: 'layer' }, ['2 LineString survey_lines: barrier', '2 Point survey_points: checkpoint']],
  ])('%s', async (name, way, expected) => {
    const { preview, features, after } = await importAll(name, fixture(name));
    expect(preview?.way).toEqual(way);
    expect(preview && groups(preview)).toEqual(expected);
    expect(after.features).toHaveLength(townScenario.features.length + features.length);
    const text = writeScenario(after);
    const parsed = parseScenario(text);
    expect(parsed.ok && writeScenario(parsed.scenario)).toBe(text);
  });

  test('an attribute with a value for every feature groups nothing; shape alone is always offered', () => {
    const feature = (number: number) => ({
      name: '', note: '', layer: '', geometry: { type: 'Point', coordinates: [44.39, 33.31] } as const,
      properties: { id: number, colour: number % 2 === 0 ? 'red' : 'blue' }, at: { unit: 'feature', number, part: null, name: '' } as const,
    });
    const ways = waysToGroup([1, 2, 3, 4].map(feature));
    expect(ways).toEqual([{ by: 'geometry' }, { by: 'property', key: 'colour' }]);
    expect(bestWay(ways)).toEqual({ by: 'geometry' });
  });
});

test('a group is left out, another becomes what was chosen, names come from a column, phase and source are kept', async () => {
  const { features, problems } = await importAll('visit.kml', fixture('visit.kml'), {
    choices: { 'Point Gates': { kind: 'site', role: 'origin' } }, nameKey: 'lanes', phase: 'second',
  });
  expect(problems).toEqual([]);
  expect(features.filter(isKnown).map(({ id, properties }) => [id, properties.kind, properties.name, properties.phase, properties.source?.text])).toEqual([
    ['site-1', 'site', '', 'second', 'visit.kml'], ['site-2', 'site', '3', 'second', 'visit.kml'],
  ]);
});

test('features that name a phase of the plan keep it', async () => {
  const { features } = await importAll('a.csv', utf8('lat,lon,kind,phase\n33.31,44.39,site,First\n33.31,44.4,site,\n'), { phase: 'second' });
  expect(features.filter(isKnown).map(({ properties }) => properties.phase)).toEqual(['first', 'second']);
});

test('a scenario is recognised by its name or by what it holds, and gives its features', async () => {
  const importer = createImporter();
  const text = writeScenario(townScenario);
  expect(await importer.read('town.json', utf8(text.replace('"type": "FeatureCollection",', '').replace(/\}\s*$/, ', "type": "FeatureCollection"}')))).toMatchObject({ is: 'scenario', title: 'Town', featureCount: 9 });
  const taken: Feature[] = [];
  const { imported } = await importer.convert({
    way: { by: 'geometry' }, choices: {}, nameKey: null, leftOut: [], takenIds: ['barrier-7', 'feature-1'], phases: [{ id: 'other', name: 'First', rest: {} }], phase: null, source: null,
  }, (slice) => void taken.push(...slice));
  expect([imported, taken.length]).toEqual([9, 9]);
  expect(taken.map(({ id }) => id).slice(0, 4)).toEqual(['barrier-8', 'barrier-9', 'checkpoint-1', 'feature-2']);
  expect(taken.filter(isKnown).map(({ properties }) => properties.phase)).toContain('other');
  expect(await importer.read('x.cordon.geojson', utf8('{}'))).toMatchObject({ is: 'refused', format: 'cordon', reason: 'not-a-collection' });
});

test('a table whose titles say nothing is read once somebody says which columns hold the places', async () => {
  const importer = createImporter();
  expect(await importer.read('a.csv', utf8('Title;N;E\nGate;33,31;44,39\nBad;x;44\n'))).toMatchObject({ is: 'refused', reason: 'no-coordinates', header: ['Title', 'N', 'E'] });
  const outcome = await importer.readColumns({ by: 'degrees', lat: 1, lon: 2 });
  expect(outcome).toMatchObject({ is: 'foreign', preview: { counts: { read: 1, mended: 0, refused: 1 }, samples: [{ name: 'Gate' }] } });
});

test('thousands of features come in slices that are small, by number and by corners', async () => {
  const { slices, preview } = await importAll('large.geojson', utf8(largeGeojson(1_500_000).text));
  expect(preview?.counts.read).toBeGreaterThan(2000);
  expect(preview?.hints).toEqual([]);
  expect(Math.max(...slices.map((slice) => slice.length))).toBeLessThanOrEqual(400);
});

test('a slice comes when the one before has been taken, and the last of them is waited for', async () => {
  const importer = createImporter();
  await importer.read('large.geojson', utf8(largeGeojson(600_000).text));
  let underWay = 0;
  let most = 0;
  const taken: string[] = [];
  const { imported } = await importer.convert({ way: { by: 'geometry' }, choices: { 'Point ': { kind: 'site' }, 'LineString ': { kind: 'barrier' }, 'Polygon ': { kind: 'zone' } }, nameKey: null, leftOut: [], takenIds: [], phases: [], phase: null, source: null }, async (slice) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => { setTimeout(resolve); });
    taken.push(...slice.map(({ id }) => id));
    underWay -= 1;
  });
  expect(most).toBe(1);
  expect(imported).toBeGreaterThan(800);
  expect(new Set(taken).size).toBe(imported);
});

describe('what looks personal is found and can be left out, whatever the format', () => {
  const csv = 'lat,lon,name,owner,rooms,رقم الهاتف\n33.31,44.39,Gate,A. B.,4,0770 123 4567\n33.31,44.40,Post,C. D.,6,\n';
  const geojson = JSON.stringify({ type: 'FeatureCollection', features: [
    { type: 'Feature', properties: { name: 'Sheikh A', size: 3 }, geometry: { type: 'Point', coordinates: [44.39, 33.31] } },
    { type: 'Feature', properties: { name: 'Gate', residents: { first: 'A' } }, geometry: { type: 'Point', coordinates: [44.4, 33.31] } },
  ] });
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Dr. A B</name><description>Call a@example.org</description><ExtendedData>
    <Data name="apartment"><value>5</value></Data><Data name="lanes"><value>2</value></Data></ExtendedData><Point><coordinates>44.39,33.31</coordinates></Point></Placemark></kml>`;
  test.each<[string, string, readonly string[], readonly string[], readonly Record<string, unknown>[]]>([
    ['a.csv', csv, ['owner: person', 'رقم الهاتف: contact'], ['Gate', 'Post'], [{ rooms: '4' }, { rooms: '6' }]],
    ['a.geojson', geojson, ['name: person', 'residents: person'], ['', ''], [{ size: 3 }, {}]],
    ['a.kml', kml, ['(name): person', '(note): contact', 'apartment: home'], [''], [{ lanes: '2' }]],
  ])('%s', async (file, text, found, names, kept) => {
    const { preview, features } = await importAll(file, utf8(text));
    expect(preview?.personal.map(({ of, key, reason }) => `${of === 'attribute' ? key : `(${of})`}: ${reason}`)).toEqual(found);
    expect(features.filter(isKnown).some(({ properties, rest }) => /A\. B\.|Sheikh|Dr\.|"first"|apartment/.test(JSON.stringify([properties, rest])))).toBe(true);
    const without = await importAll(file, utf8(text), { leftOut: preview?.personal.map(({ id }) => id) ?? [] });
    const known = without.features.filter(isKnown);
    expect(known.map(({ properties }) => properties.name)).toEqual(names);
    expect(known.map(({ rest }) => ({ ...rest.properties['imported'] as object }))).toEqual(kept);
    expect(JSON.stringify(without.features)).not.toMatch(/A\. B\.|C\. D\.|Sheikh|0770|Dr\.|example\.org|residents|apartment/);
  });
});

const square = [[44.38, 33.3], [44.39, 33.3], [44.39, 33.31], [44.38, 33.3]];
const collection = (...features: unknown[]) => utf8(JSON.stringify({ type: 'FeatureCollection', features }));
const feature = (name: string, geometry: unknown, more = {}) => ({ type: 'Feature', properties: { name, ...more }, geometry });
const good = feature('Good', { type: 'Point', coordinates: [44.39, 33.31] });

describe('hostile files: refused or mended by name, and the plan that was there stays', () => {
  test.each<[string, string, Uint8Array, number, readonly string[]]>([
    ['a ring that crosses itself', 'a.json', collection(feature('Bow', { type: 'Polygon', coordinates: [[[44.38, 33.3], [44.39, 33.31], [44.39, 33.3], [44.38, 33.31], [44.38, 33.3]]] }), good), 1, ['-self-crossing Bow']],
    ['a line of no length', 'a.json', collection(feature('Dot', { type: 'LineString', coordinates: [[44.38, 33.3], [44.38, 33.3]] }), good), 1, ['-zero-length Dot']],
    ['out of range', 'a.json', collection(feature('Metres', { type: 'Point', coordinates: [440_000, 3_685_000] }), good), 1, ['-out-of-range Metres']],
    ['swapped', 'a.json', collection(feature('Turned', { type: 'Point', coordinates: [33.31, 44.39] })), 1, ['+swapped Turned']],
    ['three dimensions', 'a.json', collection(feature('High', { type: 'Point', coordinates: [44.39, 33.31, 40] })), 1, ['+height-dropped High']],
    ['empty', 'a.json', collection(feature('None', null), feature('Empty', { type: 'Polygon', coordinates: [] }), good), 1, ['-empty-geometry None', '-empty-geometry Empty']],
    ['a mixed collection', 'a.json', collection(feature('Mixed', { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [44.39, 33.31] }, { type: 'Polygon', coordinates: [square] }, { type: 'LineString', coordinates: [] }] })), 2, ['+split Mixed', '-empty-geometry Mixed']],
    ['100,001 corners', 'a.json', collection(feature('Long', { type: 'LineString', coordinates: Array.from({ length: 100_001 }, (_, index) => [44.3 + index / 1e6, 33.3]) }), good), 1, ['-too-many-vertices Long']],
    ['another encoding', 'a.csv', Uint8Array.from([...utf8('lat,lon,name\n33.31,44.39,'), 0xc8, 0xe6, 0xc7, 0xc8, 0xc9, 10]), 1, ['+encoding-guessed ']],
    ['two bytes a letter', 'a.csv', new Uint8Array(Buffer.from('lat,lon,name\n33.31,44.39,gate\n', 'utf16le')), 1, ['+encoding-guessed ']],
  ])('%s', async (_name, file, bytes, count, expected) => {
    const { preview, features, after } = await importAll(file, bytes);
    expect(preview?.problems.map(({ at, reason, isMended }) => `${isMended ? '+' : '-'}${reason} ${at?.name ?? ''}`).toSorted()).toEqual(expected.toSorted());
    expect(features).toHaveLength(count);
    expect(after.features.slice(0, townScenario.features.length)).toEqual(townScenario.features);
    expect(parseScenario(writeScenario(after))).toMatchObject({ ok: true });
  });

  test.each<[string, string, Uint8Array, string]>([
    ['a foreign system', 'a.json', utf8('{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3893"}},"features":[]}'), 'wrong-crs'],
    ['a zip bomb', 'a.kmz', zipSync({ 'doc.kml': new Uint8Array(30_000_000) }), 'zip-too-large'],
    ['entities', 'a.kml', utf8('<!DOCTYPE kml [<!ENTITY a "ha">]><kml/>'), 'entities'],
    ['cut off', 'a.json', utf8('{"type":'), 'not-json'],
  ])('%s is refused whole', async (_name, file, bytes, reason) => {
    expect((await importAll(file, bytes)).outcome).toMatchObject({ is: 'refused', reason });
  });

  test('markup and reserved names are text', async () => {
    const { features, after } = await importAll('a.json', utf8(`{"type":"Feature","geometry":{"type":"Point","coordinates":[44.39,33.31]},
      "properties":{"name":"<script>alert(1)</script>","__proto__":{"polluted":1},"constructor":"x","type":"__proto__"}}`));
    const [only] = features.filter(isKnown);
    expect(only?.properties.name).toBe('<script>alert(1)</script>');
    expect(Object.entries(only?.rest.properties['imported'] ?? {})).toEqual([['__proto__', '{"polluted":1}'], ['constructor', 'x'], ['type', '__proto__']]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const parsed = parseScenario(writeScenario(after));
    expect(parsed.ok && parsed.scenario.features.at(-1)).toEqual(only);
  });

  test('more than 50,000 features: the rest is counted, not read', async () => {
    const { preview } = await importAll('a.csv', utf8(`lat,lon\n${'33.31,44.39\n'.repeat(50_003)}`), { choices: {} });
    expect(preview?.counts).toMatchObject({ read: 50_000, refused: 3 });
    expect(preview?.problems[0]).toMatchObject({ at: null, reason: 'too-many-features', detail: '3' });
    expect(preview?.hints).toEqual(['many']);
  }, 30_000);
});
