/**
 * Breaks a text into lines of a given width: between words, and within a word only where it is longer than a line. A line is a
 * paragraph of its own to whoever draws it, so isolates that a break cuts are closed at its end and opened again behind it.
 */
import { mostThat } from './mostThat.ts';
import { isolateEnd, openIsolates, plainText } from './plainText.ts';

export interface BrokenText {
  readonly lines: readonly string[];
  /** A word was longer than a line. */
  readonly splitsWord: boolean;
  /** There is more text than lines. */
  readonly isCut: boolean;
}

/** The width of a text in whatever unit `width` has. */
type Measure = (text: string) => number;

export const ellipsis = '…';

/** More than fits on any page: what follows is not even looked at. */
const mostCharacters = 6000;

/** At most `mostLines` lines; where text is left the last one ends in an ellipsis. A line is too wide only where not even a character fits. */
export function breakLines(text: string, width: number, mostLines: number, measure: Measure): BrokenText {
  const words = plainText(text.slice(0, mostCharacters)).split(' ').filter((word) => word !== '');
  const lines: string[] = [];
  let splitsWord = false;
  let line = '';
  let carried = '';
  /** What the next line opens with. */
  const end = (full: string): void => {
    const open = openIsolates(full);
    lines.push(full + isolateEnd.repeat(open.length));
    carried = open;
  };
  for (let next = 0; next < words.length;) {
    const word = words[next] ?? '';
    const longer = line === '' ? carried + word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      next += 1;
    } else if (line === '') {
      const fitting = fittingPart(carried, word, width, measure);
      if (fitting.length >= word.length) {
        // Not even one character fits: better too wide than not at all.
        line = longer;
        next += 1;
        continue;
      }
      splitsWord = true;
      end(carried + fitting);
      words[next] = word.slice(fitting.length);
    } else {
      end(line);
      line = '';
    }
    if (lines.length === mostLines) return { lines: withEllipsis(lines, width, measure), splitsWord, isCut: true };
  }
  if (line !== '') end(line);
  return { lines, splitsWord, isCut: false };
}

/** The last line with an ellipsis, shortened by as many characters as that takes. */
function withEllipsis(lines: readonly string[], width: number, measure: Measure): string[] {
  const last = lines.at(-1) ?? '';
  const characters = graphemes(last);
  for (let count = characters.length; count > 0; count -= 1) {
    const shorter = plainText(characters.slice(0, count).join('').replace(/[\s,;:·،؛]+$/u, ''));
    const cut = insideIsolates(shorter);
    if (measure(cut) <= width) return [...lines.slice(0, -1), cut];
  }
  return [...lines.slice(0, -1), ellipsis];
}

/** The ellipsis belongs to the text that is cut, so it stands within the isolates that end there. */
function insideIsolates(text: string): string {
  const closing = /\u2069*$/.exec(text)?.[0] ?? '';
  return `${text.slice(0, text.length - closing.length)}${ellipsis}${closing}`;
}

/** As much of a word as fits in one line, one character at least. */
function fittingPart(carried: string, word: string, width: number, measure: Measure): string {
  const characters = graphemes(word);
  const fits = mostThat(characters.length - 1, (count) => measure(carried + characters.slice(0, count).join('')) <= width);
  return characters.slice(0, Math.max(1, fits)).join('');
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character; a mark of direction is one of its own. */
function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
