/** The handling line: an inked bar over the whole width, the same at the top and at the bottom of every page. */
import type { Setting } from '../setting.ts';
import { setText } from '../words/setText.ts';
import { type Block, boxAt, nothing } from './block.ts';

export function caveatBar(setting: Setting, widthMm: number): Block {
  const { style, request, palette, ground } = setting;
  const padding = style.body * 0.45;
  const text = setText(setting, {
    text: request.texts.caveat, role: 'caveat', widthMm: widthMm - 4 * padding, sizeMm: style.body, floorMm: style.least, mostLines: 2, weight: 600, color: ground, align: 'middle',
  });
  if (text.heightMm === 0) return nothing;
  const block = { widthMm, heightMm: text.heightMm + 2 * padding };
  return {
    ...block,
    place: (startMm, topMm) => [
      { type: 'box', role: 'caveat', box: boxAt(setting.leftOf(startMm, widthMm), topMm, block), radiusMm: 0, fill: palette.ink, stroke: null },
      ...text.place(startMm + 2 * padding, topMm + padding),
    ],
  };
}
