/** Opens a FlatGeobuf file of any size as a layer: only its head is read at once, its index and features in slices for the tiles that are looked at. */
import type { Bbox } from '../../../geo/types.ts';
import { nameOf, plainProperties, plainText } from '../../formats/read/properties.ts';
import { cutZooms, emptyTile, type FeatureWords, finestZoom, type LayerOpening, refuseLayer } from '../openedLayer.ts';
import type { Shape } from '../shape.ts';
import { degreesOf } from '../storedTiles.ts';
import { cutTile, margin } from '../tile/cutTile.ts';
import { encodeTile } from '../tile/encodeTile.ts';
import { isOnEarth, tileBox } from '../world.ts';
import { Damaged } from './flatTable.ts';
import { propertiesOfFeature, shapesOfFeature } from './readFeature.ts';
import { type FgbHeader, readHeader } from './readHeader.ts';
import { searchIndex } from './searchIndex.ts';

/** Features read for one tile; where there are more, an even sample of them is drawn. */
const mostInTile = 12_000;

/** Read in one slice: features that stand close in the file. */
const sliceBytes = 1_000_000;
const gapBytes = 4096;

/** Of features, for one tile: what is beyond is left to closer tiles. */
const mostTileBytes = 64_000_000;

/** A longer feature is passed over. */
const mostFeatureBytes = 16_000_000;

/** Never throws on what the file holds. */
export async function openFlatgeobuf(file: Blob): Promise<LayerOpening> {
  try {
    const header = await readHeader(file);
    if (header === null) return refuseLayer('newer');
    if (header.foreignCrs !== null) return refuseLayer('wrong-crs', header.foreignCrs);
    if (header.count === 0) return refuseLayer('nothing');
    if (header.nodeSize === 0) return refuseLayer('no-index');
    return await openIndexed(file, header);
  } catch (error) {
    if (error instanceof Damaged) return refuseLayer('damaged');
    throw error;
  }
}

async function openIndexed(file: Blob, header: FgbHeader): Promise<LayerOpening> {
  const index = searchIndex(file, header);
  const box: Bbox = await index.extent();
  const [west, south, east, north] = box;
  if (!isOnEarth(west, south) || !isOnEarth(east, north) || west > east || south > north) return refuseLayer(Math.abs(west) > 1000 || Math.abs(south) > 1000 ? 'metres' : 'damaged');
  return {
    ok: true,
    layer: {
      summary: { format: 'flatgeobuf', count: header.count, box, zooms: cutZooms, leftOut: {}, isCut: false, heldBytes: 0 },
      async tile(place) {
        try {
          const { offsets, isSample, isCut } = await index.search(degreesOf(tileBox(place.z, place.x, place.y, margin)), mostInTile);
          const read: { shape: Shape; id: number }[] = [];
          let [readBytes, isBroken] = [0, isCut];
          for await (const { offset, bytes } of features(file, header.featuresAt, offsets)) {
            readBytes += bytes?.length ?? 0;
            if (readBytes > mostTileBytes) break;
            const shapes = bytes === null ? 'unreadable' : shapesOfFeature(bytes, header);
            if (typeof shapes !== 'string') for (const shape of shapes) read.push({ shape, id: offset + 1 });
            else if (shapes !== 'no-geometry') isBroken = true;
          }
          const { shapes, isFull } = cutTile(read, { ...place, isFinest: place.z >= finestZoom });
          return { bytes: shapes.length === 0 ? emptyTile.bytes : encodeTile(shapes), isPartial: isFull || isSample || readBytes > mostTileBytes, isBroken };
        } catch (error) {
          // The rest of the file may be whole.
          if (error instanceof Damaged) return { ...emptyTile, isBroken: true };
          throw error;
        }
      },
      feature: (id) => wordsAt(file, header, id - 1),
    },
  };
}

/** Neighbours in the file are read together. `bytes` is null where it is longer than any feature, or beyond the end. */
async function* features(file: Blob, featuresAt: number, offsets: readonly number[]): AsyncGenerator<{ readonly offset: number; readonly bytes: Uint8Array | null }> {
  for (const run of runsOf(offsets)) {
    const { from, to } = run;
    const slice = new Uint8Array(await file.slice(featuresAt + from, featuresAt + to + gapBytes).arrayBuffer());
    for (const offset of run.offsets) {
      const place = offset - from;
      const length = place + 4 > slice.length ? Infinity : new DataView(slice.buffer, place, 4).getUint32(0, true);
      if (length > mostFeatureBytes || featuresAt + offset + 4 + length > file.size) yield { offset, bytes: null };
      else if (place + 4 + length <= slice.length) yield { offset, bytes: slice.subarray(place + 4, place + 4 + length) };
      else yield { offset, bytes: new Uint8Array(await file.slice(featuresAt + offset + 4, featuresAt + offset + 4 + length).arrayBuffer()) };
    }
  }
}

/** Those that stand close together, and where the first and the last of them begin. */
function runsOf(offsets: readonly number[]): readonly { readonly from: number; readonly to: number; readonly offsets: readonly number[] }[] {
  const runs: { from: number; to: number; offsets: number[] }[] = [];
  for (const offset of offsets) {
    const run = runs.at(-1);
    if (run && offset - run.to < gapBytes && offset - run.from < sliceBytes) {
      run.offsets.push(offset);
      run.to = offset;
    } else runs.push({ from: offset, to: offset, offsets: [offset] });
  }
  return runs;
}

async function wordsAt(file: Blob, header: FgbHeader, offset: number): Promise<FeatureWords | null> {
  try {
    for await (const { bytes } of features(file, header.featuresAt, [offset])) {
      if (bytes === null) return null;
      const properties = propertiesOfFeature(bytes, header);
      return { name: plainText(nameOf(properties)).slice(0, 200), properties: plainProperties(properties) };
    }
  } catch {
    // Changed or gone since it was opened, or damaged there.
  }
  return null;
}
