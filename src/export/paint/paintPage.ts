/**
 * Paints a page onto a canvas, on the page's thread or in a worker: the furniture here, the map where its place in the order comes by whoever
 * has it. The fonts must be loaded before.
 */
import type { BoxItem, MmBox, PageItem, PageLayout, PathItem, PlacedTextRun, QrItem, Stroke, TextItem } from '../page/pageLayout.ts';
import { textAnchor } from '../page/textAnchor.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Pixels of the picture. */
export interface PxBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PagePaint {
  readonly pxPerMm: number;
  /** Whole pixels, so that no seam shows round the map. Absent leaves the paper blank. */
  readonly paintMap?: (box: PxBox, index: number) => void;
  /** A mark of the map, drawn as large as it will stand; null leaves its place blank. */
  readonly imageOf: (image: string, width: number, height: number) => CanvasImageSource | null;
  /** CSS family list of the loaded fonts. */
  readonly fontFamily: string;
}

export function paintPage(context: Context, layout: PageLayout, paint: PagePaint): void {
  for (const item of layout.items) {
    context.save();
    paintItem(context, item, paint);
    context.restore();
  }
}

/** The box in whole pixels: its edges to the nearest. */
export function toPixels({ xMm, yMm, widthMm, heightMm }: MmBox, pxPerMm: number): PxBox {
  const x = Math.round(xMm * pxPerMm);
  const y = Math.round(yMm * pxPerMm);
  return { x, y, width: Math.round((xMm + widthMm) * pxPerMm) - x, height: Math.round((yMm + heightMm) * pxPerMm) - y };
}

function paintItem(context: Context, item: PageItem, paint: PagePaint): void {
  const { pxPerMm, paintMap, imageOf, fontFamily } = paint;
  switch (item.type) {
    case 'map':
      paintMap?.(toPixels(item.box, pxPerMm), item.index ?? 0);
      return;
    case 'chart':
      for (const part of item.drawing) {
        context.save();
        paintItem(context, part, paint);
        context.restore();
      }
      return;
    case 'qr':
      paintQr(context, item, pxPerMm);
      return;
    case 'image': {
      const { x, y, width, height } = toPixels(item.box, pxPerMm);
      const image = imageOf(item.image, width, height);
      if (image !== null) context.drawImage(image, x, y, width, height);
      return;
    }
    case 'text':
      paintText(context, item, fontFamily, pxPerMm);
      return;
    case 'box':
      paintBox(context, item, pxPerMm);
      return;
    case 'path':
      context.scale(pxPerMm, pxPerMm);
      paintPath(context, item);
  }
}

/** Set at its size in pixels: a small font under a large scale would have its widths rounded. */
function paintText(context: Context, item: TextItem, fontFamily: string, pxPerMm: number): void {
  context.font = `${item.weight} ${item.sizeMm * pxPerMm}px ${fontFamily}`;
  context.fillStyle = item.color;
  context.direction = item.direction;
  context.textBaseline = 'alphabetic';
  context.fontKerning = 'normal';
  for (const line of item.lines) {
    if (line.runs) {
      for (const run of line.runs) paintRun(context, item, run, { fontFamily, pxPerMm, baselineMm: line.baselineMm });
      continue;
    }
    const { xMm, anchor } = textAnchor(item, line);
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.fillText(line.text, xMm * pxPerMm, line.baselineMm * pxPerMm);
  }
}

/** Each at its own place, whichever way the line reads. */
function paintRun(context: Context, item: TextItem, run: PlacedTextRun, { fontFamily, pxPerMm, baselineMm }: { readonly fontFamily: string; readonly pxPerMm: number; readonly baselineMm: number }): void {
  context.font = `${run.isItalic ? 'italic ' : ''}${run.weight} ${item.sizeMm * pxPerMm}px ${fontFamily}`;
  context.fillStyle = run.color ?? item.color;
  context.direction = run.direction;
  context.textAlign = 'left';
  context.fillText(run.text, run.leftMm * pxPerMm, baselineMm * pxPerMm);
}

/** Boxes that are filled end at whole pixels; a border runs along the same edges. */
function paintBox(context: Context, { box, radiusMm, fill, stroke }: BoxItem, pxPerMm: number): void {
  const { x, y, width, height } = toPixels(box, pxPerMm);
  context.beginPath();
  if (radiusMm > 0) context.roundRect(x, y, width, height, Math.min(radiusMm * pxPerMm, width / 2, height / 2));
  else context.rect(x, y, width, height);
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill();
  }
  strokeWith(context, stroke, pxPerMm);
}

function paintPath(context: Context, { points, isClosed, fill, stroke, clip }: PathItem): void {
  if (clip !== null) {
    context.beginPath();
    context.rect(clip.xMm, clip.yMm, clip.widthMm, clip.heightMm);
    context.clip();
  }
  context.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  if (isClosed) context.closePath();
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill();
  }
  context.lineJoin = 'round';
  strokeWith(context, stroke, 1);
}

function strokeWith(context: Context, stroke: Stroke | null, scale: number): void {
  if (stroke === null) return;
  context.strokeStyle = stroke.color;
  context.lineWidth = stroke.widthMm * scale;
  context.setLineDash((stroke.dashMm ?? []).map((part) => part * scale));
  context.stroke();
}

/** Every module begins and ends at whole pixels, so that none is grey. */
function paintQr(context: Context, { box, modules, dark, light }: QrItem, pxPerMm: number): void {
  const { x, y, width, height } = toPixels(box, pxPerMm);
  context.fillStyle = light;
  context.fillRect(x, y, width, height);
  context.fillStyle = dark;
  const at = (index: number, side: number) => Math.round((index * side) / modules.length);
  modules.forEach((row, rowIndex) => row.forEach((isDark, column) => {
    if (!isDark) return;
    const left = at(column, width);
    const top = at(rowIndex, height);
    context.fillRect(x + left, y + top, at(column + 1, width) - left, at(rowIndex + 1, height) - top);
  }));
}
