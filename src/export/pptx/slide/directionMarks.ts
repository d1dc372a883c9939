/**
 * Isolates of direction as marks of direction: Office before its newest releases draws isolates as boxes, while LRM and RLM are in every font and every
 * version. Each isolated stretch stands between marks of its own direction, and those between marks of the direction around it.
 */
import type { TextDirection } from '../../page/pageLayout.ts';
import { directionOf, hasArabic } from '../../page/words/directionOf.ts';

const marks: Readonly<Record<TextDirection, string>> = { ltr: '\u200E', rtl: '\u200F' };
const isolates = /[\u2066-\u2069]/gu;

/** Pieces of one paragraph that reads as `base`; isolates may open in one piece and end in another. */
export function markDirections(pieces: readonly string[], base: TextDirection): readonly string[] {
  const whole = pieces.join('');
  if (!/[\u2066-\u2069]/u.test(whole)) return pieces;
  // Where everything reads the same way no mark changes anything.
  if (base === 'ltr' && !hasArabic(whole)) return pieces.map((piece) => piece.replace(isolates, ''));
  const open: TextDirection[] = [base];
  let before = 0;
  return pieces.map((piece) => {
    const from = before;
    before += piece.length;
    return piece.replace(isolates, (isolate, at: number) => {
      const outer = open.at(-1) ?? base;
      if (isolate === '\u2069') {
        if (open.length === 1) return '';
        open.pop();
        return marks[outer] + marks[open.at(-1) ?? base];
      }
      const inner = isolate === '\u2066' ? 'ltr' : isolate === '\u2067' ? 'rtl' : directionOf(contentOf(whole, from + at + 1), outer);
      open.push(inner);
      return marks[outer] + marks[inner];
    });
  });
}

/** What is isolated from `start` on, without what is isolated within it. */
function contentOf(text: string, start: number): string {
  let depth = 1;
  let content = '';
  for (const character of text.slice(start)) {
    if (character === '\u2069') depth -= 1;
    else if (/[\u2066-\u2068]/u.test(character)) depth += 1;
    else if (depth === 1) content += character;
    if (depth === 0) break;
  }
  return content;
}
