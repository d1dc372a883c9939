/**
 * Text of a shape as paragraphs that PowerPoint breaks itself, so that it can be edited: as large, as far apart and from the side that the layout has it.
 * Order of elements: txBody is bodyPr, lstStyle, p; a paragraph is pPr, then runs, then endParaRPr; pPr is lnSpc, spcBef, buNone; rPr is fill, latin, ea, cs, link
 * (ECMA-376 part 1, §21.1.2).
 */
import type { TextDirection, TextItem, TextRun } from '../../page/pageLayout.ts';
import { hasArabic } from '../../page/words/directionOf.ts';
import type { Relations } from '../file/package.ts';
import { element, textNode, type Xml } from '../file/xml.ts';
import { markDirections } from './directionMarks.ts';
import { emu, pointsPerMm, typeSize } from './emu.ts';
import { solidFill } from './paint.ts';

/** From the top of a line to its foot, and to its baseline, in ems: of IBM Plex Sans and IBM Plex Sans Arabic (their hhea tables). */
const metrics = { latin: { height: 1.3, ascent: 1.025 }, arabic: { height: 1.5, ascent: 1.085 } };

const metricsOf = (item: TextItem) => (item.lines.some(({ text }) => hasArabic(text)) ? metrics.arabic : metrics.latin);

/** From baseline to baseline, as a part of what the typeface asks for: a box is as high as its lines. */
function lineSpacing(item: TextItem): number {
  const spacing = item.box.heightMm / Math.max(1, item.lines.length) / (metricsOf(item).height * item.sizeMm);
  return spacing > 0.75 && spacing < 2 && Math.abs(spacing - 1) > 0.005 ? spacing : 1;
}

/**
 * Where the text begins and ends as PowerPoint sets it, so that its baselines are where the layout has them. What lines are further apart than the typeface asks for stands
 * above each but the first of all; lines that are closer are cut at their top.
 */
export function textReach(item: TextItem, isFirst = true): { readonly topMm: number; readonly bottomMm: number } {
  const { height, ascent } = metricsOf(item);
  const [first, last] = [item.lines[0]?.baselineMm ?? item.box.yMm, item.lines.at(-1)?.baselineMm ?? item.box.yMm];
  const above = (lineSpacing(item) - 1) * height;
  return { topMm: first - (ascent + (isFirst ? Math.min(0, above) : above)) * item.sizeMm, bottomMm: last + (height - ascent) * item.sizeMm };
}

/** What a paragraph takes up from side to side, with its bullet. */
export function textSides({ box, lines, paragraph }: TextItem): { readonly leftMm: number; readonly rightMm: number } {
  const bullet = paragraph?.bullet === null ? undefined : lines[0]?.runs?.[0];
  const right = box.xMm + box.widthMm;
  return bullet && paragraph ? { leftMm: Math.min(box.xMm, bullet.leftMm), rightMm: Math.max(right, bullet.leftMm + bullet.widthMm) } : { leftMm: box.xMm, rightMm: right };
}

export interface BodyFrame {
  /** Where the column of the text begins and ends. */
  readonly sides: ReturnType<typeof textSides>;
  /** A line that is not is as long as it is: it is never broken by another typeface. */
  readonly isWrapped: boolean;
  /** Whether it becomes smaller where it runs out of its box: with a wider typeface, or when it is written longer. */
  readonly shrinks?: boolean;
  readonly insetsMm?: readonly [left: number, top: number, right: number, bottom: number];
  /** The number of the slide, where the text is to follow it. */
  readonly slideNumber?: string | null;
}

export interface Links {
  readonly relations: Relations;
  /** Path of the slide of that page; null where the deck has none. */
  readonly slideOf: (pageId: string) => string | null;
}

