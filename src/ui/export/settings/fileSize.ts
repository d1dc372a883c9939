/** How large a file comes out, told before it is made: pixels exactly, bytes roughly. Pure. */
import type { MmBox } from '../../../export/page/pageLayout.ts';
import { type DrawingLimits, pixelsOf, type PixelSize, refuseSize } from '../../../export/plate/plateSize.ts';
import type { FileKind } from './pageSettings.ts';

/** Bytes a pixel, measured on A4 pages of the samples at 150 dpi. */
const bytesAPixel: Readonly<Record<FileKind, number>> = { png: 0.24, jpeg: 0.19, webp: 0.12, svg: 0.25, pdf: 0.19, geotiff: 0.37, world: 0.37 };
/** The faces that a drawing and a document take along, in bytes. */
const carried: Readonly<Partial<Record<FileKind, number>>> = { svg: 300_000, pdf: 60_000 };

export function fileSize(kind: FileKind, sheet: Pick<MmBox, 'widthMm' | 'heightMm'>, dpi: number): PixelSize & { readonly megabytes: number } {
  const [widthPixels, heightPixels] = [pixelsOf(sheet.widthMm, dpi), pixelsOf(sheet.heightMm, dpi)];
  return { widthPixels, heightPixels, megabytes: Math.max(0.1, Math.round((widthPixels * heightPixels * bytesAPixel[kind] + (carried[kind] ?? 0)) / 1e5) / 10) };
}

/** The finest resolution this device can draw the map of the page at, where `dpi` is beyond it; else null. */
export function refusedDpi(frame: Pick<MmBox, 'widthMm' | 'heightMm'>, dpi: number, limits: DrawingLimits | null): number | null {
  return limits && (refuseSize(frame, dpi, limits)?.largestDpi ?? null);
}
