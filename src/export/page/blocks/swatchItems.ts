/** A swatch of the legend in millimetres: every line, dash and mark as large as on the map. */
import type { LineSwatch } from '../../../scene/legendEntry.ts';
import type { MmBox, PageItem, Stroke } from '../pageLayout.ts';
import type { PageSwatch } from '../pageRequest.ts';
import { mmPerCssPixel } from '../paper.ts';

/** What a line or an area is shown on, CSS pixels: that of the legend on the screen. */
const sample = { width: 32, height: 16, ground: 12 };

const mm = (px: number) => px * mmPerCssPixel;

export function swatchSize(swatch: PageSwatch): { readonly widthMm: number; readonly heightMm: number } {
  if (swatch.type === 'icon') return { widthMm: mm(swatch.widthPx), heightMm: mm(swatch.heightPx) };
  if (swatch.type === 'line') return { widthMm: mm(sample.width), heightMm: mm(Math.max(sample.ground, swatch.widthPx, swatch.casing?.widthPx ?? 0)) };
  return { widthMm: mm(swatch.isRound ? sample.height : sample.width), heightMm: mm(sample.height) };
}

/** `box` is of that size. A line lies on the `ground` of the map: white roads would be lost on white paper. */
export function swatchItems(swatch: PageSwatch, box: MmBox, ground: string): readonly PageItem[] {
  if (swatch.type === 'icon') return [{ type: 'image', role: 'swatch', box, image: swatch.image }];
  if (swatch.type === 'line') {
    const { casing } = swatch;
    const line = (stroke: Stroke): PageItem => ({
      type: 'path', role: 'swatch', isClosed: false, fill: null, clip: null, stroke,
      points: [[box.xMm, box.yMm + box.heightMm / 2], [box.xMm + box.widthMm, box.yMm + box.heightMm / 2]],
    });
    return [
      { type: 'box', role: 'swatch', box, radiusMm: mm(2), fill: ground, stroke: null },
      ...(casing === null ? [] : [line({ color: casing.color, widthMm: mm(casing.widthPx), dashMm: null })]),
      line(strokeOf(swatch)),
    ];
  }
  // The outline lies within the box, so that neighbours never touch.
  const stroke = swatch.outline === null ? null : strokeOf(swatch.outline);
  const inset = (stroke?.widthMm ?? 0) / 2;
  const inner: MmBox = { xMm: box.xMm + inset, yMm: box.yMm + inset, widthMm: box.widthMm - 2 * inset, heightMm: box.heightMm - 2 * inset };
  return [{ type: 'box', role: 'swatch', box: inner, radiusMm: swatch.isRound ? inner.heightMm / 2 : mm(2), fill: swatch.fill, stroke }];
}

/** MapLibre counts dashes in line widths. */
function strokeOf({ color, widthPx, dash }: LineSwatch): Stroke {
  return { color, widthMm: mm(widthPx), dashMm: dash === null ? null : dash.map((part) => mm(part * widthPx)) };
}
