/** A paragraph of a slide, a heading or a row of a list: set in lines, and parted between two lines where the room ends. */
import type { PageItem, PageRole, PlacedTextRun, TextDirection, TextItem, TextLine, TextRun } from '../../pageLayout.ts';
import { directionOf, hasArabic } from '../../words/directionOf.ts';
import type { SlideParagraph } from '../slideRequest.ts';
import type { SlideSetting } from '../slideSetting.ts';
import { breakWords, type WordLine } from './breakWords.ts';
import type { Flowing, FlowRoom, SetPiece } from './flow.ts';
import { placeRuns } from './placeRuns.ts';
import { openAfter, opened, runsOf, type Word, wordsOf } from './richWords.ts';

/** From ascender to descender of IBM Plex Sans, in ems; from line to line, Arabic having marks above and below. */
const ascent = 1.025;
const fontHeight = 1.3;
const leadings = { latin: 1.34, arabic: 1.5 };
/** In ems: how far a list and each list in it is set in. */
const indentEms = 1.35;
const headingScale = 1.12;

export interface ParagraphLook {
  readonly role?: PageRole;
  readonly color?: string;
  /** Of the size of the text; 1 where absent. */
  readonly scale?: number;
  readonly part?: string;
}

/** Null for one that says nothing. */
export function paragraph(source: SlideParagraph, look: ParagraphLook = {}): Flowing | null {
  const words = wordsOf(source.runs, source.type === 'heading');
  return words.length === 0 ? null : flowing({ ...source, words, isContinued: false }, look);
}

export const paragraphs = (all: readonly SlideParagraph[], look: ParagraphLook = {}): readonly Flowing[] => all.flatMap((one) => paragraph(one, look) ?? []);

/** A text without faces as one paragraph. */
export function plainParagraph(text: string, look: ParagraphLook & { readonly isBold?: boolean; readonly bullet?: string } = {}): readonly Flowing[] {
  return paragraphs([{ type: look.bullet === undefined ? 'paragraph' : 'item', bullet: look.bullet ?? null, depth: 0, runs: [{ text, isBold: look.isBold ?? false, isItalic: false, href: null }] }], look);
}

interface Worded extends Omit<SlideParagraph, 'runs'> {
  readonly words: readonly Word[];
  /** Its first lines stand in the column before. */
  readonly isContinued: boolean;
}

function flowing(source: Worded, look: ParagraphLook): Flowing {
  return { set: (setting, room) => setParagraph(setting, source, look, room) };
}

function setParagraph(setting: SlideSetting, source: Worded, look: ParagraphLook, room: FlowRoom): SetPiece {
  const sizeMm = room.sizeMm * (look.scale ?? 1) * (source.type === 'heading' ? headingScale : 1);
  const text = runsOf(source.words).map((run) => run.text).join('');
  const direction = directionOf(text, setting.direction);
  const leading = (setting.direction === 'rtl' || hasArabic(text) ? leadings.arabic : leadings.latin) * sizeMm;
  const widest = source.bullet === null ? 0 : setting.measure(source.bullet, sizeMm, 400, setting.direction) + 0.5 * sizeMm;
  const indentMm = source.bullet === null ? 0 : Math.min(source.depth, 4) * indentEms * sizeMm + Math.max(indentEms * sizeMm, widest);
  const lines = breakWords(source.words, Math.max(1, (room.widthMm - indentMm) / sizeMm), setting.measure);
  const gapMm = sizeMm * (source.type === 'heading' ? 0.75 : source.type === 'item' ? 0.22 : 0.5);
  const piece = (shown: readonly WordLine[]): SetPiece => ({
    heightMm: shown.length * leading, gapMm, isHeading: source.type === 'heading',
    place: (startMm, topMm) => placeLines(setting, { source, look, lines: shown, sizeMm, leading, indentMm, direction, widthMm: room.widthMm }, startMm, topMm),
    cut(heightMm) {
      const count = Math.floor(heightMm / leading + 1e-6);
      if (count < 1 || count >= shown.length) return null;
      const [before, after] = [shown.slice(0, count), shown.slice(count).flat()];
      return { first: piece(before), rest: flowing({ ...source, words: opened(after, openAfter(before.flat())), isContinued: true }, look) };
    },
  });
  return piece(lines);
}

