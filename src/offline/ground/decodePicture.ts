/** A picture from disk as the map can draw it: told its size before it is unpacked, and no larger than graphics chips take. */
import { pictureHeadBytes, readPictureSize } from '../../share/formats/ground/readPictureSize.ts';
import type { PictureRefusal } from '../../store/ground/groundStore.ts';

const mostBytes = 60_000_000;
/** A sheet of a metre by 0.7 at 300 dots an inch. More would take a phone's memory. */
const mostPixels = 100_000_000;
const mostSide = 20_000;
/** A side that every chip takes as a texture (WebGL 2 promises 2048, all in use have this). */
const drawnSide = 4096;

export type DecodedPicture =
  | { readonly ok: true; readonly widthPixels: number; readonly heightPixels: number; /** To be drawn: the file itself, or a smaller copy. */ readonly drawn: Blob }
  | { readonly ok: false; readonly reason: PictureRefusal };

const refuse = (reason: PictureRefusal): DecodedPicture => ({ ok: false, reason });

/** Never rejects. */
export async function decodePicture(file: Blob): Promise<DecodedPicture> {
  if (file.size > mostBytes) return refuse('picture-too-large');
  let bitmap: ImageBitmap | null = null;
  try {
    const said = readPictureSize(new Uint8Array(await file.slice(0, pictureHeadBytes).arrayBuffer()));
    if (said === null) return refuse('no-picture');
    const { widthPixels, heightPixels } = said;
    if (widthPixels * heightPixels > mostPixels || Math.max(widthPixels, heightPixels) > mostSide) return refuse('too-many-pixels');
    const shrink = Math.min(1, drawnSide / Math.max(widthPixels, heightPixels));
    const typed = new Blob([file], { type: said.type });
    bitmap = await (shrink < 1 ? createImageBitmap(typed, { resizeWidth: Math.round(widthPixels * shrink), resizeHeight: Math.round(heightPixels * shrink), resizeQuality: 'high' }) : createImageBitmap(typed));
    // A photograph may be turned by what its camera noted.
    const isTurned = shrink === 1 && bitmap.width === heightPixels && bitmap.height === widthPixels;
    if (shrink === 1) return { ok: true, drawn: typed, ...(isTurned ? { widthPixels: heightPixels, heightPixels: widthPixels } : { widthPixels, heightPixels }) };
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const drawn = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, said.type, 0.9); });
    return drawn ? { ok: true, widthPixels, heightPixels, drawn } : refuse('not-decoded');
  } catch {
    return refuse('not-decoded');
  } finally {
    bitmap?.close();
  }
}
