/**
 * JPEG and WebP, encoded by the browser from a canvas that is filled row by row. The canvas is never on a page, and this runs in a
 * worker: encoding holds up nobody.
 */
import type { PixelSize } from '../../plate/plateSize.ts';
import type { RowWriter } from '../rowWriter.ts';
import { withDensity } from './jpegDensity.ts';

export interface PhotoOptions extends PixelSize {
  readonly type: 'image/jpeg' | 'image/webp';
  readonly dpi: number;
}

/** Of 1; edges of lines and letters show no rings at it. */
const quality = 0.92;

/** Throws where the browser gives no canvas so large, or has no encoder of the kind. */
export function writePhoto({ widthPixels, heightPixels, type, dpi }: PhotoOptions): RowWriter {
  const canvas = new OffscreenCanvas(widthPixels, heightPixels);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error(`no canvas of ${widthPixels} × ${heightPixels}`);
  let top = 0;
  return {
    rows: async (pixels) => {
      const image = new ImageData(new Uint8ClampedArray(pixels.buffer as ArrayBuffer, pixels.byteOffset, pixels.length), widthPixels);
      context.putImageData(image, 0, top);
      top += image.height;
    },
    end: async () => {
      const blob = await canvas.convertToBlob({ type, quality });
      if (blob.type !== type) throw new Error(`no encoder for ${type}`);
      return type === 'image/jpeg' ? new Blob([withDensity(new Uint8Array(await blob.arrayBuffer()), dpi)], { type }) : blob;
    },
  };
}
