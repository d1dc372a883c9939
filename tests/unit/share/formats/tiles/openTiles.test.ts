/** Tile archives from disk: what is read of them, and what of a broken one is refused or left out. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openTiles, type TileArchive } from '../../../../../src/share/formats/tiles/openTiles.ts';
import { officeArchive, protomapsArchive, tileBounds } from '../../../../fixtures/tiles/baghdadTiles.ts';
import { makeTileArchive } from '../../../../fixtures/tiles/makeTileArchive.ts';

const blob = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);
const whole = protomapsArchive();

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<TileArchive> {
  const opened = await openTiles(blob(bytes), 'file');
  if (!opened.ok) throw new Error(`${opened.reason} ${opened.at}`);
  return opened.archive;
}

/** The same bytes with some of them otherwise. */
function changed(bytes: Uint8Array<ArrayBuffer>, at: number, ...values: readonly number[]): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  copy.set(values, at);
  return copy;
}

const tileOfZone = (zoom: number) => [Math.floor(((44.38 + 180) / 360) * 2 ** zoom), Math.floor(((1 - Math.asinh(Math.tan((33.306 * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom)] as const;

describe('what an archive says', () => {
  test('name, whose work, schema, zooms and box', async () => {
    const { tile: _, ...said } = await open(whole);
    expect(said).toMatchObject({ name: 'Baghdad basemap', attribution: '© Example mappers', content: 'vector', isProtomaps: true, minZoom: 9, maxZoom: 14 });
    said.bounds.forEach((degrees, at) => expect(degrees).toBeCloseTo(tileBounds[at] ?? 0, 6));
    expect(said.layers.map(({ id }) => id)).toEqual(['earth', 'landuse', 'water', 'roads', 'buildings', 'places']);
  });

  test('an archive without a list of layers is asked for one of its tiles', async () => {
    const { layers, isProtomaps, name } = await open(officeArchive(false));
    expect([layers.map(({ id }) => id).toSorted(), isProtomaps, name]).toEqual([['districts', 'hydrography', 'streets'], false, 'file']);
  });
});

describe('tiles', () => {
  test('are sliced out and unpacked, through leaf directories too; where there is none there is none', async () => {
    const [x, y] = tileOfZone(13);
    const flat = await (await open(whole)).tile(13, x, y);
    const nested = await (await open(protomapsArchive({ leafSize: 7 }))).tile(13, x, y);
    expect(flat?.byteLength).toBeGreaterThan(100);
    expect(nested).toEqual(flat);
    expect(await (await open(whole)).tile(13, 0, 0)).toBeNull();
  });

  test('only what is asked for is read: never the whole file', async () => {
    const read: [number, number][] = [];
    const file = blob(whole);
    const slice = file.slice.bind(file);
    file.slice = (start = 0, end = file.size) => {
      read.push([start, end - start]);
      return slice(start, end);
    };
    const opened = await openTiles(file, 'file');
    if (opened.ok) await opened.archive.tile(13, ...tileOfZone(13));
    expect(read.reduce((sum, [, length]) => sum + length, 0)).toBeLessThan(whole.length / 2);
  });

  test('one that closes a ring half a billion times is a fault of that tile', async () => {
    // layer { name "a"; feature { type 3; geometry: MoveTo 1 (2, 2), ClosePath 2^28 }; extent }
    const geometry = [9, 4, 4, 0x87, 0x80, 0x80, 0x80, 0x08];
    const feature = [0x18, 3, 0x22, geometry.length, ...geometry];
    const layer = [0x78, 2, 0x0a, 1, 0x61, 0x12, feature.length, ...feature, 0x28, 0x80, 0x20];
    const bytes = Uint8Array.from([0x1a, layer.length, ...layer]);
    const archive = await open(makeTileArchive({ tiles: [{ zoom: 0, x: 0, y: 0, bytes }], metadata: { vector_layers: [{ id: 'a' }] }, bounds: [-180, -80, 180, 80], type: 1 }));
    await expect(archive.tile(0, 0, 0)).rejects.toMatchObject({ reason: 'broken' });
  });

  test('one that unpacks to more than can be meant is given up', async () => {
    const bomb = gzipSync(new Uint8Array(40_000_000));
    const archive = await open(makeTileArchive({ tiles: [{ zoom: 0, x: 0, y: 0, bytes: bomb }], metadata: {}, bounds: [-180, -80, 180, 80], type: 2, tilePacking: 2 }));
    await expect(archive.tile(0, 0, 0)).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe('what is refused', () => {
  const refused = async (bytes: Uint8Array<ArrayBuffer>) => {
    const opened = await openTiles(blob(bytes), 'file');
    return opened.ok ? 'opened' : opened.reason;
  };

  test.each([
    ['nothing', new Uint8Array(0), 'not-tiles'],
    ['something else', new TextEncoder().encode('{"type":"FeatureCollection"}'), 'not-tiles'],
    ['version 2', Uint8Array.from([0x50, 0x4d, 2, 0, 1, 2, 3, 4, 5, 6]), 'version'],
    ['version 4', changed(whole, 7, 4), 'version'],
    ['a header alone', whole.slice(0, 127), 'broken'],
    ['a cut file', whole.slice(0, 3000), 'broken'],
    ['a root beyond the first 16 KiB', changed(whole, 8, 0, 0x80), 'broken'],
    ['tiles beyond the end', changed(whole, 64 + 5, 1), 'broken'],
    ['Brotli', changed(whole, 98, 3), 'packing'],
    ['MapLibre tiles', changed(whole, 99, 6), 'kind'],
    ['zooms upside down', changed(whole, 100, 20), 'broken'],
    ['a directory that is no gzip', changed(whole, 127, 0), 'broken'],
    ['no tiles', changed(whole, 16, 0, 0), 'empty'],
  ])('%s', async (_, bytes, reason) => {
    expect(await refused(bytes)).toBe(reason);
  });

  test('words that are no words are passed over', async () => {
    const archive = await open(makeTileArchive({ tiles: [{ zoom: 0, x: 0, y: 0, bytes: new Uint8Array([1]) }], metadata: ['no', 'object'], bounds: [-180, -80, 180, 80], type: 2 }));
    expect([archive.name, archive.attribution, archive.layers]).toEqual(['file', '', []]);
  });
});
