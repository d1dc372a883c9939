/** How large a picture is: the page's own size where there is one, that of the map alone otherwise. */
import { type PixelSize, pixelsOf } from '../plate/plateSize.ts';
import type { PictureOrder } from './pictureOrder.ts';

export function composedSize({ page, plate, dpi }: Pick<PictureOrder, 'page' | 'plate' | 'dpi'>): PixelSize {
  return page ? { widthPixels: pixelsOf(page.widthMm, dpi), heightPixels: pixelsOf(page.heightMm, dpi) } : plate;
}
