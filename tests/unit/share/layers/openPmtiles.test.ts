/** Archives of vector tiles as a layer: their layers drawn as one, each feature found again, and what is no shape of a tile left out and told. */
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { PbfWriter } from 'pbf';
import { expect, test } from 'vitest';
import { openLayer } from '../../../../src/share/layers/openLayer.ts';
import type { OpenedLayer } from '../../../../src/share/layers/openedLayer.ts';
import { smallArchive, tileBounds } from '../../../fixtures/tiles/baghdadTiles.ts';
import { makeTileArchive } from '../../../fixtures/tiles/makeTileArchive.ts';
import { readTile } from './readTile.ts';

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedLayer> {
  const opened = await openLayer('a.pmtiles', new Blob([bytes]));
  if (!opened.ok) throw new Error(`${opened.reason} ${opened.detail}`);
  return opened.layer;
}

const place = { z: 12, x: 2552, y: 1645 };
const archiveOf = (bytes: Uint8Array, type = 1) => makeTileArchive({ tiles: [{ zoom: 12, x: 2552, y: 1645, bytes }], metadata: {}, bounds: tileBounds, type });

type Geometry = readonly (readonly (readonly [number, number])[])[];
const layerOf = (features: readonly { readonly type: 1 | 2 | 3; readonly geometry: Geometry; readonly tags: Record<string, unknown> }[]) => ({ features }) as never;

/** Two layers, the second in units of its own. */
const twoLayers = () => fromGeojsonVt({
  wells: layerOf([{ type: 1, geometry: [[100, 200], [300, 400]] as never, tags: { name: 'Well', depth: -7, flow: 1.5, dry: false } }]),
  plots: layerOf([{ type: 3, geometry: [[[0, 0], [1000, 0], [1000, 1000], [0, 1000], [0, 0]], [[200, 200], [200, 400], [400, 400], [400, 200], [200, 200]]], tags: { الاسم: '<b>قطعة</b>\u202e', floors: 3 } }, { type: 2, geometry: [[[0, 0], [4096, 4096]]], tags: {} }]),
}, { version: 2, extent: 4096 });

test('the layers of a tile are drawn as one, and each feature says what the archive says of it', async () => {
  const layer = await open(archiveOf(twoLayers()));
  expect(layer.summary).toMatchObject({ format: 'pmtiles', count: null, zooms: [12, 12] });
  const { bytes, isPartial, isBroken } = await layer.tile(place);
  expect([isPartial, isBroken]).toEqual([false, false]);
  const features = readTile(bytes);
  expect(features.map(({ type, lines }) => [type, lines])).toEqual([
    [1, [[[100, 200]], [[300, 400]]]],
    [3, [[[0, 0], [1000, 0], [1000, 1000], [0, 1000], [0, 0]], [[200, 200], [200, 400], [400, 400], [400, 200], [200, 200]]]],
    [2, [[[0, 0], [4096, 4096]]]],
  ]);
  const said = await Promise.all(features.map(({ id = 0 }) => layer.feature(id)));
  expect(said).toEqual([
    { name: 'Well', properties: { name: 'Well', depth: -7, flow: 1.5, dry: false } },
    { name: '<b>قطعة</b>', properties: { الاسم: '<b>قطعة</b>', floors: 3 } },
    // It has no name: at least whose kind it is.
    { name: 'plots', properties: {} },
  ]);
  expect(await layer.feature(7)).toBeNull();
  expect(await layer.feature((features[0]?.id ?? 0) + 99)).toBeNull();
  expect(await layer.tile({ z: 12, x: 0, y: 0 })).toEqual({ bytes: new Uint8Array(), isPartial: false, isBroken: false });
});

test('a small archive of several tiles: the same feature in another tile is found by another id', async () => {
  const layer = await open(smallArchive(3));
  expect(layer.summary.zooms).toEqual([10, 13]);
  const ids = new Set<number>();
  for (const one of [{ z: 10, x: 638, y: 411 }, { z: 11, x: 1276, y: 822 }]) {
    for (const { id = 0 } of readTile((await layer.tile(one)).bytes)) {
      ids.add(id);
      expect((await layer.feature(id))?.name).toMatch(/^Road \d$/);
    }
  }
  expect(ids.size).toBeGreaterThan(3);
});

/** One layer of one feature, its numbers as they are given. */
function rawTile({ extent = 4096, type = 2, geometry, value }: { readonly extent?: number; readonly type?: number; readonly geometry: readonly number[]; readonly value?: (writer: PbfWriter) => void }): Uint8Array {
  const tile = new PbfWriter();
  tile.writeMessage(3, (_: null, layer: PbfWriter) => {
    layer.writeVarintField(15, 2);
    layer.writeStringField(1, 'raw');
    layer.writeVarintField(5, extent);
    layer.writeMessage(2, (__: null, feature: PbfWriter) => {
      if (value) feature.writePackedVarint(2, [0, 0]);
      feature.writeVarintField(3, type);
      feature.writePackedVarint(4, [...geometry]);
    }, null);
    if (value) {
      layer.writeStringField(3, 'key');
      layer.writeMessage(4, (__: null, writer: PbfWriter) => value(writer), null);
    }
  }, null);
  return tile.finish();
}

