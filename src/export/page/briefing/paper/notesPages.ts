/** Slides with what is said to them: each slide as it is shown above, its notes below, and as many further pages as they take. */
import type { MeasureText, PageItem } from '../../pageLayout.ts';
import { fill } from '../../words/fill.ts';
import { plainText } from '../../words/plainText.ts';
import { setText } from '../../words/setText.ts';
import { type Column, fillColumns, type Flowing } from '../flow/flow.ts';
import { paragraphs, plainParagraph } from '../flow/paragraph.ts';
import type { SlidePage } from '../layOutSlide.ts';
import type { SlideParagraph, SlideRequest } from '../slideRequest.ts';
import { finishSheet, type HandoutPage, paperSetting, sheetOf } from './handoutSheet.ts';
import { scalePage } from '../scalePage.ts';

/** Against a mistake: a hundred thousand characters take some thirty. */
const mostPages = 200;

/** `slides` are the pages of the slide; `firstNumber` is that of the first page in the document. */
export function notesPages(request: SlideRequest, slides: readonly SlidePage[], notes: readonly SlideParagraph[], firstNumber: number, measure: MeasureText): readonly HandoutPage[] {
  const setting = paperSetting(request, measure);
  const { style, type, palette } = setting;
  const sheet = sheetOf(setting);
  const sizeMm = type.text[0] ?? 3.5;
  const title = plainText(request.title);
  const said = paragraphs(notes, { role: 'notes' });
  let rest: readonly Flowing[] = said.length === 0 ? plainParagraph(request.words.noNotes, { role: 'notes', color: palette.muted }) : said;
  const pages: HandoutPage[] = [];
  for (let index = 0; (index < slides.length || rest.length > 0) && index < mostPages; index += 1) {
    const slide = slides[index];
    const items: PageItem[] = [];
    let topMm = sheet.topMm;
    if (slide) {
      const factor = sheet.widthMm / slide.layout.widthMm;
      const heightMm = slide.layout.heightMm * factor;
      items.push(...scalePage(slide.layout, factor, [sheet.startMm, topMm], (map) => map));
      items.push({
        type: 'box', role: 'map-frame', box: { xMm: sheet.startMm, yMm: topMm, widthMm: sheet.widthMm, heightMm }, radiusMm: 0, fill: null, stroke: { color: palette.ink, widthMm: style.rule, dashMm: null },
      });
      topMm += heightMm + style.gap;
    }
    const heading = setText(setting, {
      text: `${index === 0 ? request.words.slide : fill(request.words.continued, { title: request.words.slide, number: String(index + 1) })} · ${request.words.notes}`, role: 'section',
      widthMm: sheet.widthMm, sizeMm: type.section, mostLines: 1, weight: 600, color: palette.muted, direction: setting.direction,
    });
    items.push(...heading.place(sheet.startMm, topMm));
    topMm += heading.heightMm + style.gap * 0.4;
    const column: Column = { startMm: sheet.startMm, topMm, widthMm: sheet.widthMm, heightMm: sheet.bottomMm - topMm };
    const filled = fillColumns(setting, rest, [column], sizeMm);
    items.push(...filled.items);
    rest = filled.rest;
    const id = index === 0 ? request.id : `${request.id}#notes-${index + 1}`;
    pages.push({ layout: finishSheet(setting, items, { id, title, number: firstNumber + index }), maps: slide?.maps ?? [], requestId: request.id });
  }
  return pages;
}
