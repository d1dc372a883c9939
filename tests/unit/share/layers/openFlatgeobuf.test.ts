/** FlatGeobuf as GDAL writes it, and as nobody should: cut anywhere, changed anywhere. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openLayer } from '../../../../src/share/layers/openLayer.ts';
import { levelsOf } from '../../../../src/share/layers/flatgeobuf/readHeader.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { buildFlatgeobuf, fgbHead, type FgbGeometry } from '../../../fixtures/formats/buildFlatgeobuf.ts';
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

const point = (lon: number, lat: number): FgbGeometry => ({ type: 1, xy: [lon, lat] });
const at = (geometry: FgbGeometry | null, name = 'a') => ({ geometry, texts: [name] });
const zoneTile = { z: 12, x: 2552, y: 1645 };
const inZone = [44.37, 33.3] as const;

async function drawn(features: Parameters<typeof buildFlatgeobuf>[0]) {
  const opened = await open(buildFlatgeobuf(features));
  if (!opened.ok) throw new Error(opened.reason);
  const tile = await opened.layer.tile(zoneTile);
  return { ...tile, layer: opened.layer, features: readTile(tile.bytes) };
}

test('an index of several levels finds what a look at every feature finds, and nothing else is read', async () => {
  const { next } = seededRandom(3);
  const places = Array.from({ length: 5000 }, () => [44.2 + next() * 0.3, 33.2 + next() * 0.2] as const)
    // In strips, so that neighbours in the file are neighbours on the ground.
    .sort((a, b) => Math.floor(a[1] * 100) - Math.floor(b[1] * 100) || a[0] - b[0]);
  let count = 0;
  const bytes = buildFlatgeobuf(places.map(([lon, lat], index) => at(point(lon, lat), `p${index}`)));
  let read = 0;
  class Counted extends Blob {
    override slice(...range: Parameters<Blob['slice']>) {
      const part = super.slice(...range);
      read += part.size;
      return part;
    }
  }
  const opened = await openLayer('a.fgb', new Counted([bytes]));
  if (!opened.ok) throw new Error(opened.reason);
  for (const place of [{ z: 16, x: 40844, y: 26331 }, { z: 15, x: 20420, y: 13165 }, { z: 16, x: 40811, y: 26301 }]) {
    const side = 2 ** place.z;
    const inTile = ([lon, lat]: readonly [number, number]) => {
      const x = ((lon + 180) / 360) * side;
      const y = ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * side;
      return [x - place.x, y - place.y].every((one) => one >= -1 / 64 && one <= 65 / 64);
    };
    read = 0;
    const found = readTile((await opened.layer.tile(place)).bytes);
    const names = await Promise.all(found.map(async ({ id = 0 }) => (await opened.layer.feature(id))?.name ?? ''));
    expect(names.toSorted()).toEqual(places.flatMap((one, index) => (inTile(one) ? [`p${index}`] : [])).toSorted());
    count += names.length;
    expect(read).toBeLessThan(bytes.length / 3);
  }
  expect(count).toBeGreaterThan(5);
});

test.each<readonly [string, FgbGeometry]>([
  ['places that are no numbers', point(Number.NaN, 33.3)],
  ['places without end', point(Number.POSITIVE_INFINITY, 33.3)],
  ['metres', point(440_000, 3_686_000)],
  ['a type that there is not', { type: 17, xy: [...inZone] }],
  ['ends beyond its corners', { type: 3, xy: [44.37, 33.3, 44.38, 33.3, 44.38, 33.31], ends: [4_000_000_000] }],
  ['ends that go back', { type: 3, xy: [44.37, 33.3, 44.38, 33.3, 44.38, 33.31], ends: [3, 1] }],
  ['collections a thousand deep', Array.from({ length: 1000 }).reduce<FgbGeometry>((inner) => ({ type: 7, parts: [inner] }), point(...inZone))],
])('a feature of %s is left out and told, and its neighbour is drawn', async (_, geometry) => {
  const { features, isBroken } = await drawn([{ ...at(geometry), box: [...inZone, ...inZone] }, at(point(44.372, 33.302))]);
  expect([features.length, isBroken]).toEqual([1, true]);
});

test('a feature without a place is no fault', async () => {
  const { features, isBroken } = await drawn([{ ...at(null), box: [...inZone, ...inZone] }, { ...at({ type: 1, xy: [] }), box: [...inZone, ...inZone] }, at(point(44.372, 33.302))]);
  expect([features.length, isBroken]).toEqual([1, false]);
});

test('areas of several parts and collections are drawn whole', async () => {
  const square = (lon: number): FgbGeometry => ({ type: 3, xy: [lon, 33.3, lon + 0.005, 33.3, lon + 0.005, 33.305, lon, 33.305, lon, 33.3] });
  const { features } = await drawn([at({ type: 6, parts: [square(44.36), square(44.37)] }), at({ type: 7, parts: [point(...inZone), { type: 5, xy: [44.36, 33.3, 44.37, 33.3, 44.36, 33.31, 44.37, 33.31], ends: [2, 4] }] })]);
  expect(features.map(({ type, lines }) => [type, lines.length])).toEqual([[1, 1], [3, 2], [2, 2]]);
});

test('an index with a box of no numbers is damage: of the whole file where it is the box of all, else told where it is met', async () => {
  const whole = buildFlatgeobuf(Array.from({ length: 20 }, (_, index) => at(point(44.37 + index / 1000, 33.3))));
  // Two levels of three nodes stand before the leaves.
  for (const [node, expected] of [[0, false], [3 + 7, true]] as const) {
    const bytes = whole.slice();
    new DataView(bytes.buffer).setFloat64(fgbHead(20, ['name']).length + node * 40, Number.NaN, true);
    const opened = await open(bytes);
    expect(opened.ok).toBe(expected);
    if (opened.ok) expect((await opened.layer.tile(zoneTile)).isBroken).toBe(true);
  }
});

test('a file of elsewhere is opened with the box it has', async () => {
  const opened = await open(buildFlatgeobuf([at(point(2.35, 48.85)), at(point(2.36, 48.86))]));
  expect(opened).toMatchObject({ ok: true, layer: { summary: { box: [2.35, 48.85, 2.36, 48.86] } } });
});

/** The eleven plain types, a text and bytes, one after the other. */
const typed = [
  ['byte', 0, (view: DataView) => view.setInt8(0, -3), 1, -3], ['ubyte', 1, (view: DataView) => view.setUint8(0, 200), 1, 200], ['flag', 2, (view: DataView) => view.setUint8(0, 1), 1, true],
  ['short', 3, (view: DataView) => view.setInt16(0, -300, true), 2, -300], ['ushort', 4, (view: DataView) => view.setUint16(0, 60_000, true), 2, 60_000], ['int', 5, (view: DataView) => view.setInt32(0, -70_000, true), 4, -70_000],
  ['uint', 6, (view: DataView) => view.setUint32(0, 4_000_000_000, true), 4, 4_000_000_000], ['long', 7, (view: DataView) => view.setBigInt64(0, -5n, true), 8, -5], ['ulong', 8, (view: DataView) => view.setBigUint64(0, 5n, true), 8, 5],
  ['single', 9, (view: DataView) => view.setFloat32(0, 0.5, true), 4, 0.5], ['double', 10, (view: DataView) => view.setFloat64(0, 0.1, true), 8, 0.1],
] as const;

