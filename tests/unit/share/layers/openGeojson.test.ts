/** Layers of GeoJSON: every way such a file is written, read in pieces, and what is said where one cannot be. */
import { expect, test } from 'vitest';
import { openLayer } from '../../../../src/share/layers/openLayer.ts';
import type { OpenedLayer } from '../../../../src/share/layers/openedLayer.ts';
import { pieceBytes } from '../../../../src/share/layers/openGeojson.ts';
import { readTile } from './readTile.ts';

const place = (lon: number, lat: number, properties: object = {}) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } });
const collection = (features: readonly unknown[], more = {}) => JSON.stringify({ type: 'FeatureCollection', ...more, features });

async function open(text: string | Uint8Array): Promise<OpenedLayer> {
  const opened = await openLayer('a.geojson', new Blob([text as string]));
  if (!opened.ok) throw new Error(opened.reason);
  return opened.layer;
}

const refusalOf = async (text: string | Uint8Array) => {
  const opened = await openLayer('a.geojson', new Blob([text as string]));
  return opened.ok ? null : opened.reason;
};

/** The tile of zoom 14 round the middle of the zone. */
const zoneTile = { z: 14, x: 10211, y: 6583 };

test('a collection is counted, boxed and drawn, and a feature is read from the file when it is asked for', async () => {
  const layer = await open(collection([place(44.38, 33.31, { name: 'Gate', note: 'a } and a "{ in a text' }), place(44.39, 33.3, { الاسم: 'بوابة' })]));
  expect(layer.summary).toMatchObject({ format: 'geojson', count: 2, leftOut: {}, isCut: false });
  expect(layer.summary.box.map((side) => side.toFixed(5))).toEqual(['44.38000', '33.30000', '44.39000', '33.31000']);
  expect(await layer.feature(1)).toMatchObject({ name: 'Gate', properties: { note: 'a } and a "{ in a text' } });
  expect(await layer.feature(2)).toMatchObject({ name: 'بوابة' });
  const features = readTile((await layer.tile({ z: 9, x: 319, y: 205 })).bytes);
  expect(features.map(({ id, type }) => [id, type])).toEqual([[1, 1], [2, 1]]);
});

test.each([
  ['features one a line', `${JSON.stringify(place(44.38, 33.31))}\n${JSON.stringify(place(44.39, 33.3))}\n`],
  ['records of RFC 8142', `\u001e${JSON.stringify(place(44.38, 33.31))}\n\u001e${JSON.stringify(place(44.39, 33.3))}\n`],
  ['a byte order mark', `\ufeff${collection([place(44.38, 33.31), place(44.39, 33.3)])}`],
  ['members before and after the features', `{"type":"FeatureCollection","name":"features","bbox":[44,33,45,34],"features":${JSON.stringify([place(44.38, 33.31), place(44.39, 33.3)])},"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}}`],
  ['a collection of shapes', JSON.stringify({ type: 'GeometryCollection', geometries: [place(44.38, 33.31).geometry, place(44.39, 33.3).geometry] })],
])('%s', async (_, text) => {
  const layer = await open(text);
  const [west, south, east, north] = layer.summary.box;
  expect([west, south, east, north].map((side) => side.toFixed(4))).toEqual(['44.3800', '33.3000', '44.3900', '33.3100']);
});

test('a file of several pieces loses nothing where it is cut, in letters of two bytes, escapes and numbers', { timeout: 60_000 }, async () => {
  const names = ['a"b', 'c\\d', 'بوابة', '{[', 'plain'];
  const one = (index: number) => place(44.3 + (index % 100) / 1000, 33.3, { name: names[index % 5], number: index, text: 'x'.repeat(index % 97) });
  const features = Array.from({ length: 50_000 }, (_, index) => one(index));
  const text = collection(features);
  expect(new Blob([text]).size).toBeGreaterThan(2 * pieceBytes);
  const shares: number[] = [];
  const opened = await openLayer('a.geojson', new Blob([text]), (share) => shares.push(share));
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.layer.summary).toMatchObject({ count: 50_000, leftOut: {} });
  expect(shares.length).toBeGreaterThan(2);
  expect(shares.at(-1)).toBe(1);
  for (let id = 1; id <= 50_000; id += 997) expect((await opened.layer.feature(id))?.properties['number']).toBe(id - 1);
  // As numbers it takes a fraction of what the file does.
  expect(opened.layer.summary.heldBytes).toBeLessThan(text.length / 2);
});

