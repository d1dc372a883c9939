/** FlatGeobuf as GDAL writes it, and as nobody should: cut anywhere, changed anywhere. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openLayer } from '../../../../src/share/layers/openLayer.ts';
import { levelsOf } from '../../../../src/share/layers/flatgeobuf/readHeader.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { readTile } from './readTile.ts';

/** Written by GDAL 3 (pyogrio): a place, a line, an area with a hole and one of two parts, with attributes of five types. */
const yard = readFileSync('tests/fixtures/import/yard.fgb');
const open = (bytes: Uint8Array) => openLayer('a.fgb', new Blob([bytes as Uint8Array<ArrayBuffer>]));
const wholeTile = { z: 9, x: 319, y: 205 };

test('what GDAL wrote is drawn and says what it says', async () => {
  const opened = await open(yard);
  if (!opened.ok) throw new Error(opened.reason);
  const { layer } = opened;
  expect(layer.summary).toMatchObject({ format: 'flatgeobuf', count: 4, box: [44.37, 33.3, 44.43, 33.31] });
  const features = readTile((await layer.tile({ z: 12, x: 2552, y: 1645 })).bytes);
  const said = await Promise.all(features.map(async ({ id = 0, type, lines }) => ({ type, lines: lines.length, ...(await layer.feature(id)) })));
  const byName = new Map(said.map((one) => [one.name, one]));
  expect(byName.get('Gate')).toMatchObject({ type: 1, lines: 1, properties: { name: 'Gate', الاسم: 'بوابة', floors: 3, height: 7.5 } });
  expect(byName.get('Way')).toMatchObject({ type: 2, lines: 1 });
  expect(byName.get('Yard')).toMatchObject({ type: 3, lines: 2, properties: { الاسم: 'ساحة', height: 0.5 } });
  expect((await readTile((await layer.tile({ z: 12, x: 2553, y: 1645 })).bytes)).length).toBeGreaterThan(0);
  expect((await layer.tile({ z: 12, x: 100, y: 100 })).bytes).toHaveLength(0);
  expect(await layer.feature(99_999_999)).toBeNull();
});

test('the levels of an index are those of the specification', () => {
  expect(levelsOf(1, 16)).toEqual([[1, 2], [0, 1]]);
  expect(levelsOf(16, 16)).toEqual([[1, 17], [0, 1]]);
  expect(levelsOf(17, 16)).toEqual([[3, 20], [1, 3], [0, 1]]);
});

test('cut anywhere it is refused, or drawn as far as it goes, and never throws', { timeout: 60_000 }, async () => {
  const reasons = new Set<string>();
  for (let length = 3; length < yard.length; length += 5) {
    const opened = await open(yard.subarray(0, length));
    if (!opened.ok) reasons.add(opened.reason);
    else await opened.layer.tile(wholeTile);
  }
  expect([...reasons].toSorted()).toEqual(['damaged']);
});

test('with any byte changed it is refused or drawn, and never throws', { timeout: 60_000 }, async () => {
  const { between } = seededRandom(5);
  let refused = 0;
  for (let turn = 0; turn < 500; turn += 1) {
    const bytes = Uint8Array.from(yard);
    for (let change = between(1, 3); change > 0; change -= 1) bytes[between(8, bytes.length - 1)] = between(0, 255);
    const opened = await open(bytes);
    if (!opened.ok) {
      refused += 1;
      continue;
    }
    const { bytes: tile } = await opened.layer.tile(wholeTile);
    for (const { id = 0 } of readTile(tile)) await opened.layer.feature(id);
  }
  expect(refused).toBeGreaterThan(10);
  expect(refused).toBeLessThan(500);
});
