/** How the sheet lies in the room there is for it on the screen. */
import type { MmBox } from '../../../export/page/pageLayout.ts';
import { mmPerCssPixel } from '../../../export/page/paper.ts';

export interface PxBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface SheetFit {
  readonly sheet: PxBox;
  /** Screen pixels a CSS pixel of the paper. */
  readonly scale: number;
}

/** A sheet is never shown larger than it is printed: the map in it would be coarser than the one it stands for. */
const largestScale = 1;

/** Whole and in the middle of `room`, as large as it gets; the box in pixels from the room's top left corner. */
export function fitSheet(paper: Pick<MmBox, 'widthMm' | 'heightMm'>, room: { readonly width: number; readonly height: number }, marginPx: number): SheetFit {
  const [width, height] = [paper.widthMm / mmPerCssPixel, paper.heightMm / mmPerCssPixel];
  const scale = Math.max(0.02, Math.min(largestScale, (room.width - 2 * marginPx) / width, (room.height - 2 * marginPx) / height));
  const sheet = { width: width * scale, height: height * scale };
  return { scale, sheet: { ...sheet, left: (room.width - sheet.width) / 2, top: (room.height - sheet.height) / 2 } };
}

/** Where a box of the page lies on the screen. */
export function onScreen(box: MmBox, { sheet, scale }: SheetFit): PxBox {
  const px = scale / mmPerCssPixel;
  return { left: sheet.left + box.xMm * px, top: sheet.top + box.yMm * px, width: box.widthMm * px, height: box.heightMm * px };
}
