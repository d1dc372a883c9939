/** A paragraph as a block: broken into lines, shrunk to a floor where it has to be, and cut with an ellipsis where that is not enough. */
import type { Block } from '../blocks/block.ts';
import type { MmBox, PageRole, TextDirection, TextWeight } from '../pageLayout.ts';
import type { Setting } from '../setting.ts';
import { type BrokenText, breakLines } from './breakLines.ts';
import { directionOf, hasArabic } from './directionOf.ts';

export interface TextWish {
  readonly text: string;
  readonly role: PageRole;
  readonly widthMm: number;
  readonly sizeMm: number;
  /** How small it may become before it is cut; `sizeMm` where absent. */
  readonly floorMm?: number;
  readonly mostLines: number;
  readonly weight?: TextWeight;
  /** Ink where absent. */
  readonly color?: string;
  /** Against the page, whichever way the text itself reads. */
  readonly align?: 'start' | 'middle' | 'end';
  /** That of its first letter where absent, as befits a text of the planner's. */
  readonly direction?: TextDirection;
}

export interface TextBlock extends Block {
  readonly lineCount: number;
  readonly isCut: boolean;
  readonly sizeMm: number;
  /** Of the longest line. */
  readonly textWidthMm: number;
}

/** From ascender to descender of IBM Plex Sans, in ems. */
const ascent = 1.025;
const fontHeight = 1.3;
/** From line to line: Arabic needs room for its dots and vowel signs. */
const leadings = { latin: 1.3, arabic: 1.42 };
/** From one size to the next when a text is shrunk. */
const shrink = 0.95;
/** How far a text is shrunk rather than broken. */
const onOneLine = 0.78;

/** The same for a text that is better on one line: a little smaller where that is enough, else broken as any other. */
export function setShort(setting: Setting, wish: TextWish): TextBlock {
  const short = setText(setting, { ...wish, mostLines: 1, floorMm: Math.max(wish.floorMm ?? wish.sizeMm, wish.sizeMm * onOneLine) });
  return short.isCut ? setText(setting, wish) : short;
}

export function setText(setting: Setting, wish: TextWish): TextBlock {
  const { text, role, widthMm, mostLines, weight = 400, color = setting.palette.ink, align = 'start' } = wish;
  const direction = wish.direction ?? directionOf(text, setting.direction);
  const { sizeMm, broken } = fit(setting, wish, direction);
  const isArabic = setting.direction === 'rtl' || hasArabic(text);
  const leading = (isArabic ? leadings.arabic : leadings.latin) * sizeMm;
  const widths = broken.lines.map((line) => setting.measure(line, sizeMm, weight, direction));
  const heightMm = Math.min(broken.lines.length, mostLines) * leading;
  return {
    widthMm, heightMm, sizeMm, isCut: broken.isCut, lineCount: broken.lines.length, textWidthMm: Math.max(0, ...widths),
    place(startMm, topMm) {
      if (broken.lines.length === 0) return [];
      const box: MmBox = { xMm: setting.leftOf(startMm, widthMm), yMm: topMm, widthMm, heightMm };
      return [{
        type: 'text', role, box, sizeMm, weight, color, direction,
        align: align === 'middle' || direction === setting.direction ? align : align === 'start' ? 'end' : 'start',
        lines: broken.lines.map((line, index) => {
          const lineMm = widths[index] ?? 0;
          const indent = align === 'middle' ? (widthMm - lineMm) / 2 : align === 'start' ? 0 : widthMm - lineMm;
          return {
            text: line, widthMm: lineMm, leftMm: setting.leftOf(startMm + indent, lineMm),
            baselineMm: topMm + index * leading + (leading - fontHeight * sizeMm) / 2 + ascent * sizeMm,
          };
        }),
      }];
    },
  };
}

/** The largest size at which all of it fits without a word being split; the floor, cut, where there is none. */
function fit(setting: Setting, { text, widthMm, sizeMm, floorMm = sizeMm, mostLines, weight = 400 }: TextWish, direction: TextDirection): { readonly sizeMm: number; readonly broken: BrokenText } {
  for (let size = sizeMm; ; size = Math.max(floorMm, size * shrink)) {
    const broken = breakLines(text, widthMm, mostLines, (part) => setting.measure(part, size, weight, direction));
    if (size <= floorMm || (!broken.isCut && !broken.splitsWord)) return { sizeMm: size, broken };
  }
}