test('what cannot be drawn is left out and counted by its reason; the rest is drawn', async () => {
  const deep = `${'['.repeat(200)}${']'.repeat(200)}`;
  const layer = await open(`{"type":"FeatureCollection","features":[${[
    JSON.stringify(place(44.38, 33.31)), '{"type":"Feature","properties":{},"geometry":null}', '{"type":"Feature","geometry":{"type":"Point","coordinates":["a",1]}}',
    '{"type":"Feature","geometry":{"type":"Point","coordinates":[200,1]}}', '{"type":"Feature","geometry":{"type":"Point","coordinates":[440000,3686000]}}',
    `{"type":"Feature","geometry":{"type":"Polygon","coordinates":${deep}}}`, '{"type":"Feature","properties":{,}}', '{"type":"Thing"}',
  ].join()}]}`);
  expect(layer.summary).toMatchObject({ count: 1, leftOut: { 'no-geometry': 2, unreadable: 2, 'out-of-range': 1, metres: 1, 'too-deep': 1 } });
});

test('a file that is cut off is drawn as far as it goes, and says so', async () => {
  const text = collection([place(44.38, 33.31), place(44.39, 33.3)]);
  const layer = await open(text.slice(0, -20));
  expect(layer.summary).toMatchObject({ count: 1, isCut: true });
});

test.each([
  ['metres', collection([place(440000, 3686000)]), 'metres'],
  ['another system, named before', `{"crs":{"type":"name","properties":{"name":"EPSG:32638"}},${collection([place(44, 33)]).slice(1)}`, 'wrong-crs'],
  ['another system, named after', `${collection([place(44, 33)]).slice(0, -1)},"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}}}`, 'wrong-crs'],
  ['a plan', JSON.stringify({ type: 'FeatureCollection', cordon: { version: 1 }, features: [place(44, 33)] }), 'is-scenario'],
  ['TopoJSON', '{"type":"Topology","objects":{},"arcs":[]}', 'topojson'],
  ['other JSON', '{"name":"package"}', 'not-geojson'],
  ['a list', '[1,2,3]', 'not-json'],
  ['nothing in it', collection([]), 'nothing'],
  ['no place in it', collection([{ type: 'Feature', properties: {}, geometry: null }]), 'nothing'],
  ['half an object', '{"type":', 'not-json'],
  ['a text', 'name,lat,lon', 'unknown-format'],
  ['nothing at all', '', 'unknown-format'],
  ['two bytes a letter', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'not-utf8'],
])('refused: %s', async (_, text, reason) => {
  expect(await refusalOf(text)).toBe(reason);
});

test('keys of the prototype are keys, and what is shown is plain text', async () => {
  const layer = await open('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"name":"x"},"name":"<b>a</b>\\u202e","deep":{"a":[1]}},"geometry":{"type":"Point","coordinates":[44.38,33.31]}}]}');
  const words = await layer.feature(1);
  expect(words?.name).toBe('<b>a</b>');
  expect(Object.keys(words?.properties ?? {})).toEqual(['__proto__', 'name', 'deep']);
  expect(words?.properties['deep']).toBe('{"a":[1]}');
});