test('fields that the format does not know yet are passed over', async () => {
  const tile = new PbfWriter();
  const unknown = (writer: PbfWriter) => {
    writer.writeStringField(14, 'later');
    writer.writeVarintField(13, 7);
    writer.writeFixed32Field(12, 1);
    writer.writeDoubleField(11, 1);
  };
  unknown(tile);
  tile.writeMessage(3, (_: null, layer: PbfWriter) => {
    layer.writeStringField(1, 'raw');
    layer.writeMessage(2, (__: null, feature: PbfWriter) => {
      feature.writePackedVarint(2, [0, 0, 9, 9, 0]);
      feature.writeVarintField(3, 1);
      feature.writePackedVarint(4, [9, 20, 20]);
      unknown(feature);
    }, null);
    // A feature of nothing is none that is drawn.
    layer.writeMessage(2, (__: null, feature: PbfWriter) => feature.writeVarintField(3, 1), null);
    layer.writeStringField(3, 'key');
    layer.writeMessage(4, (__: null, value: PbfWriter) => unknown(value), null);
    unknown(layer);
  }, null);
  const layer = await open(archiveOf(tile.finish()));
  const { bytes, isBroken } = await layer.tile(place);
  const [feature, ...others] = readTile(bytes);
  expect([feature?.lines, others, isBroken]).toEqual([[[[10, 10]]], [], true]);
  // The value is of a kind that there is not: there is nothing to show.
  expect(await layer.feature(feature?.id ?? 0)).toEqual({ name: 'raw', properties: {} });
});

test('units of another size are brought to ours', async () => {
  const { bytes } = await (await open(archiveOf(rawTile({ extent: 512, geometry: [9, 0, 0, 10, 1024, 1024] })))).tile(place);
  expect(readTile(bytes)[0]?.lines).toEqual([[[0, 0], [4096, 4096]]]);
});

test.each([
  ['far beyond its tile', { geometry: [9, 0, 0, 10, 2 ** 31, 2 ** 31] }],
  ['of a type that there is not', { type: 9, geometry: [9, 0, 0, 10, 2, 2] }],
  ['in units of no size', { extent: 0, geometry: [9, 0, 0, 10, 2, 2] }],
  ['closed half a billion times', { geometry: [9, 0, 0, (500_000_000 << 3) | 7] }],
  ['with a line that has no corners', { geometry: [9, 0, 0, (1000 << 3) | 2] }],
])('a shape %s is left out, and it is told', async (_, parts) => {
  expect(await (await open(archiveOf(rawTile(parts)))).tile(place)).toMatchObject({ bytes: new Uint8Array(), isBroken: true });
});

test.each([
  ['a whole number below nothing', (writer: PbfWriter) => writer.writeVarintField(4, -5), -5],
  ['a large one', (writer: PbfWriter) => writer.writeVarintField(5, 2 ** 40), 2 ** 40],
  ['a single', (writer: PbfWriter) => writer.writeFloatField(2, 0.5), 0.5],
  ['a double', (writer: PbfWriter) => writer.writeDoubleField(3, 0.1), 0.1],
  ['a flag', (writer: PbfWriter) => writer.writeBooleanField(7, true), true],
])('attributes: %s', async (_, value, expected) => {
  const layer = await open(archiveOf(rawTile({ geometry: [9, 0, 0, 10, 2, 2], value })));
  const [feature] = readTile((await layer.tile(place)).bytes);
  expect((await layer.feature(feature?.id ?? 0))?.properties['key']).toBe(expected);
});

test.each([
  ['tiles of pictures', archiveOf(Uint8Array.of(0x89, 0x50), 2), 'pictures', ''],
  ['an archive that is cut', smallArchive().slice(0, 300), 'tiles', 'broken'],
  ['an older version', Uint8Array.from([...new TextEncoder().encode('PMTiles'), 2, ...new Uint8Array(200)]), 'tiles', 'version'],
])('refused: %s', async (_, bytes, reason, detail) => {
  expect(await openLayer('a.pmtiles', new Blob([bytes]))).toEqual({ ok: false, reason, detail });
});

test('a tile that cannot be unpacked is empty and told, the others are drawn', async () => {
  const whole = twoLayers();
  const layer = await open(makeTileArchive({ tiles: [{ zoom: 12, x: 2552, y: 1645, bytes: whole.subarray(0, 40) }, { zoom: 12, x: 2553, y: 1645, bytes: whole }], metadata: {}, bounds: tileBounds, type: 1 }));
  expect(await layer.tile(place)).toMatchObject({ bytes: new Uint8Array(), isBroken: true });
  expect(readTile((await layer.tile({ ...place, x: 2553 })).bytes)).toHaveLength(3);
});

test('a tile takes no more corners than it may, and says that there is more', async () => {
  // A hundred features of four thousand places, of which a tile takes the first seventy-five.
  const wells = Array.from({ length: 100 }, (_, row) => ({ type: 1 as const, geometry: Array.from({ length: 4000 }, (_place, column) => [column, row]) as never, tags: {} }));
  const { bytes, isPartial } = await (await open(archiveOf(fromGeojsonVt({ wells: layerOf(wells) }, { version: 2, extent: 4096 })))).tile(place);
  expect(isPartial).toBe(true);
  expect(readTile(bytes)).toHaveLength(75);
});

test('a file that is gone after it was opened has no words and empty tiles, and tells', async () => {
  const bytes = archiveOf(twoLayers());
  let isGone = false;
  class Fading extends Blob {
    override slice(...range: Parameters<Blob['slice']>) {
      const part = super.slice(...range);
      if (isGone) part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      return part;
    }
  }
  const opened = await openLayer('a.pmtiles', new Fading([bytes]));
  if (!opened.ok) throw new Error(opened.reason);
  const [feature] = readTile((await opened.layer.tile(place)).bytes);
  isGone = true;
  expect(await opened.layer.feature(feature?.id ?? 0)).toBeNull();
  expect(await opened.layer.tile(place)).toMatchObject({ isBroken: true });
});
