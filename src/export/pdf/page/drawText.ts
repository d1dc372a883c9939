/** A paragraph as text that a reader can select and find: every line shaped here, its letters in the order that a search puts right. */
import type { PlacedTextRun, TextItem, TextLine } from '../../page/pageLayout.ts';
import { textAnchor } from '../../page/textAnchor.ts';
import type { Typesetter } from '../../text/openTypesetter.ts';
import { dictionary, hex4, number, text } from '../file/pdfValue.ts';
import type { FontSet } from '../font/fontSet.ts';
import type { Colors } from './colors.ts';
import { orderForSearch, type Stretch } from './orderForSearch.ts';
import { type PageSpace, point, toPoints } from './points.ts';

export interface TextSetting {
  readonly typesetter: Typesetter;
  readonly fonts: FontSet;
}

export function drawText(space: PageSpace, colors: Colors, setting: TextSetting, item: TextItem): string {
  const lines = item.lines.map((line) => (line.runs ? drawRuns(space, colors, setting, item, { ...line, runs: line.runs }) : drawLine(space, setting, item, line)));
  return ['q', colors.fill(item.color), 'BT', `/${setting.fonts.name(item.weight)} ${number(toPoints(item.sizeMm))} Tf`, ...lines, 'ET', 'Q'].join('\n');
}

/** Whether readers have to be told what a line says, because it does not read from left to right from end to end. */
const isMixed = /[\u0590-\u08FF\uFB50-\uFDFF\uFE70-\uFEFF]/u;

/**
 * A line that is not plain carries its text in logical order (ActualText), which PDFium, the reader of Chrome, searches; pdf.js looks at
 * the glyphs. The tag is not `Span`, for with that poppler takes the text to be in the order of the glyphs and turns it round.
 */
function drawLine(space: PageSpace, { typesetter, fonts }: TextSetting, item: TextItem, line: TextLine): string {
  const { sizeMm, weight, direction } = item;
  const shaped = typesetter.shape(line.text, weight, direction);
  const { xMm, anchor } = textAnchor(item, line);
  const ownMm = shaped.width * sizeMm / 1000;
  const isLeft = (anchor === 'start') === (direction === 'ltr');
  const leftMm = anchor === 'middle' ? xMm - ownMm / 2 : isLeft ? xMm : xMm - ownMm;
  const stretches = orderForSearch(shaped, direction).map((stretch) => {
    const at = point(space, [leftMm + (stretch[0]?.glyph.x ?? 0) * sizeMm / 1000, line.baselineMm]);
    return `1 0 0 1 ${at} Tm\n${show(stretch, fonts)}`;
  });
  // pdf.js ends a stretch at a jump backwards, or where marks begin or end.
  const parted = stretches.length > 1 && direction === 'ltr' ? stretches.map((stretch) => `/Span BMC\n${stretch}\nEMC`) : stretches;
  if (!isMixed.test(shaped.text)) return parted.join('\n');
  return [`/TextLine ${dictionary({ ActualText: text(shaped.text) })} BDC`, ...parted, 'EMC'].join('\n');
}

/** How far an italic leans, of its height: 12 degrees, as browsers slant a face that has none. */
const slant = 0.2126;

/** A line in several faces: each run by itself where the layout has put it, and told as one. */
function drawRuns(space: PageSpace, colors: Colors, { typesetter, fonts }: TextSetting, item: TextItem, { runs, baselineMm, text: told }: TextLine & { readonly runs: readonly PlacedTextRun[] }): string {
  const { sizeMm } = item;
  const drawn = runs.flatMap((run) => {
    const shaped = typesetter.shape(run.text, run.weight, run.direction);
    // What was measured is what is set here, but for a screen that measures with other fonts.
    const leftMm = run.direction === 'ltr' ? run.leftMm : run.leftMm + run.widthMm - shaped.width * sizeMm / 1000;
    const stretches = orderForSearch(shaped, run.direction).map((stretch) => {
      const at = point(space, [leftMm + (stretch[0]?.glyph.x ?? 0) * sizeMm / 1000, baselineMm]);
      return `1 0 ${run.isItalic ? number(slant) : '0'} 1 ${at} Tm\n${show(stretch, fonts)}`;
    });
    return [colors.fill(run.color ?? item.color), `/${fonts.name(run.weight)} ${number(toPoints(sizeMm))} Tf`, ...stretches];
  });
  return isMixed.test(told) ? [`/TextLine ${dictionary({ ActualText: text(told) })} BDC`, ...drawn, 'EMC'].join('\n') : drawn.join('\n');
}

const show = (stretch: Stretch, fonts: FontSet): string => `<${stretch.map(({ face, glyph }) => hex4(fonts.code(face, glyph))).join('')}> Tj`;
