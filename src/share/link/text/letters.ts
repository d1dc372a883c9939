/**
 * One symbol of eight bits for the characters plans are written in: ASCII as it is, the Arabic block U+0600 to U+067F above it, common marks and
 * further letters of Arabic script below it. Everything else follows an escape.
 */

export const endSymbol = 0;
export const escapeSymbol = 1;

/** Symbols 2 to 31. */
const marks = '\n\t“”‘’–—…·×°é«»²½±→≤≥€یکگچپ\u200F\u200E\u200C';
/** Symbol 127. */
const noBreakSpace = '\u00A0';

const symbols = new Map<number, number>();
for (let symbol = 2; symbol < 256; symbol += 1) symbols.set(codePointOf(symbol), symbol);

/** Symbol of a code point; `escapeSymbol` where it has none. */
export function symbolOf(codePoint: number): number {
  return symbols.get(codePoint) ?? escapeSymbol;
}

/** Code point of symbol 2 to 255. */
export function codePointOf(symbol: number): number {
  if (symbol < 32) return marks.codePointAt(symbol - 2) ?? 0;
  if (symbol === 127) return noBreakSpace.codePointAt(0) ?? 0;
  return symbol < 128 ? symbol : symbol + 0x600 - 128;
}

/** Letters and digits, which words are made of: the rest parts them. */
export function isWordSymbol(symbol: number): boolean {
  return (symbol >= 48 && symbol <= 57) || (symbol >= 65 && symbol <= 90) || (symbol >= 97 && symbol <= 122) || symbol === 14
    || (symbol >= 24 && symbol <= 28) || (symbol >= 128 + 0x21 && symbol <= 128 + 0x69);
}

/** Latin capitals as small letters, for words at the start of a sentence. */
export function folded(symbol: number): number {
  return symbol >= 65 && symbol <= 90 ? symbol + 32 : symbol;
}
