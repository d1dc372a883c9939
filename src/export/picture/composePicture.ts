/** Composes a page round its map as the map's strips come in, band by band, and hands the rows to the writer of the file. */
import type { Strip } from '../plate/readStrips.ts';
import type { PictureOrder } from './pictureOrder.ts';
import type { RowWriter } from './rowWriter.ts';

export interface Composer {
  strip(strip: Strip): Promise<void>;
  end(): Promise<Blob>;
}

export function composePicture(order: PictureOrder, writer: RowWriter): Composer {
  return {
    strip: ({ rows, pixels }) => writer.rows(upright(pixels, rows, order.plate.widthPixels)),
    end: () => writer.end(),
  };
}

/** The same rows from the top down, in place. */
export function upright(pixels: Uint8Array<ArrayBuffer>, rows: number, width: number): Uint8Array<ArrayBuffer> {
  const bytes = width * 4;
  for (let low = 0, high = rows - 1; low < high; low += 1, high -= 1) {
    const kept = pixels.slice(low * bytes, (low + 1) * bytes);
    pixels.copyWithin(low * bytes, high * bytes, (high + 1) * bytes);
    pixels.set(kept, high * bytes);
  }
  return pixels;
}
