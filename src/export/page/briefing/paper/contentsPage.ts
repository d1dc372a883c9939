/** The first sheets of a document: what it is called, whose it is, and what is on which page, each row a link there. */
import type { MeasureText, PageItem, TextItem } from '../../pageLayout.ts';
import { plainText } from '../../words/plainText.ts';
import { setText } from '../../words/setText.ts';
import { breakLines } from '../../words/breakLines.ts';
import type { SlideRequest } from '../slideRequest.ts';
import type { SlideSetting } from '../slideSetting.ts';
import { directionOf } from '../../words/directionOf.ts';
import { finishSheet, type HandoutPage, paperSetting, sheetOf } from './handoutSheet.ts';
import { inDigits } from '../../words/fill.ts';

export interface ContentsRow {
  readonly title: string;
  /** Of the page it leads to. */
  readonly pageId: string;
  /** From 1. */
  readonly page: number;
  /** A section, over the slides that belong to it. */
  readonly isSection: boolean;
}

/** How many sheets so many rows take. */
export function countContents(frame: SlideRequest, rows: readonly ContentsRow[], measure: MeasureText): number {
  return contentsPages(frame, '', rows, measure).length;
}

/** `frame` is any request of the document, for its caveat and its foot. */
export function contentsPages(frame: SlideRequest, title: string, rows: readonly ContentsRow[], measure: MeasureText): readonly HandoutPage[] {
  const setting = paperSetting(frame, measure);
  const { style, type, palette, direction } = setting;
  const sheet = sheetOf(setting);
  const sizeMm = type.text[0] ?? 3.5;
  const rowMm = sizeMm * 1.9;
  const pages: HandoutPage[] = [];
  let items: PageItem[] = [];
  let topMm = sheet.topMm;
  const close = () => {
    const number = pages.length + 1;
    pages.push({ layout: finishSheet(setting, items, { id: `contents-${number}`, title: plainText(title), number }), maps: [], requestId: null });
    items = [];
    topMm = sheet.topMm;
  };
  for (const [text, scale, isMuted] of [[title, 1.5, false], [frame.made, 0.6, true]] as const) {
    const block = setText(setting, { text, role: scale > 1 ? 'title' : 'made', widthMm: sheet.widthMm, sizeMm: type.title[0] * scale, floorMm: style.body, mostLines: 4, weight: scale > 1 ? 600 : 400, ...(isMuted ? { color: palette.muted } : {}) });
    items.push(...block.place(sheet.startMm, topMm));
    topMm += block.heightMm + style.gap * 0.6;
  }
  const heading = setText(setting, { text: frame.words.contents, role: 'legend-title', widthMm: sheet.widthMm, sizeMm: sizeMm * 1.2, mostLines: 1, weight: 600, direction });
  items.push(...heading.place(sheet.startMm, topMm + style.gap));
  topMm += style.gap * 1.6 + heading.heightMm;
  for (const row of rows) {
    if (topMm + rowMm > sheet.bottomMm) close();
    items.push(...rowItems(setting, row, sheet.startMm, topMm, sheet.widthMm, sizeMm));
    topMm += rowMm;
  }
  close();
  return pages;
}

/** Title at the start, page at the end; both lead there. */
function rowItems(setting: SlideSetting, { title, pageId, page, isSection }: ContentsRow, startMm: number, topMm: number, widthMm: number, sizeMm: number): readonly PageItem[] {
  const { palette, measure, direction } = setting;
  const indentMm = isSection ? 0 : sizeMm * 1.4;
  const weight = isSection ? 600 : 400;
  const endMm = sizeMm * 3;
  const link = { type: 'page', pageId } as const;
  const item = (text: string, lineStart: number, roomMm: number, align: 'start' | 'end'): readonly PageItem[] => {
    const own = align === 'end' ? direction : directionOf(text, direction);
    const [line] = breakLines(text, roomMm, 1, (part) => measure(part, sizeMm, weight, own)).lines;
    if (line === undefined) return [];
    const lineMm = measure(line, sizeMm, weight, own);
    const leftMm = setting.leftOf(align === 'start' ? lineStart : lineStart + roomMm - lineMm, lineMm);
    const text1: TextItem = {
      type: 'text', role: 'contents', box: { xMm: setting.leftOf(lineStart, roomMm), yMm: topMm, widthMm: roomMm, heightMm: sizeMm * 1.5 }, sizeMm, weight, color: palette.ink, direction: own,
      align: own === direction ? align : align === 'start' ? 'end' : 'start',
      lines: [{ text: line, leftMm, baselineMm: topMm + sizeMm * 1.12, widthMm: lineMm, runs: [{ text: line, weight, isItalic: false, link, leftMm, widthMm: lineMm, direction: own }] }],
    };
    return [text1];
  };
  return [...item(title, startMm + indentMm, widthMm - indentMm - endMm - sizeMm, 'start'), ...item(inDigits(String(page), setting.slide.words.digits), startMm + widthMm - endMm, endMm, 'end')];
}
