/** How large a file comes out, told before it is made: pixels exactly, bytes roughly. Pure. */
import type { MmBox } from '../../../export/page/pageLayout.ts';
import { type DrawingLimits, pixelsOf, type PixelSize, refuseSize } from '../../../export/plate/plateSize.ts';
import type { FileKind } from './pageSettings.ts';

/** Bytes a pixel, measured on the sample pages at 150 dpi. */
const bytesAPixel: Readonly<Record<FileKind, number>> = { png: 0.25, jpeg: 0.2, webp: 0.08, svg: 0.35, pdf: 0.3, geotiff: 0.3, world: 0.3 };

export function fileSize(kind: FileKind, sheet: Pick<MmBox, 'widthMm' | 'heightMm'>, dpi: number): PixelSize & { readonly megabytes: number } {
  const [widthPixels, heightPixels] = [pixelsOf(sheet.widthMm, dpi), pixelsOf(sheet.heightMm, dpi)];
  return { widthPixels, heightPixels, megabytes: Math.max(0.1, Math.round((widthPixels * heightPixels * bytesAPixel[kind]) / 1e5) / 10) };
}

/** The finest resolution this device can draw the map of the page at, where `dpi` is beyond it; else null. */
export function refusedDpi(frame: Pick<MmBox, 'widthMm' | 'heightMm'>, dpi: number, limits: DrawingLimits | null): number | null {
  return limits && (refuseSize(frame, dpi, limits)?.largestDpi ?? null);
}
