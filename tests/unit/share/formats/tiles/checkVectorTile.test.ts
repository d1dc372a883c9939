/** Vector tiles byte by byte: what passes to the map's own reader, and each lie that does not. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkVectorTile } from '../../../../../src/share/formats/tiles/checkVectorTile.ts';
import { openTiles } from '../../../../../src/share/formats/tiles/openTiles.ts';
import { makeTileArchive } from '../../../../fixtures/tiles/makeTileArchive.ts';

/** A field of its own length, as Protocol Buffers write it. */
const part = (field: number, ...content: number[]) => [field * 8 + 2, content.length, ...content];
const number = (field: number, value: number) => [field * 8, value];
const name = part(1, 0x61);
const layer = (...content: number[]) => part(3, ...name, ...content);
const feature = (...content: number[]) => part(2, ...content);
const geometry = (...commands: number[]) => feature(...part(4, ...commands));

const told = (bytes: readonly number[]) => {
  try {
    return checkVectorTile(Uint8Array.from(bytes).buffer);
  } catch (error) {
    const { reason, message } = error as { reason: string; message: string };
    return [reason, message.replace(`${reason}: `, '')];
  }
};

test.each([
  ['nothing', [], []],
  ['two layers, one of them twice', [...layer(), ...part(3, ...part(1, 0x62)), ...layer()], ['a', 'b']],
  ['a point, its tags and its words', layer(...part(3, 0x6b), ...part(4, ...number(4, 7)), ...feature(...part(2, 0, 0), ...number(3, 1), ...part(4, 9, 2, 2)), ...number(5, 1), ...number(15, 2)), ['a']],
  ['a ring', layer(...geometry(9, 0, 0, 0x12, 2, 0, 0, 2, 15)), ['a']],
  ['numbers of four and of eight bytes, passed over', [...layer(), 13 * 8 + 5, 1, 2, 3, 4, 13 * 8 + 1, 1, 2, 3, 4, 5, 6, 7, 8], ['a']],
  ['parts of other names', [...part(4, 1), ...layer()], ['a']],
])('%s', (_, bytes, names) => {
  expect(told(bytes)).toEqual(names);
});

test.each([
  ['a part longer than the rest', [0x1a, 9, 1], ['broken', 'length']],
  ['a number that does not end', [0x08, 0xff], ['broken', 'number']],
  ['a number longer than any', [0x08, ...Array.from({ length: 12 }, () => 0xff)], ['broken', 'number']],
  ['a field of no number', [0x02, 0], ['broken', 'field']],
  ['a kind that nobody writes', [0x0b], ['broken', 'wire type']],
  ['four bytes that are not there', [0x0d, 1], ['broken', 'length']],
  ['eight bytes that are not there', [0x09, 1, 2, 3, 4], ['broken', 'length']],
  ['tags that break off', layer(...feature(...part(2, 0x80))), ['broken', 'number']],
  ['more corners than there are', layer(...geometry(0x11, 2, 2)), ['broken', expect.anything()]],
  ['a ring closed twice', layer(...geometry(9, 2, 2, 0x17)), ['broken', expect.anything()]],
  ['an order that nobody knows', layer(...geometry(0x0b, 0)), ['broken', expect.anything()]],
])('%s is a fault', (_, bytes, fault) => {
  expect(told(bytes)).toEqual(fault);
});

test('more features than any tile has', () => {
  const many = new Uint8Array(1_000_002).fill(0);
  for (let at = 0; at < many.length; at += 2) many[at] = 0x12;
  const length = [many.length & 127 | 128, many.length >> 7 & 127 | 128, many.length >> 14];
  expect(told([0x1a, ...length, ...many])).toEqual(['too-large', 'features']);
});

