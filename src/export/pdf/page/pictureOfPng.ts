/** The map out of the PNG it was written to: PDF filters and deflates pixels in the same way, so that they go over as they are. */
import type { PdfPicture } from './embedImage.ts';

const signatureBytes = 8;

/** Throws on any PNG but of our own kind: red, green and blue of eight bits each, not interlaced (`picture/png/writePng.ts`). */
export function pictureOfPng(png: Uint8Array): PdfPicture {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const pieces: Uint8Array[] = [];
  let [widthPixels, heightPixels] = [0, 0];
  for (let at = signatureBytes; at + 12 <= png.length;) {
    const content = png.subarray(at + 8, at + 8 + view.getUint32(at));
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'IHDR') {
      [widthPixels, heightPixels] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      if (content.subarray(8).join() !== '8,2,0,0,0') throw new Error('This PNG is of another kind.');
    }
    if (type === 'IDAT') pieces.push(content);
    at += 12 + content.length;
  }
  if (widthPixels === 0 || pieces.length === 0) throw new Error('This is no PNG.');
  return { form: 'png-rows', widthPixels, heightPixels, pieces };
}