test('a ring turned the wrong way round and its hole are drawn as one area with a hole', async () => {
  const outer = [[44.37, 33.3], [44.37, 33.31], [44.38, 33.31], [44.38, 33.3], [44.37, 33.3]];
  const hole = [[44.373, 33.303], [44.377, 33.303], [44.377, 33.307], [44.373, 33.307], [44.373, 33.303]];
  for (const rings of [[outer, hole], [outer.toReversed(), hole], [outer, hole.toReversed()]]) {
    const layer = await open(JSON.stringify({ type: 'Polygon', coordinates: rings }));
    const [feature] = readTile((await layer.tile({ z: 12, x: 2552, y: 1645 })).bytes);
    expect(feature?.type).toBe(3);
    const turns = feature?.lines.map((ring) => Math.sign(ring.reduce((sum, [x, y], at) => {
      const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0)));
    expect(turns).toEqual([1, -1]);
  }
});

test('a file that changes after it was opened has no words any more', async () => {
  const layer = await open(collection([place(44.38, 33.31)]));
  expect(await layer.feature(99)).toBeNull();
  expect((await layer.tile(zoneTile)).bytes.length).toBeGreaterThanOrEqual(0);
});

test('every kind of shape of the specification is drawn', async () => {
  const layer = await open(JSON.stringify({ type: 'GeometryCollection', geometries: [
    { type: 'MultiPoint', coordinates: [[44.37, 33.3], [44.375, 33.302]] }, { type: 'MultiLineString', coordinates: [[[44.37, 33.3], [44.38, 33.3]], [[44.37, 33.305], [44.38, 33.305]]] },
    { type: 'MultiPolygon', coordinates: [[[[44.37, 33.3], [44.375, 33.3], [44.375, 33.303], [44.37, 33.3]]]] }, { type: 'Point', coordinates: [] },
  ] }));
  const features = readTile((await layer.tile({ z: 12, x: 2552, y: 1645 })).bytes);
  expect(features.map(({ type, lines }) => [type, lines.length])).toEqual([[1, 2], [2, 2], [3, 1]]);
});

const nest = (depth: number): object => (depth === 0 ? { type: 'Point', coordinates: [44.38, 33.31] } : { type: 'GeometryCollection', geometries: [nest(depth - 1)] });

test('shapes without measure are left out: too many corners, collections in collections, sixteen megabytes of words', { timeout: 60_000 }, async () => {
  const line = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: Array.from({ length: 500_001 }, (_, index) => [44.3 + index / 1e7, 33.3]) } };
  const layer = await open(collection([place(44.38, 33.31), line, { type: 'Feature', properties: {}, geometry: nest(20) }, place(44.38, 33.31, { words: 'x'.repeat(16_100_000) })]));
  expect(layer.summary).toMatchObject({ count: 1, leftOut: { 'too-many-corners': 1, unreadable: 1, 'too-large': 1 } });
});

test('attributes that are nested are shown as the text they are', async () => {
  const layer = await open(`{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"deep":${'{"a":'.repeat(80)}1${'}'.repeat(80)}},"geometry":{"type":"Point","coordinates":[44.38,33.31]}}]}`);
  expect((await layer.feature(1))?.properties['deep']).toMatch(/^(\{"a":){80}1/);
});

test('what is too large or gone is refused before it is read', async () => {
  const of = (size: number, read: () => Promise<ArrayBuffer>) => ({ size, slice: () => ({ arrayBuffer: read, text: () => Promise.reject(new Error('gone')) }) }) as unknown as Blob;
  expect(await openLayer('a', of(120_000_000, () => Promise.resolve(new TextEncoder().encode('{"type":').buffer)))).toMatchObject({ reason: 'too-large', detail: '120000000' });
  expect(await openLayer('a', of(100, () => Promise.reject(new Error('NotReadableError'))))).toMatchObject({ reason: 'gone', detail: 'NotReadableError' });
});

test('a plan or a table of its own under a member of that name is no layer', async () => {
  expect(await refusalOf('{"type":"Feature","cordon":{"version":1},"geometry":null,"properties":{}}')).toBe('is-scenario');
  expect(await refusalOf('{"features":3}')).toBe('not-geojson');
  expect(await refusalOf('{"a":1} stray')).toBe('not-geojson');
  expect(await refusalOf('[] ] "stray" {}')).toBe('not-json');
  expect(await refusalOf('{"type":"MultiPoint","coordinates":7}')).toBe('nothing');
});
