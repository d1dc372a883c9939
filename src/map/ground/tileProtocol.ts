/**
 * Tiles of opened archives for MapLibre, under addresses of a scheme of our own: sliced out of the file on the device, and never asked of a network.
 * A tile that cannot be read is an empty one, and is counted: it stops neither the map nor a page that is printed.
 */
import { addProtocol } from 'maplibre-gl';
import { readPictureSize } from '../../share/formats/ground/readPictureSize.ts';
import type { TileArchive } from '../../share/formats/tiles/openTiles.ts';

const scheme = 'cordon-tiles';
/** Tiles are 256 or 512 pixels wide, and twice that on fine screens. */
const mostSide = 2048;

interface Registered {
  readonly archive: TileArchive;
  readonly onBroken: () => void;
}

const archives = new Map<string, Registered>();
let isAdded = false;

/** The address of its tiles, for a source. */
export function registerTiles(key: string, archive: TileArchive, onBroken: () => void): string {
  if (!isAdded) addProtocol(scheme, ({ url }, { signal }) => answer(url, signal));
  isAdded = true;
  archives.set(key, { archive, onBroken });
  return `${scheme}://${key}/{z}/{x}/{y}`;
}

async function answer(url: string, signal: AbortSignal): Promise<{ data: ArrayBuffer | ImageBitmap }> {
  const [key = '', zoom, x, y] = url.slice(scheme.length + 3).split('/');
  const found = archives.get(key);
  const isVector = found?.archive.content === 'vector';
  try {
    const data = await found?.archive.tile(Number(zoom), Number(x), Number(y), signal) ?? null;
    if (isVector) return { data: data ?? new ArrayBuffer(0) };
    return { data: data ? await unpackPicture(data, found?.archive.content ?? '') : await nothing() };
  } catch {
    signal.throwIfAborted();
    found?.onBroken();
    return { data: isVector ? new ArrayBuffer(0) : await nothing() };
  }
}

async function unpackPicture(data: ArrayBuffer, type: string): Promise<ImageBitmap> {
  const size = readPictureSize(new Uint8Array(data));
  if (!size || Math.max(size.widthPixels, size.heightPixels) > mostSide) throw new Error('No picture of a tile.');
  return createImageBitmap(new Blob([data], { type }));
}

const nothing = () => createImageBitmap(new ImageData(1, 1));
