/** Opens an archive of vector tiles (PMTiles, version 3) of any size as a layer to look at. Its tiles are read in slices by the reader of basemaps; here their layers become one, with ids by which a feature is found again. */
import { nameOf, plainProperties, plainText } from '../../formats/read/properties.ts';
import { openTiles, type TileArchive } from '../../formats/tiles/openTiles.ts';
import { TileFault } from '../../formats/tiles/tileRefusal.ts';
import { emptyTile, type FeatureWords, type LayerOpening, refuseLayer, type TileAnswer } from '../openedLayer.ts';
import { encodeTile } from '../tile/encodeTile.ts';
import { shapesOfTile, wordsOfTile } from './readVectorTile.ts';

/** Ids of one tile: more than a tile may have features. */
const idsATile = 2 ** 20;

/** Never throws on what the file holds. */
export async function openPmtiles(name: string, file: Blob): Promise<LayerOpening> {
  const opened = await openTiles(file, name);
  if (!opened.ok) return refuseLayer('tiles', opened.reason);
  const { archive } = opened;
  if (archive.content !== 'vector') return refuseLayer('pictures');
  /** The tiles that were drawn, by the number that the ids of their features begin with. */
  const drawn: (readonly [z: number, x: number, y: number])[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (z: number, x: number, y: number) => {
    const key = `${z}/${x}/${y}`;
    const known = numbers.get(key) ?? drawn.push([z, x, y]);
    numbers.set(key, known);
    return known;
  };
  return {
    ok: true,
    layer: {
      summary: { format: 'pmtiles', count: null, box: archive.bounds, zooms: [archive.minZoom, archive.maxZoom], leftOut: {}, isCut: false, heldBytes: 0 },
      tile: ({ z, x, y }) => drawTile(archive, z, x, y, numberOf),
      async feature(id) {
        const place = drawn[Math.floor(id / idsATile) - 1];
        return place ? wordsIn(archive, place, id % idsATile) : null;
      },
    },
  };
}

async function drawTile(archive: TileArchive, z: number, x: number, y: number, numberOf: (z: number, x: number, y: number) => number): Promise<TileAnswer> {
  try {
    const data = await archive.tile(z, x, y);
    if (data === null) return emptyTile;
    const { shapes, isFull, isBroken } = shapesOfTile(data);
    const first = numberOf(z, x, y) * idsATile;
    return { bytes: encodeTile(shapes.map(({ index, type, lines }) => ({ id: first + index, type, lines }))), isPartial: isFull, isBroken };
  } catch (error) {
    // The rest of the archive may be whole.
    if (error instanceof TileFault) return { ...emptyTile, isBroken: true };
    throw error;
  }
}

async function wordsIn(archive: TileArchive, [z, x, y]: readonly [number, number, number], index: number): Promise<FeatureWords | null> {
  try {
    const data = await archive.tile(z, x, y);
    const words = data && wordsOfTile(data, index);
    // What has no name of its own is at least one of its kind.
    return words && { name: plainText(nameOf(words.properties) || words.layer).slice(0, 200), properties: plainProperties(words.properties) };
  } catch {
    // Changed or gone since it was opened.
    return null;
  }
}
