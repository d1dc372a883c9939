/** Lines of a text: whole words where they fit, nothing lost, and each a paragraph that stands alone. */
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../../src/export/page/words/breakLines.ts';
import { directionOf } from '../../../../src/export/page/words/directionOf.ts';
import { plainText } from '../../../../src/export/page/words/plainText.ts';

/** Every character is one wide, marks of direction nothing. */
const measure = (text: string) => text.replace(/[\u2066-\u2069]/g, '').length;
const lines = (text: string, width: number, most = 99) => breakLines(text, width, most, measure).lines;

describe('breaking', () => {
  test('goes between words', () => {
    expect(lines('raise the outer line', 10)).toEqual(['raise the', 'outer line']);
    expect(lines('ارفع الخط الخارجي', 9)).toEqual(['ارفع الخط', 'الخارجي']);
    expect(lines('', 10)).toEqual([]);
  });

  test('splits a word only where it is longer than a line, and says so', () => {
    expect(breakLines('a incomprehensible b', 8, 99, measure)).toEqual({ lines: ['a', 'incompre', 'hensible', 'b'], splitsWord: true, isCut: false });
    expect(lines('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 1)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
  });

  test('ends in an ellipsis where there are more lines than room, and within what it cuts', () => {
    expect(breakLines('raise the outer line', 10, 1, measure)).toEqual({ lines: ['raise the…'], splitsWord: false, isCut: true });
    expect(lines('say, what', 5, 1)).toEqual(['say…']);
    expect(lines('\u2067خط ثالث طويل\u2069', 8, 1)).toEqual(['\u2067خط ثالث…\u2069']);
  });

  test('closes and opens again what an isolate holds together', () => {
    expect(lines('to \u2067one two\u2069 end', 6)).toEqual(['to \u2067one\u2069', '\u2067two\u2069', 'end']);
  });

  test('no character is lost or doubled', () => {
    assert(property(string({ unit: constantFrom('a', 'م', ' ', '\u2066', '\u2067', '\u2069', 'ß'), maxLength: 60 }), (text) => {
      const bare = (given: string) => given.replace(/[\u2066-\u2069 ]/g, '');
      const broken = lines(text, 7);
      expect(bare(broken.join(''))).toBe(bare(text));
      for (const line of broken) expect(plainText(line), 'balanced').toBe(line);
    }), { numRuns: 500, seed: 3 });
  });
});

describe('plain text', () => {
  test('is one paragraph without what nothing can draw', () => {
    expect(plainText('a\u0000b\nc\u2028d\uFEFF\uD800 ')).toBe('ab c d');
    expect(plainText('\u202Eevil\u202C')).toBe('evil');
    expect(plainText('x\u2069y\u2066z')).toBe('xy\u2066z\u2069');
    expect(plainText('می\u200Cخواهم')).toBe('می\u200Cخواهم');
    expect(plainText(`a${'\u0301'.repeat(20)}`)).toBe(`a${'\u0301'.repeat(4)}`);
  });

  test('reads the way of its first letter that stands in no isolate', () => {
    expect(directionOf('14 July', 'rtl')).toBe('ltr');
    expect(directionOf('14 تموز', 'ltr')).toBe('rtl');
    expect(directionOf('\u2066July\u2069 تموز', 'ltr')).toBe('rtl');
    expect(directionOf('1 : 10,000', 'rtl')).toBe('rtl');
  });
});
