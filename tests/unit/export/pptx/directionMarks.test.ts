/** Marks of direction in the place of isolates: every text looks as it did, by the algorithm of Unicode (UAX #9). */
import bidiFactory from 'bidi-js';
import { array, assert, constantFrom, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { markDirections } from '../../../../src/export/pptx/slide/directionMarks.ts';

const bidi = bidiFactory();

/** What is seen, from left to right. */
function seen(text: string, base: 'ltr' | 'rtl'): string {
  const levels = bidi.getEmbeddingLevels(text, base);
  return bidi.getReorderedString(text, levels).replace(/[\u200E\u200F\u2066-\u2069]/gu, '');
}

test('an isolate stands between marks of its own direction, and those between marks of what is around it', () => {
  expect(markDirections(['طوق \u20665 km\u2069'], 'rtl')).toEqual(['طوق \u200F\u200E5 km\u200E\u200F']);
  expect(markDirections(['see \u2068خط 3\u2069 here'], 'ltr')).toEqual(['see \u200E\u200Fخط 3\u200F\u200E here']);
});

test('an isolate may open in one run and end in another', () => {
  expect(markDirections(['طوق \u2066', '5 km', '\u2069'], 'rtl')).toEqual(['طوق \u200F\u200E', '5 km', '\u200E\u200F']);
});

test('text that reads one way has no marks, and an end without a beginning is left out', () => {
  expect(markDirections(['14 \u2066→\u2069 19 min'], 'ltr')).toEqual(['14 → 19 min']);
  expect(markDirections(['خط\u2069'], 'rtl')).toEqual(['خط']);
});

const neutral = ['·', '(', ')', '→'] as const;
// Not so figures behind Arabic letters, which the marks leave the right way round and the isolates do not: 2020-09-25, not 25-09-2020.
const phrases = { ltr: constantFrom('line', 'km', '5', '3.5', '2020-09-25', '1:', '%', ...neutral), rtl: constantFrom('خط', 'كم', ...neutral) };
const isolated = oneof(
  array(constantFrom('line', '5', '3.5 km', '2020-09-25', 'QRF (A)'), { minLength: 1, maxLength: 3 }).map((words) => `\u2066${words.join(' ')}\u2069`),
  array(constantFrom('خط', '5', 'كم', 'وضع (أ)'), { minLength: 1, maxLength: 3 }).map((words) => `\u2067${words.join(' ')}\u2069`),
);

test.each(['ltr', 'rtl'] as const)('a text of one direction (%s) with isolates of any looks the same', (base) => {
  assert(property(array(oneof(phrases[base], isolated), { maxLength: 8 }), (parts) => {
    const text = parts.join(' ');
    expect(seen(markDirections([text], base).join(''), base)).toBe(seen(text, base));
  }), { numRuns: 1000, seed: 3 });
});
