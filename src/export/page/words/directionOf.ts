/** Which way a text reads: by its first letter, as HTML's `dir="auto"` has it. */
import type { TextDirection } from '../pageLayout.ts';

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** `otherwise` for a text without a letter. */
export function directionOf(text: string, otherwise: TextDirection): TextDirection {
  const letter = /\p{L}/u.exec(text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, ''))?.[0] ?? /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return otherwise;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/** Whether a text is set with the taller lines that Arabic script needs. */
export function hasArabic(text: string): boolean {
  return rightToLeft.test(text);
}