function typedBytes(): Uint8Array {
  const parts = typed.map(([, , write, width], column) => {
    const part = new Uint8Array(2 + width);
    new DataView(part.buffer).setUint16(0, column, true);
    write(new DataView(part.buffer, 2));
    return [...part];
  });
  // Bytes without a meaning, which are passed over, and a text behind them.
  return Uint8Array.from([...parts.flat(), 11, 0, 2, 0, 0, 0, 9, 9, 12, 0, 2, 0, 0, 0, 0x6f, 0x6b]);
}
const typedColumns = [...typed.map(([name, type]) => ({ name, type })), { name: 'blob', type: 14 }, { name: 'text', type: 11 }];

async function attributes(features: Parameters<typeof buildFlatgeobuf>[0], columns?: Parameters<typeof buildFlatgeobuf>[1]) {
  const opened = await open(buildFlatgeobuf(features, columns));
  if (!opened.ok) throw new Error(opened.reason);
  const [feature] = readTile((await opened.layer.tile(zoneTile)).bytes);
  return (await opened.layer.feature(feature?.id ?? 0))?.properties;
}

test('attributes of every type are read, by the columns of the head or of the feature itself', async () => {
  const expected = { ...Object.fromEntries(typed.map(([name, , , , value]) => [name, value])), text: 'ok' };
  expect(await attributes([{ ...at(point(...inZone)), own: { columns: [], bytes: typedBytes() } }], typedColumns)).toEqual(expected);
  expect(await attributes([{ ...at(point(...inZone)), own: { columns: typedColumns, bytes: typedBytes() } }])).toEqual(expected);
});

test('attributes that are cut anywhere are read as far as they go', async () => {
  const whole = typedBytes();
  let most = 0;
  for (let length = 0; length < whole.length; length += 1) {
    const count = Object.keys((await attributes([{ ...at(point(...inZone)), own: { columns: typedColumns, bytes: whole.subarray(0, length) } }])) ?? {}).length;
    expect(count).toBeGreaterThanOrEqual(most);
    most = count;
  }
  expect(most).toBe(typed.length);
  // A column that there is not ends it.
  expect(await attributes([{ ...at(point(...inZone)), own: { columns: typedColumns, bytes: Uint8Array.of(99, 0, 1) } }])).toEqual({});
});

test('degrees by number or without a word are taken, another system is named and refused', async () => {
  expect((await open(buildFlatgeobuf([at(point(...inZone))], ['name'], 4326))).ok).toBe(true);
  expect(await open(buildFlatgeobuf([at(point(...inZone))], ['name'], 32_638))).toEqual({ ok: false, reason: 'wrong-crs', detail: 'EPSG:32638' });
});

test('where more lies in a tile than one takes, an even part of it is drawn and told', async () => {
  const side = 160;
  const places = Array.from({ length: side * side }, (_, index) => at(point(44.32 + (Math.floor(index / side) / side) * 0.1, 33.26 + ((index % side) / side) * 0.1)));
  const { features, isPartial } = await (async () => {
    const opened = await open(buildFlatgeobuf(places));
    if (!opened.ok) throw new Error(opened.reason);
    const tile = await opened.layer.tile({ z: 9, x: 319, y: 205 });
    return { ...tile, features: readTile(tile.bytes) };
  })();
  expect(isPartial).toBe(true);
  const xs = features.flatMap(({ lines }) => lines.flat().map(([x]) => x));
  // From one end to the other.
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.9 * (0.1 / 360) * 512 * 4096);
});

test('a file of nothing, and one that is gone while it is read', async () => {
  expect(await open(buildFlatgeobuf([]))).toMatchObject({ ok: false, reason: 'nothing' });
  const bytes = buildFlatgeobuf([at(point(...inZone))]);
  for (const readable of [1, 3]) {
    let reads = 0;
    class Fading extends Blob {
      override slice(...range: Parameters<Blob['slice']>) {
        const part = super.slice(...range);
        reads += 1;
        if (reads > readable) part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
        return part;
      }
    }
    expect(await openLayer('a.fgb', new Fading([bytes]))).toMatchObject({ ok: false, reason: 'gone' });
  }
});
