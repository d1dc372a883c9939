/** Breaks words into lines of a given width: between words, and within a word only where it is longer than a line. */
import type { MeasureText } from '../../pageLayout.ts';
import { mostThat } from '../../words/mostThat.ts';
import { type Word, widthOf, type WordPiece } from './richWords.ts';

export type WordLine = readonly Word[];

/** `widthEms` in ems of the size the lines will have. A line is too wide only where not even a character fits. */
export function breakWords(words: readonly Word[], widthEms: number, measure: MeasureText): readonly WordLine[] {
  const spaceEms = measure(' ', 1, 400);
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  const end = () => {
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  for (const word of words) {
    const width = widthOf(word, measure);
    if (line.length > 0 && used + spaceEms + width > widthEms) end();
    if (width > widthEms) {
      const parts = partWord(word, widthEms, measure);
      for (const part of parts.slice(0, -1)) lines.push([part]);
      const last = parts.at(-1);
      if (last) {
        line = [last];
        used = widthOf(last, measure);
      }
    } else {
      used += (line.length > 0 ? spaceEms : 0) + width;
      line.push(word);
    }
    if (word.endsLine) end();
  }
  end();
  return lines;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A word as several, each no longer than a line. */
function partWord({ pieces, endsLine }: Word, widthEms: number, measure: MeasureText): readonly Word[] {
  const parts: WordPiece[][] = [[]];
  let left = widthEms;
  for (const { text, face } of pieces) {
    let letters = Array.from(segmenter.segment(text), ({ segment }) => segment);
    while (letters.length > 0) {
      const fits = mostThat(letters.length, (count) => measure(letters.slice(0, count).join(''), 1, face.weight) <= left);
      const isEmpty = (parts.at(-1)?.length ?? 0) === 0;
      const count = fits === 0 && isEmpty ? 1 : fits;
      const part = letters.slice(0, count).join('');
      if (part !== '') parts.at(-1)?.push({ text: part, face });
      left -= measure(part, 1, face.weight);
      letters = letters.slice(count);
      if (letters.length > 0) {
        parts.push([]);
        left = widthEms;
      }
    }
  }
  return parts.filter((part) => part.length > 0).map((part, index, all) => ({ pieces: part, endsLine: endsLine && index === all.length - 1, isParted: index < all.length - 1 }));
}
