/** How many pixels a plate has, and whether the machine can draw as many: said before any work is done. Pure. */
import type { MmBox } from '../page/pageLayout.ts';
import { type PlateRefusal, refusePlate } from './plateRequest.ts';

export interface PixelSize {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** What the graphics chip allows; `mostSide` of a texture and of a canvas. */
export interface DrawingLimits {
  readonly mostSide: number;
}

/** A picture of so many takes some 700 MB while it is made: canvas, depth and strips. A2 at 300 dpi has 34.8 million. */
export const mostPixels = 64_000_000;

/** Millimetres in whole pixels. */
export function pixelsOf(mm: number, dpi: number): number {
  return Math.max(1, Math.round((mm / 25.4) * dpi));
}

export function plateSize({ widthMm, heightMm }: Pick<MmBox, 'widthMm' | 'heightMm'>, dpi: number): PixelSize {
  return { widthPixels: pixelsOf(widthMm, dpi), heightPixels: pixelsOf(heightMm, dpi) };
}

/** The canvas of a plate: MapLibre has whole CSS pixels only, so it is a hair larger than the plate, which is read out of its middle. */
export interface CanvasSize extends PixelSize {
  readonly cssWidth: number;
  readonly cssHeight: number;
  /** Where the plate begins, in pixels from the left and from the top. */
  readonly left: number;
  readonly top: number;
}

export function canvasOf(plate: PixelSize, dpi: number): CanvasSize {
  const ratio = dpi / 96;
  const [cssWidth, cssHeight] = [Math.ceil(plate.widthPixels / ratio), Math.ceil(plate.heightPixels / ratio)];
  const [widthPixels, heightPixels] = [Math.round(cssWidth * ratio), Math.round(cssHeight * ratio)];
  return { cssWidth, cssHeight, widthPixels, heightPixels, left: (widthPixels - plate.widthPixels) >> 1, top: (heightPixels - plate.heightPixels) >> 1 };
}

/** Null where it can be drawn. The largest resolution that would work is a whole number of dots an inch. */
export function refuseSize(frame: Pick<MmBox, 'widthMm' | 'heightMm'>, dpi: number, { mostSide }: DrawingLimits): PlateRefusal | null {
  const { widthPixels, heightPixels } = canvasOf(plateSize(frame, dpi), dpi);
  const largest = largestDpi(frame, mostSide);
  if (Math.max(widthPixels, heightPixels) > mostSide) return refusePlate('side-too-long', `${mostSide}`, largest);
  return widthPixels * heightPixels > mostPixels ? refusePlate('too-many-pixels', `${mostPixels}`, largest) : null;
}

/** The finest resolution, in whole dots an inch, at which a frame is within every limit. */
export function largestDpi(frame: Pick<MmBox, 'widthMm' | 'heightMm'>, mostSide: number): number {
  const bySide = (mostSide * 25.4) / Math.max(frame.widthMm, frame.heightMm);
  const byPixels = Math.sqrt(mostPixels / ((frame.widthMm / 25.4) * (frame.heightMm / 25.4)));
  let dpi = Math.ceil(Math.min(bySide, byPixels)) + 1;
  const isWithin = () => {
    const { widthPixels, heightPixels } = canvasOf(plateSize(frame, dpi), dpi);
    return Math.max(widthPixels, heightPixels) <= mostSide && widthPixels * heightPixels <= mostPixels;
  };
  while (dpi > 1 && !isWithin()) dpi -= 1;
  return dpi;
}
