/** What stands on every page of a slide whatever it says: the caveat at both ends, and at the foot what is illustrative, the sources, the age of the data, its number. */
import { type Block, below } from '../blocks/block.ts';
import { caveatBar } from '../blocks/caveatBar.ts';
import { illustrativeLine, sourceLines } from '../blocks/colophon.ts';
import type { PageItem } from '../pageLayout.ts';
import { setText } from '../words/setText.ts';
import type { SlideSetting } from './slideSetting.ts';

export interface Furniture {
  readonly items: readonly PageItem[];
  /** Between the caveat above and the foot. */
  readonly topMm: number;
  readonly bottomMm: number;
}

/** Of the foot, what stands at its end. */
const endShare = 0.24;
const mostSourceLines = 2;

export function slideFurniture(setting: SlideSetting, number: string): Furniture {
  const { style, widthMm, heightMm } = setting;
  const caveat = caveatBar(setting, widthMm);
  const foot = slideFoot(setting, widthMm - 2 * style.margin, number);
  const footTop = heightMm - caveat.heightMm - style.gap * 0.45 - foot.heightMm;
  return {
    topMm: caveat.heightMm, bottomMm: footTop - style.gap * 0.45,
    items: [...caveat.place(0, 0), ...foot.place(style.margin, footTop), ...caveat.place(0, heightMm - caveat.heightMm)],
  };
}

export function slideFoot(setting: SlideSetting, widthMm: number, number: string): Block {
  const { style, palette, direction, request: { texts } } = setting;
  const endMm = widthMm * endShare;
  const mainMm = widthMm - endMm - style.gap;
  const main = below([illustrativeLine(setting, mainMm), sourceLines(setting, mainMm, mostSourceLines)], style.gap * 0.1);
  const end = below([
    setText(setting, { text: texts.dataDate, role: 'data-date', widthMm: endMm, sizeMm: style.small, mostLines: 2, weight: 600, align: 'end', direction }),
    setText(setting, { text: number, role: 'page-number', widthMm: endMm, sizeMm: style.small, mostLines: 1, color: palette.muted, align: 'end', direction }),
  ], style.gap * 0.1);
  const heightMm = Math.max(main.heightMm, end.heightMm);
  return { widthMm, heightMm, place: (startMm, topMm) => [...main.place(startMm, topMm), ...end.place(startMm + widthMm - endMm, topMm)] };
}
