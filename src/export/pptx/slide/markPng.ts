/** Small pictures of a slide as PNG files: marks with their transparency, and the squares of a code. */
import { zlibSync } from 'fflate';
import { parseColor } from '../../pdf/page/colors.ts';
import type { PdfMark } from '../../pdf/page/embedImage.ts';
import type { QrItem } from '../../page/pageLayout.ts';
import { pngChunk, pngSignature } from '../../picture/png/pngChunks.ts';
import { joinBytes } from '../../joinBytes.ts';

/** Eight bits a channel, with alpha. */
export function pngOfMark({ width, height, data }: PdfMark): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = new Uint8Array(height * (width * 4 + 1));
  for (let row = 0; row < height; row += 1) rows.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * (width * 4 + 1) + 1);
  return joinBytes([Uint8Array.from(pngSignature), pngChunk('IHDR', header), pngChunk('IDAT', zlibSync(rows)), pngChunk('IEND', new Uint8Array(0))]);
}

/** Pixels a square, so that a projector's smoothing leaves its edges sharp. */
const pixelsPerModule = 12;

export function pngOfCode({ modules, dark, light }: QrItem): Uint8Array<ArrayBuffer> {
  const side = modules.length * pixelsPerModule;
  const data = new Uint8Array(side * side * 4);
  const pixel = (color: string): readonly number[] => parseColor(color).map((part) => Math.round(part * 255));
  const [on, off] = [pixel(dark), pixel(light)];
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      data.set(modules[Math.floor(y / pixelsPerModule)]?.[Math.floor(x / pixelsPerModule)] ? on : off, (y * side + x) * 4);
    }
  }
  return pngOfMark({ width: side, height: side, data });
}
