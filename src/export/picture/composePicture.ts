/**
 * Composes a page round its map as the map's strips come in, and hands the rows to the writer of the file. A band of the page at a time:
 * no canvas is ever as large as the paper, so no limit of canvases is met, and the first rows are encoded while the last are drawn.
 */
import { mapBoxOf } from '../page/mapBoxOf.ts';
import type { PageLayout } from '../page/pageLayout.ts';
import { paintPage, type PxBox, toPixels } from '../paint/paintPage.ts';
import { stripRows, type Strip } from '../plate/readStrips.ts';
import { composedSize } from './composedSize.ts';
import { imageKey } from './imageKey.ts';
import { pageFontFamily } from './loadPageFonts.ts';
import type { PictureOrder } from './pictureOrder.ts';
import type { RowWriter } from './rowWriter.ts';

export interface Composer {
  strip(strip: Strip): Promise<void>;
  end(): Promise<Blob>;
}

/** The page's fonts are loaded, and the marks of `images` are drawn as large as they stand. */
export async function composePicture(order: PictureOrder, writer: RowWriter): Promise<Composer> {
  const { page, plate } = order;
  const upTo = (strip: Strip) => upright(strip.pixels, strip.rows, plate.widthPixels);
  if (!page) return { strip: (strip) => writer.rows(upTo(strip)), end: () => writer.end() };
  const { heightPixels } = composedSize(order);
  const map = toPixels(mapBoxOf(page), order.dpi / 25.4);
  const rows = stripRows(composedSize(order));
  const paint = await bandPainter(order, page);
  const paintBare = async (from: number, to: number) => {
    for (let top = from; top < to; top += rows) await writer.rows(paint(top, Math.min(rows, to - top), null));
  };
  await paintBare(0, map.y);
  return {
    strip: async (strip) => {
      const image = new ImageData(new Uint8ClampedArray(upTo(strip).buffer), plate.widthPixels, strip.rows);
      await writer.rows(paint(map.y + strip.top, strip.rows, image));
    },
    end: async () => {
      await paintBare(map.y + map.height, heightPixels);
      return writer.end();
    },
  };
}

type PaintBand = (top: number, rows: number, map: ImageData | null) => Uint8ClampedArray;

async function bandPainter(order: PictureOrder, page: PageLayout): Promise<PaintBand> {
  const { widthPixels } = composedSize(order);
  const images = new Map(await Promise.all(order.images.map(async ([key, image]) => [key, await createImageBitmap(image)] as const)));
  let canvas = new OffscreenCanvas(1, 1);
  return (top, rows, map) => {
    if (canvas.width !== widthPixels || canvas.height !== rows) canvas = new OffscreenCanvas(widthPixels, rows);
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (!context) throw new Error(`no canvas of ${widthPixels} × ${rows}`);
    context.setTransform(1, 0, 0, 1, 0, -top);
    paintPage(context, page, {
      pxPerMm: order.dpi / 25.4,
      // Put and not drawn: to the pixel, and without regard to where the band lies.
      paintMap: ({ x }: PxBox) => { if (map) context.putImageData(map, x, 0); },
      imageOf: (image, width) => images.get(imageKey(image, width)) ?? null,
      fontFamily: pageFontFamily,
    });
    return context.getImageData(0, 0, widthPixels, rows).data;
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