/** What a break cuts in two is isolated on both sides of it. */
function whole(lines: readonly WordLine[]): readonly WordLine[] {
  let open = '';
  return lines.map((line) => {
    const own = opened(line, open);
    open = openAfter(own);
    return own;
  });
}

interface Lines {
  readonly source: Worded;
  readonly look: ParagraphLook;
  readonly lines: readonly WordLine[];
  readonly sizeMm: number;
  readonly leading: number;
  readonly indentMm: number;
  readonly direction: TextDirection;
  readonly widthMm: number;
}

function placeLines(setting: SlideSetting, { source, look, lines, sizeMm, leading, indentMm, direction, widthMm }: Lines, startMm: number, topMm: number): readonly PageItem[] {
  const { role = 'body', color = setting.palette.ink, part } = look;
  const isHeading = source.type === 'heading';
  const bullet = source.isContinued ? null : source.bullet;
  const textMm = widthMm - indentMm;
  const set = whole(lines).map((words, index): TextLine => {
    const runs = runsOf(words).map((run): TextRun => (run.link === null ? run : { ...run, color: setting.palette.selection }));
    const measured = placeRuns(runs, direction, 0, sizeMm, setting.measure);
    const leftMm = setting.leftOf(startMm + indentMm, measured.widthMm);
    const baselineMm = topMm + index * leading + (leading - fontHeight * sizeMm) / 2 + ascent * sizeMm;
    const placed = measured.runs.map((run) => ({ ...run, leftMm: run.leftMm + leftMm }));
    const mark = bullet !== null && index === 0 ? [bulletRun(setting, bullet, startMm + indentMm, sizeMm)] : [];
    const line = { text: [...mark.map((run) => `${run.text} `), ...runs.map((run) => run.text)].join(''), leftMm, baselineMm, widthMm: measured.widthMm };
    const isPlain = mark.length === 0 && runs.every((run) => run.weight === (isHeading ? 600 : 400) && !run.isItalic && run.link === null);
    return isPlain ? line : { ...line, runs: [...mark, ...placed] };
  });
  const item: TextItem = {
    type: 'text', role, sizeMm, weight: isHeading ? 600 : 400, color, direction, align: direction === setting.direction ? 'start' : 'end', lines: set,
    box: { xMm: setting.leftOf(startMm + indentMm, textMm), yMm: topMm, widthMm: textMm, heightMm: lines.length * leading },
    paragraph: { runs: runsOf(lines.flat()), bullet, depth: source.depth }, ...(part === undefined ? {} : { part }),
  };
  return [item, ...set.flatMap((line) => underlines(line, sizeMm, setting.palette.selection))];
}

/** Ends shortly before the text, on the side on which the page begins to read. */
function bulletRun(setting: SlideSetting, text: string, textStartMm: number, sizeMm: number): PlacedTextRun {
  const widthMm = setting.measure(text, sizeMm, 400, setting.direction);
  return { text, weight: 400, isItalic: false, link: null, direction: setting.direction, widthMm, leftMm: setting.leftOf(textStartMm - 0.42 * sizeMm - widthMm, widthMm) };
}

/** Under what leads somewhere, as colour alone does not say it. */
function underlines({ runs = [], baselineMm }: TextLine, sizeMm: number, color: string): readonly PageItem[] {
  const y = baselineMm + sizeMm * 0.13;
  return runs.flatMap(({ link, leftMm, widthMm }): PageItem[] => (link === null ? [] : [{
    type: 'path', role: 'underline', points: [[leftMm, y], [leftMm + widthMm, y]], isClosed: false, fill: null, stroke: { color, widthMm: sizeMm * 0.045, dashMm: null }, clip: null,
  }]));
}