describe('an archive', () => {
  const world = [-180, -80, 180, 80] as const;
  const archive = (bytes: Uint8Array<ArrayBuffer>, more: object = {}) => makeTileArchive({ tiles: [{ zoom: 0, x: 0, y: 0, bytes }], metadata: { vector_layers: [{ id: 'a' }] }, bounds: world, type: 1, ...more });
  const good = Uint8Array.from(layer());

  test('a tile that is none is a fault of that tile; one of no bytes is none', async () => {
    const opened = await openTiles(new Blob([archive(Uint8Array.from([0x1a, 9, 1]))]), 'file');
    if (!opened.ok) throw new Error(opened.reason);
    await expect(opened.archive.tile(0, 0, 0)).rejects.toMatchObject({ reason: 'broken', message: 'broken: length' });
    await expect(opened.archive.tile(1, 0, 0)).resolves.toBeNull();
  });

  test('one that was given up meanwhile is no fault of the file', async () => {
    const opened = await openTiles(new Blob([archive(good)]), 'file');
    if (!opened.ok) throw new Error(opened.reason);
    const gone = new AbortController();
    gone.abort();
    await expect(opened.archive.tile(0, 0, 0, gone.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a file that goes away is said to be gone, at the start and later', async () => {
    const bytes = archive(good);
    const file = new Blob([bytes]);
    const slice = file.slice.bind(file);
    let isGone = false;
    file.slice = (...range) => {
      const piece = slice(...range);
      if (isGone) piece.arrayBuffer = () => Promise.reject(new Error('gone'));
      return piece;
    };
    const opened = await openTiles(file, 'file');
    if (!opened.ok) throw new Error(opened.reason);
    isGone = true;
    await expect(opened.archive.tile(0, 0, 0)).rejects.toMatchObject({ reason: 'unreadable', message: 'unreadable: gone' });
    expect(await openTiles(file, 'file')).toEqual({ ok: false, reason: 'unreadable', at: 'unreadable: gone' });
  });

  test('words beyond the end, or packed in no way, are done without; a box that is none is the whole world', async () => {
    const opened = await openTiles(new Blob([archive(good, { bounds: [10, 10, -10, 5] })]), 'file');
    expect(opened).toMatchObject({ ok: true, archive: { bounds: [-180, -85.0511, 180, 85.0511] } });
    expect(await openTiles(new Blob([Uint8Array.from([0x50, 0x4d, 0x54, 0x69, 0x6c, 0x65, 0x78, 3])]), 'file')).toMatchObject({ ok: false, reason: 'not-tiles' });
    expect(await openTiles(new Blob([archive(good).slice(0, 100)]), 'file')).toMatchObject({ ok: false, reason: 'broken', at: 'broken: header' });
  });

  test('pictures are handed on as they are; a tile that says nothing of its packing is unpacked by its first bytes', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
    const opened = await openTiles(new Blob([archive(picture, { type: 2 })]), 'file');
    if (!opened.ok) throw new Error(opened.reason);
    expect(await opened.archive.tile(0, 0, 0)).toEqual(picture.buffer);
    for (const bytes of [new Uint8Array(gzipSync(good)), good]) {
      const unsaid = await openTiles(new Blob([archive(bytes, { tilePacking: 0 })]), 'file');
      if (!unsaid.ok) throw new Error(unsaid.reason);
      expect(new Uint8Array(await unsaid.archive.tile(0, 0, 0) ?? [])).toEqual(good);
    }
  });

  /** The eight bytes of a number in the header. */
  function withPlace(bytes: Uint8Array<ArrayBuffer>, index: number, value: number): Uint8Array<ArrayBuffer> {
    const copy = new Uint8Array(bytes);
    new DataView(copy.buffer).setBigUint64(8 + index * 8, BigInt(value), true);
    return copy;
  }

  test('a tile that lies beyond the file, or is longer than any tile, is a fault of that tile', async () => {
    const bytes = archive(good);
    const tilesAt = Number(new DataView(bytes.buffer).getBigUint64(56, true));
    // The tiles begin a little later than they do: the last byte is beyond the end.
    const later = withPlace(withPlace(bytes, 6, tilesAt + 1), 7, good.length - 1);
    const opened = await openTiles(new Blob([later]), 'file');
    if (!opened.ok) throw new Error(opened.reason);
    await expect(opened.archive.tile(0, 0, 0)).rejects.toMatchObject({ reason: 'broken', message: 'broken: beyond the file' });
    const long = await openTiles(new Blob([archive(new Uint8Array(17_000_000))]), 'file');
    if (!long.ok) throw new Error(long.reason);
    await expect(long.archive.tile(0, 0, 0)).rejects.toMatchObject({ reason: 'too-large', message: 'too-large: 17000000 bytes' });
  });

  test('an archive without words, and one whose words stand unpacked', async () => {
    expect(await openTiles(new Blob([withPlace(archive(good), 3, 0)]), 'file')).toMatchObject({ ok: true, archive: { name: 'file', layers: [{ id: 'a' }] } });
    const bytes = archive(good, { metadata: { name: 'Words' } });
    const wordsAt = Number(new DataView(bytes.buffer).getBigUint64(24, true));
    // Nothing in an archive is packed where its header says so, and the root directory is then what stands there.
    const root = gunzipSync(bytes.subarray(127, wordsAt));
    const words = new TextEncoder().encode('{"name":"Plain"}');
    const plain = new Uint8Array([...bytes.subarray(0, 127), ...root, ...words, ...good]);
    plain[97] = 1;
    const places = [127, root.length, 127 + root.length, words.length, plain.length - good.length, 0, plain.length - good.length, good.length];
    places.forEach((value, index) => new DataView(plain.buffer).setBigUint64(8 + index * 8, BigInt(value), true));
    expect(await openTiles(new Blob([plain]), 'file')).toMatchObject({ ok: true, archive: { name: 'Plain' } });
  });

  test('a file that goes away while its words are read is said to be gone', async () => {
    const file = new Blob([archive(good)]);
    const slice = file.slice.bind(file);
    file.slice = (...range) => {
      const piece = slice(...range);
      if ((range[0] ?? 0) > 127) piece.arrayBuffer = () => Promise.reject(new Error('gone'));
      return piece;
    };
    expect(await openTiles(file, 'file')).toEqual({ ok: false, reason: 'unreadable', at: 'unreadable: gone' });
  });

  test('words longer than any, and more of them than the file has', async () => {
    expect(await openTiles(new Blob([withPlace(archive(good), 3, 5_000_000), new Uint8Array(6_000_000)]), 'file')).toEqual({ ok: false, reason: 'too-large', at: 'too-large: metadata' });
    expect(await openTiles(new Blob([withPlace(archive(good), 3, 5_000_000)]), 'file')).toMatchObject({ ok: false, reason: 'broken' });
  });
});
