/** A picture file of the map as a PDF takes it: PNG and JPEG go over as they are. */
import type { PdfPicture } from './embedImage.ts';
import { pictureOfPng } from './pictureOfPng.ts';

/** Rejects on any other file. */
export async function openPicture(blob: Blob): Promise<PdfPicture> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? { form: 'jpeg', bytes, ...jpegSize(bytes) } : pictureOfPng(bytes);
}

/** Out of the frame header (ITU-T T.81, B.2.2), whichever kind of frame it is. */
export function jpegSize(jpeg: Uint8Array): { readonly widthPixels: number; readonly heightPixels: number } {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  for (let at = 2; at + 9 < jpeg.length;) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { heightPixels: view.getUint16(at + 5), widthPixels: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  throw new Error('This is no JPEG.');
}
