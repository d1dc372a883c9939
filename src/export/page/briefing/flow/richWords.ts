/** A paragraph as words, each in one face or several, so that it can be broken into lines of any width without being read again. */
import type { MeasureText, TextLink, TextRun, TextWeight } from '../../pageLayout.ts';
import { hasArabic } from '../../words/directionOf.ts';
import { isolateEnd, openIsolates, plainText } from '../../words/plainText.ts';
import type { SlideRun } from '../slideRequest.ts';

/** How a piece of a word is set. */
export interface Face {
  readonly weight: TextWeight;
  readonly isItalic: boolean;
  readonly link: TextLink | null;
}

export interface WordPiece {
  readonly text: string;
  readonly face: Face;
}

export interface Word {
  readonly pieces: readonly WordPiece[];
  /** The line ends with it, whatever room is left. */
  readonly endsLine: boolean;
  /** It was longer than a line, and the next goes on in the middle of it. */
  readonly isParted?: boolean;
}

/** Arabic has no slanted letters: what is emphasized there is heavier. */
function faceOf({ text, isBold, isItalic, href }: SlideRun, isHeading: boolean): Face {
  const isArabic = hasArabic(text);
  return { weight: isBold || isHeading || (isItalic && isArabic) ? 600 : 400, isItalic: isItalic && !isArabic, link: href === null ? null : { type: 'web', href } };
}

/** Marks of direction are paired within a run; none reaches into the next. */
export function wordsOf(runs: readonly SlideRun[], isHeading = false): readonly Word[] {
  const words: { pieces: WordPiece[]; endsLine: boolean }[] = [];
  /** The next piece belongs to the last word. */
  let isOpen = false;
  for (const run of runs) {
    const face = faceOf(run, isHeading);
    for (const [index, part] of run.text.split('\n').entries()) {
      if (index > 0) {
        const last = words.at(-1);
        if (last) last.endsLine = true;
        isOpen = false;
      }
      if (/^\s/u.test(part)) isOpen = false;
      for (const text of plainText(part).split(' ')) {
        if (/^[\u2066-\u2069]*$/u.test(text)) continue;
        const last = words.at(-1);
        if (isOpen && last) last.pieces.push({ text, face });
        else words.push({ pieces: [{ text, face }], endsLine: false });
        isOpen = false;
      }
      isOpen = part !== '' && !/\s$/u.test(part);
    }
  }
  return words;
}

/** In ems; the same for the same letters at every size. */
export function widthOf({ pieces }: Word, measure: MeasureText): number {
  return pieces.reduce((sum, { text, face }) => sum + measure(text, 1, face.weight), 0);
}

export const isSameFace = (one: Face, other: Face): boolean => one.weight === other.weight && one.isItalic === other.isItalic && isSameLink(one.link, other.link);

function isSameLink(one: TextLink | null, other: TextLink | null): boolean {
  if (one === null || other === null) return one === other;
  return one.type === 'web' ? other.type === 'web' && one.href === other.href : other.type === 'page' && one.pageId === other.pageId;
}

/** What is still isolated behind these words; `open` before them. */
export function openAfter(words: readonly Word[], open = ''): string {
  return openIsolates(open + words.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''));
}

/** The same words with isolates opened before them. */
export function opened([first, ...others]: readonly Word[], open: string): readonly Word[] {
  if (open === '' || !first) return first ? [first, ...others] : [];
  return [{ ...first, pieces: first.pieces.map((piece, index) => (index === 0 ? { ...piece, text: open + piece.text } : piece)) }, ...others];
}

/** Words in a row as runs: neighbours of one face are one, and a space belongs to the word before it. Isolates end with their run at the latest. */
export function runsOf(words: readonly Word[]): readonly TextRun[] {
  const runs: { text: string; face: Face }[] = [];
  for (const [index, { pieces }] of words.entries()) {
    const before = runs.at(-1);
    if (before && words[index - 1]?.isParted !== true) before.text += ' ';
    for (const { text, face } of pieces) {
      const last = runs.at(-1);
      if (last && isSameFace(last.face, face)) last.text += text;
      else runs.push({ text, face });
    }
  }
  return runs.map(({ text, face }) => ({ text: text + isolateEnd.repeat(openIsolates(text).length), ...face }));
}
