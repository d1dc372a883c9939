/** One real file a format, read whole. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectFormat } from '../../../../src/share/formats/detectFormat.ts';
import { readForeign } from '../../../../src/share/formats/readForeign.ts';

const read = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/formats/${name}`));

const gate = { name: 'Gate 2 · بوابة 2', note: 'Sketched for a test; no real place.', geometry: { type: 'Point', coordinates: [44.3893, 33.3141] } };
const wall = { name: 'Wall north · الجدار الشمالي', geometry: { type: 'LineString', coordinates: [[44.391, 33.309], [44.3935, 33.3095], [44.3955, 33.3088]] } };
const ring = [[44.38, 33.3], [44.384, 33.3], [44.384, 33.303], [44.38, 33.303], [44.38, 33.3]];
const block = { name: 'Clearance block · مربع التطهير', geometry: { type: 'Polygon', coordinates: [ring] } };

test.each([
  ['town.geojson', 'geojson', [gate, wall, block], 0],
  ['town.topojson', 'topojson', [gate, wall, block], 0],
  ['town.kml', 'kml', [gate, wall, block], 1],
  ['town.kmz', 'kmz', [gate, wall, block], 1],
  ['town.gpx', 'gpx', [wall, gate], 2],
  ['town.csv', 'csv', [gate, { name: 'Clinic, north', geometry: { type: 'Point', coordinates: [44.39, 33.31] } }], 0],
  ['town-windows-1256.csv', 'csv', [{ name: 'بوابة 2', geometry: gate.geometry }, { name: 'عيادة' }], 0],
  ['town-mgrs.csv', 'csv', [{ name: 'Gate 2', properties: { precisionMeters: 1 } }], 0],
  ['town.wkt', 'wkt', [{ geometry: gate.geometry }, { geometry: wall.geometry }, { geometry: block.geometry }], 1],
  ['town-shapefile.zip', 'shapefile', [{ name: 'Block · مربع التطهير', geometry: block.geometry }], 0],
] as const)('%s', async (name, format, features, mended) => {
  const bytes = read(name);
  expect(detectFormat(name, bytes)).toBe(format);
  expect(detectFormat('without-an-ending', bytes)).toBe(format);
  const file = await readForeign(name, bytes);
  expect(file).toMatchObject({ ok: true, format, features, counts: { read: features.length, mended, refused: 0 } });
});

test('progress rises to 1', async () => {
  const features = Array.from({ length: 1000 }, () => ({ type: 'Feature', properties: {}, geometry: gate.geometry }));
  const shares: number[] = [];
  await readForeign('a.geojson', new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })), (share) => void shares.push(share));
  expect(shares).toEqual([0.25, 0.5, 0.75, 1, 1]);
});