/** One paragraph an item. */
export function textBody(items: readonly TextItem[], { sides, isWrapped, shrinks = false, insetsMm = [0, 0, 0, 0], slideNumber = null }: BodyFrame, links: Links): Xml {
  const [lIns, tIns, rIns, bIns] = insetsMm.map((inset) => Math.max(0, emu(inset)));
  return element('p:txBody', {},
    element('a:bodyPr', { wrap: isWrapped ? 'square' : 'none', lIns, tIns, rIns, bIns, rtlCol: items[0]?.direction === 'rtl', anchor: 't' }, element(shrinks ? 'a:normAutofit' : 'a:noAutofit')),
    element('a:lstStyle'),
    items.map((item, index) => {
      const above = items[index - 1];
      const gapMm = above ? Math.max(0, textReach(item, false).topMm - textReach(above).bottomMm) : 0;
      return paragraph(item, { gapMm, sides, slideNumber }, links);
    }),
  );
}

interface Setting {
  readonly gapMm: number;
  readonly sides: BodyFrame['sides'];
  readonly slideNumber: string | null;
}

/**
 * A row of a list that reads against its page, as it is said to PowerPoint: it begins where the page begins to read, as its bullet does. Words of one script stay between marks
 * of their own direction; what is mixed reads on in that of the page.
 */
function turned(item: TextItem): { readonly item: TextItem; readonly mark: string } {
  const { direction, align, lines, paragraph } = item;
  if ((paragraph?.bullet ?? null) === null || align !== 'end') return { item, mark: '' };
  const text = lines.map((line) => line.text).join('');
  const isMixed = hasArabic(text) && /\p{Script=Latin}/u.test(text);
  return { item: { ...item, direction: direction === 'ltr' ? 'rtl' : 'ltr', align: 'start' }, mark: isMixed ? '' : direction === 'ltr' ? '\u200E' : '\u200F' };
}

