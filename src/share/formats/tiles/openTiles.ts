/**
 * The one door of tile archives (PMTiles, version 3): a file that stays where it is and of which only the slices that are asked for are ever read.
 * Everything it says is held against limits; a part that cannot be read is a fault of that part, never of the rest.
 */
import { PMTiles, SharedPromiseCache, type Source } from 'pmtiles';
import type { Bbox } from '../../../geo/types.ts';
import { checkVectorTile } from './checkVectorTile.ts';
import { inflateWithin } from './inflateWithin.ts';
import { readTileHeader, rootBytes, type TileContent, type TileHeader } from './readTileHeader.ts';
import { noMetadata, readTileMetadata, type TileLayer, type TileMetadata } from './readTileMetadata.ts';
import { TileFault, type TileRefusalReason } from './tileRefusal.ts';
import { messageOf } from '../../../scenario/parse/messageOf.ts';

/** Unpacked. A directory takes at most some 500 kB; a tile that takes more than a few megabytes cannot be drawn in time. */
const mostDirectory = 4_000_000;
const mostTile = 16_000_000;
const mostMetadata = 16_000_000;
/** Directories kept in memory. */
const keptDirectories = 64;

export interface TileArchive {
  readonly name: string;
  readonly attribution: string;
  readonly content: TileContent;
  readonly isProtomaps: boolean;
  readonly layers: readonly TileLayer[];
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: Bbox;
  /** Unpacked; null where the archive has none there. Rejects with a `TileFault`, or with the reason of `signal`. */
  tile(zoom: number, x: number, y: number, signal?: AbortSignal): Promise<ArrayBuffer | null>;
}

export type OpenedTiles =
  | { readonly ok: true; readonly archive: TileArchive }
  | { readonly ok: false; readonly reason: TileRefusalReason; readonly at: string };

/** `file` may be of any size; `name` is shown where the archive has none of its own. Never rejects. */
export async function openTiles(file: Blob, name: string): Promise<OpenedTiles> {
  try {
    const source = sourceOf(file);
    const header = readTileHeader((await source.getBytes(0, Math.min(rootBytes, file.size))).data, file.size);
    const tiles = new PMTiles(source, new SharedPromiseCache(keptDirectories, undefined, unpackWithin(mostDirectory)), unpackWithin(mostTile));
    // Reads the root directory.
    await tiles.getHeader();
    const metadata = await metadataOf(source, header);
    const isVector = header.content === 'vector';
    const tile = async (zoom: number, x: number, y: number, signal?: AbortSignal) => {
      const found = await tiles.getZxy(zoom, x, y, signal).catch((error: unknown) => {
        signal?.throwIfAborted();
        throw faultOf(error);
      });
      if (!found || found.data.byteLength === 0) return null;
      if (isVector) checkVectorTile(found.data);
      return found.data;
    };
    const layers = isVector && metadata.layers.length === 0 ? await layersOf(tile, header) : metadata.layers;
    const { content, minZoom, maxZoom, bounds } = header;
    return { ok: true, archive: { name: metadata.name || name, attribution: metadata.attribution, content, isProtomaps: metadata.isProtomaps, layers, minZoom, maxZoom, bounds, tile } };
  } catch (error) {
    const { reason, message } = faultOf(error);
    return { ok: false, reason, at: message };
  }
}

/** A slice at a time, as `FileSource` of the library has it; what is pointed at beyond the end is a fault and no shorter slice. */
function sourceOf(file: Blob): Source {
  return {
    getKey: () => '',
    getBytes: async (offset, length) => {
      const isHead = offset === 0;
      if (!isHead && !(offset + length <= file.size)) throw new TileFault('broken', 'beyond the file');
      if (length > mostTile) throw new TileFault('too-large', `${length} bytes`);
      const data = await file.slice(offset, offset + length).arrayBuffer().catch((error: unknown) => {
        throw new TileFault('unreadable', messageOf(error));
      });
      return { data };
    },
  };
}

const isGzip = (data: ArrayBuffer) => data.byteLength > 2 && new DataView(data).getUint16(0) === 0x1f8b;

/** Packing that a file calls unknown is told by the bytes; what nobody reads here its header was refused for. */
const unpackWithin = (mostBytes: number) => async (data: ArrayBuffer, packing: number): Promise<ArrayBuffer> => {
  return packing === 2 || (packing === 0 && isGzip(data)) ? inflateWithin(data, mostBytes) : data;
};

/** An archive whose words cannot be read is drawn without them. */
async function metadataOf(source: Source, { metadata }: TileHeader): Promise<TileMetadata> {
  if (metadata.length === 0) return noMetadata;
  try {
    const { data } = await source.getBytes(metadata.offset, metadata.length);
    return readTileMetadata(new TextDecoder().decode(await unpackWithin(mostMetadata)(data, metadata.isPacked ? 2 : 0)));
  } catch (error) {
    if (faultOf(error).reason === 'unreadable') throw error;
    return noMetadata;
  }
}

/** Where the archive does not list its layers, those of a tile in its middle are asked for their names. */
async function layersOf(tile: TileArchive['tile'], { bounds: [west, south, east, north], minZoom, maxZoom }: TileHeader): Promise<readonly TileLayer[]> {
  for (const zoom of [maxZoom, Math.round((minZoom + maxZoom) / 2), minZoom]) {
    const count = 2 ** zoom;
    const x = Math.floor((((west + east) / 2 + 180) / 360) * count);
    const latitude = ((south + north) / 2) * (Math.PI / 180);
    const y = Math.floor(((1 - Math.asinh(Math.tan(latitude)) / Math.PI) / 2) * count);
    const data = await tile(zoom, Math.min(count - 1, x), Math.min(count - 1, Math.max(0, y))).catch(() => null);
    if (data) return checkVectorTile(data).map((id) => ({ id, hasName: true }));
  }
  return [];
}

/** The library throws plain errors where a directory cannot be read. */
function faultOf(error: unknown): TileFault {
  return error instanceof TileFault ? error : new TileFault('broken', messageOf(error));
}
