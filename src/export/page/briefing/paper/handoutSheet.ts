/** A sheet of what is handed out on paper, A4 upright: the caveat at both ends, and at the foot the age of the data and the number of the page. */
import { caveatBar } from '../../blocks/caveatBar.ts';
import { illustrativeLine } from '../../blocks/colophon.ts';
import type { MeasureText, PageItem, PageLayout } from '../../pageLayout.ts';
import { roundMm } from '../../roundMm.ts';
import { setText } from '../../words/setText.ts';
import type { MapFrame, SlideRequest } from '../slideRequest.ts';
import { type SlideSetting, slideSetting } from '../slideSetting.ts';
import { inDigits } from '../../words/fill.ts';

/** One page of a document, with the maps that stand on it by their index. */
export interface HandoutPage {
  readonly layout: PageLayout;
  readonly maps: readonly MapFrame[];
  /** Of the slide it belongs to; null of contents. */
  readonly requestId: string | null;
}

export interface Sheet {
  readonly topMm: number;
  readonly bottomMm: number;
  readonly startMm: number;
  readonly widthMm: number;
}

export const paperSetting = (slide: SlideRequest, measure: MeasureText): SlideSetting => slideSetting(slide, measure, 'a4', 'portrait');

/** Where a sheet may be written on. The foot has the same height on every one. */
export function sheetOf(setting: SlideSetting): Sheet {
  const { style, widthMm, heightMm } = setting;
  const contentMm = widthMm - 2 * style.margin;
  const caveat = caveatBar(setting, contentMm);
  const foot = footHeight(setting, contentMm);
  return {
    startMm: style.margin, widthMm: contentMm, topMm: style.margin + caveat.heightMm + style.gap,
    bottomMm: heightMm - style.margin - caveat.heightMm - style.gap * 0.6 - foot - style.gap * 0.6,
  };
}

function footHeight(setting: SlideSetting, widthMm: number): number {
  const { style, request: { texts } } = setting;
  const date = setText(setting, { text: texts.dataDate, role: 'data-date', widthMm: widthMm * 0.4, sizeMm: style.small, mostLines: 2, weight: 600 });
  return Math.max(date.heightMm, illustrativeLine(setting, widthMm * 0.4).heightMm, style.small * 1.5);
}

export function finishSheet(setting: SlideSetting, items: readonly PageItem[], { id, title, number }: { readonly id: string; readonly title: string; readonly number: number }): PageLayout {
  const { style, palette, ground, widthMm, heightMm, direction, request: { texts, locale, words } } = setting;
  const contentMm = widthMm - 2 * style.margin;
  const caveat = caveatBar(setting, contentMm);
  const footMm = footHeight(setting, contentMm);
  const footTop = heightMm - style.margin - caveat.heightMm - style.gap * 0.6 - footMm;
  const date = setText(setting, { text: texts.dataDate, role: 'data-date', widthMm: contentMm * 0.4, sizeMm: style.small, mostLines: 2, weight: 600, direction });
  const page = setText(setting, { text: inDigits(String(number), words.digits), role: 'page-number', widthMm: contentMm * 0.1, sizeMm: style.small, mostLines: 1, color: palette.muted, align: 'end', direction });
  return roundMm({
    id, widthMm, heightMm, direction, language: locale, title,
    items: [
      { type: 'box' as const, role: 'paper' as const, box: { xMm: 0, yMm: 0, widthMm, heightMm }, radiusMm: 0, fill: ground, stroke: null },
      ...items,
      ...caveat.place(style.margin, style.margin), ...caveat.place(style.margin, heightMm - style.margin - caveat.heightMm),
      ...date.place(style.margin, footTop), ...illustrativeLine(setting, contentMm * 0.4).place(style.margin + contentMm * 0.45, footTop), ...page.place(style.margin + contentMm * 0.9, footTop),
    ],
  });
}