function paragraph(source: TextItem, { gapMm, sides, slideNumber }: Setting, links: Links): Xml {
  const { item, mark } = turned(source);
  const spacing = lineSpacing(item);
  const runs = runsOf(item);
  const marked = markDirections(runs.map(({ text }) => text), mark === '' ? item.direction : source.direction).map((text, index) => `${index === 0 ? mark : ''}${text}${index === runs.length - 1 ? mark : ''}`);
  const whole: TextRun = { text: marked.join(''), weight: item.weight, isItalic: false, link: null };
  const bullet = bulletOf(item, sides);
  return element('a:p', {},
    element('a:pPr', { marL: emu(bullet.marginMm), indent: -emu(bullet.hangMm), algn: alignment(item), rtl: item.direction === 'rtl' },
      spacing === 1 ? null : element('a:lnSpc', {}, element('a:spcPct', { val: Math.round(spacing * 100_000) })),
      element('a:spcBef', {}, element('a:spcPts', { val: Math.min(158_400, Math.round(gapMm * pointsPerMm * 100)) })),
      bullet.xml,
    ),
    runs.flatMap((run, index) => fields(marked[index] ?? '', slideNumber).flatMap(({ text, isField }) => text.split('\n').flatMap((line, place) => {
      const properties = runProperties('a:rPr', item, { ...run, text: line }, links);
      const content = element('a:t', {}, textNode(line));
      const written = isField ? element('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, properties, content) : element('a:r', {}, properties, content);
      // Of what no file may hold nothing is left, and a run without a letter is repaired.
      return [...(place === 0 ? [] : [element('a:br', {}, properties)]), ...(textNode(line) === '' ? [] : [written])];
    }))),
    runProperties('a:endParaRPr', item, whole, links),
  );
}

interface Bullet {
  /** From where the paragraph begins to where its words do, and back from there to its bullet. */
  readonly marginMm: number;
  readonly hangMm: number;
  readonly xml: Xml;
}

function bulletOf({ box, direction, lines, paragraph }: TextItem, { leftMm, rightMm }: BodyFrame['sides']): Bullet {
  const bullet = paragraph?.bullet ?? null;
  const fromStart = (left: number, widthMm: number): number => Math.max(0, direction === 'rtl' ? rightMm - left - widthMm : left - leftMm);
  const marginMm = fromStart(box.xMm, box.widthMm);
  if (bullet === null) return { marginMm, hangMm: 0, xml: element('a:buNone') };
  const mark = lines[0]?.runs?.[0];
  const number = /^(\d{1,5})\.$/.exec(bullet)?.[1];
  return {
    marginMm, hangMm: Math.max(0, marginMm - (mark ? fromStart(mark.leftMm, mark.widthMm) : marginMm)),
    xml: number === undefined ? element('a:buChar', { char: bullet }) : element('a:buAutoNum', { type: 'arabicPeriod', startAt: Math.max(1, Math.min(32_767, Number(number))) }),
  };
}

/** Sides are those of the paper, whichever way the text reads. */
function alignment({ align, direction }: TextItem): string {
  if (align === 'middle') return 'ctr';
  return (align === 'start') === (direction === 'ltr') ? 'l' : 'r';
}

/** A direction that goes on over the end of a line. */
const isTurned = (line: string, next: string): boolean => line.endsWith('\u2069') && /^[\u2066-\u2068]/u.test(next);

/**
 * The paragraph as it was written, else its lines put together again; runs that are set alike as one. Lines stay what they are in a figure, whose tile is only so wide, and where an
 * isolate goes on in the next: broken elsewhere, its two parts would stand in each other's place.
 */
function runsOf({ role, lines, paragraph, weight }: TextItem): readonly TextRun[] {
  const pieces: readonly (readonly TextRun[])[] = paragraph ? [paragraph.runs] : lines.map(({ text, runs }) => runs ?? [{ text, weight, isItalic: false, link: null }]);
  const joined: { -readonly [Key in keyof TextRun]: TextRun[Key] }[] = [];
  for (const [index, piece] of pieces.entries()) {
    for (const [place, run] of piece.entries()) {
      const keepsLine = !paragraph && (role === 'figure' || isTurned(lines[index - 1]?.text ?? '', run.text));
      const text = index > 0 && place === 0 ? `${keepsLine ? '\n' : ' '}${run.text}` : run.text;
      const last = joined.at(-1);
      if (last && isAlike(last, run)) last.text += text;
      else joined.push({ text, weight: run.weight, isItalic: run.isItalic, link: run.link, ...(run.color !== undefined && { color: run.color }) });
    }
  }
  return joined;
}

function isAlike(a: TextRun, b: TextRun): boolean {
  return a.weight === b.weight && a.isItalic === b.isItalic && a.color === b.color && JSON.stringify(a.link) === JSON.stringify(b.link);
}

/** The text in parts, its first number as one of its own where that is `slideNumber`. */
function fields(text: string, slideNumber: string | null): readonly { readonly text: string; readonly isField: boolean }[] {
  const number = /\d+/.exec(text);
  const at = number?.index ?? 0;
  if (slideNumber === null || number?.[0] !== slideNumber) return [{ text, isField: false }];
  const parts = [{ text: text.slice(0, at), isField: false }, { text: slideNumber, isField: true }, { text: text.slice(at + slideNumber.length), isField: false }];
  return parts.filter((part) => part.text !== '');
}

function runProperties(name: string, item: TextItem, { text, weight, isItalic, link, color }: TextRun, links: Links): Xml {
  return element(name, { lang: languageOf(text, item.direction), sz: typeSize(item.sizeMm), b: weight === 600, i: isItalic },
    solidFill(color ?? item.color), element('a:latin', { typeface: '+mn-lt' }), element('a:ea', { typeface: '+mn-ea' }), element('a:cs', { typeface: '+mn-cs' }), linkXml(link, links),
  );
}

/** To an http(s) address or a slide of the deck; anything else is no link. */
function linkXml(link: TextRun['link'], { relations, slideOf }: Links): Xml | null {
  if (link === null) return null;
  if (link.type === 'web') return /^https?:\/\//i.test(link.href) ? element('a:hlinkClick', { 'r:id': relations.toAddress('hyperlink', link.href) }) : null;
  const path = slideOf(link.pageId);
  return path === null ? null : element('a:hlinkClick', { 'r:id': relations.to('slide', path), action: 'ppaction://hlinksldjump' });
}

/** For spelling and for reading aloud; Persian is told by letters that only it has. */
export const languageOf = (text: string, direction: TextDirection): string => (/[\u067E\u0686\u0698\u06A9\u06AF\u06CC\u06F0-\u06F9]/.test(text) ? 'fa-IR' : hasArabic(text) || (direction === 'rtl' && !/[A-Za-z]/.test(text)) ? 'ar-IQ' : 'en-GB');
