/** Lines set in glyphs: as wide as a browser sets them, joined, in order, and whole whatever was written. */
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTypesetter } from '../../../../src/export/text/openTypesetter.ts';
import type { ShapedLine } from '../../../../src/export/text/shapeLine.ts';
import { readFace } from './readFace.ts';

const { measure, shape } = await openTypesetter(readFace, 'Ő Ελλάδα Київ ếẹ');

/** Set by Chromium 156 at 1000 px, in the faces of ui/fonts.css; whole pixels. */
const browserWidths = [
  ['Ring of steel', 600, 'ltr', 5722],
  ['AVATAR To, We. “Yo” 11:47', 400, 'ltr', 12211],
  ['Data as of 25 September 2020', 400, 'ltr', 13738],
  ['2.1 km · ±300 m — 1,200', 600, 'ltr', 11481],
  ['طوق من حديد', 600, 'rtl', 5732],
  ['بَغْدَادُ', 400, 'rtl', 1954],
  ['لا لأ لإ لآ الأمن', 400, 'rtl', 4955],
  ['البيانات حتى ٢٥ أيلول ٢٠٢٠', 400, 'rtl', 9654],
  ['بوابة القدس (Assassins’ Gate) 1:10,000', 400, 'rtl', 16847],
  ['Al-Qadisiyah القادسية, 14 July Street', 600, 'ltr', 16553],
  ['طول \u206712.5 م\u2069 و 30 مركبة', 400, 'rtl', 9169],
  ['naïve façade Ørsted', 400, 'ltr', 8912],
] as const;

/** The letters that glyphs stand for, run by run, as they are read. */
const readBack = (line: ShapedLine) => line.runs
  .map(({ level, glyphs }) => (level % 2 === 1 ? glyphs.toReversed() : glyphs).map(({ text }) => text).join('')).join('');
const visible = (text: string) => text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
const glyphsOf = (text: string) => shape(text, 400, 'rtl').runs.flatMap(({ glyphs }) => glyphs);

describe('a line', () => {
  test.each(browserWidths)('%s is as wide as in a browser', (text, weight, direction, width) => {
    expect(Math.abs(measure(text, 1000, weight, direction) - width)).toBeLessThanOrEqual(0.0005 * width);
    expect(measure(text, 3, weight, direction)).toBeCloseTo(measure(text, 1000, weight, direction) * 0.003, 6);
  });

  test('joins Arabic letters: alone, at the end, in the middle and at the start they are four glyphs', () => {
    expect(new Set(glyphsOf('ه ههه').filter(({ text }) => text === 'ه').map(({ outlines }) => outlines[0]?.glyph)).size).toBe(4);
  });

  test('sets lam and alef as the pair of their own', () => {
    const [lam, alef] = [glyphsOf('ل')[0]?.outlines[0]?.glyph, glyphsOf('ا')[0]?.outlines[0]?.glyph];
    expect(glyphsOf('لا').map(({ outlines }) => outlines[0]?.glyph)).not.toEqual([alef, lam]);
    expect(readBack(shape('لا الأمن', 400, 'rtl'))).toBe('لا الأمن');
  });

  test('sets marks over their letters, without room of their own', () => {
    const marks = glyphsOf('بَغْدَادُ').filter(({ text }) => /\p{M}/u.test(text));
    expect(marks).toHaveLength(4);
    expect(marks.every(({ advance }) => advance === 0)).toBe(true);
    expect(measure('بَغْدَادُ', 1, 400)).toBe(measure('بغداد', 1, 400));
  });

  test('places runs as they are read: what is first in an Arabic line stands at its right end', () => {
    const left = (text: string, direction: 'ltr' | 'rtl') => shape(text, 400, direction).runs.map(({ glyphs }) => Math.min(...glyphs.map(({ x }) => x)));
    const [name, number] = left('خط 12', 'rtl');
    expect(name).toBeGreaterThan(number ?? Infinity);
    const [first, second] = left('Gate خط', 'ltr');
    expect(first).toBeLessThan(second ?? 0);
  });

  test('mirrors parentheses that are read from right to left', () => {
    const opening = (text: string, direction: 'ltr' | 'rtl') => shape(text, 400, direction).runs.flatMap(({ glyphs }) => glyphs).find(({ text: own }) => own === '(')?.outlines[0]?.glyph;
    expect(opening('(خط)', 'rtl')).toBe(shape('a)', 400, 'ltr').runs[0]?.glyphs[1]?.outlines[0]?.glyph);
    expect(opening('(a)', 'ltr')).not.toBe(opening('(خط)', 'rtl'));
  });

  test('has an arrow to either side, turned from the one upwards', () => {
    expect(shape('14 → 19', 400, 'ltr').missing).toEqual([]);
    const arrows = ['→', '←'].map((arrow) => shape(arrow, 400, 'ltr').runs[0]?.glyphs[0]);
    expect(arrows.map((arrow) => arrow?.outlines[0]?.clockwise)).toEqual([1, 3]);
    expect(arrows[0]?.advance).toBe(arrows[1]?.advance);
  });

  test('names what no face has and sets it as a box', () => {
    const line = shape('roof 😀 屋', 400, 'ltr');
    expect(line.missing).toEqual(['😀', '屋']);
    expect(readBack(line)).toBe('roof 😀 屋');
    expect(line.runs.flatMap(({ glyphs }) => glyphs).filter(({ text, outlines, advance }) => /😀|屋/u.test(text) && outlines[0]?.glyph === 0 && advance > 0)).toHaveLength(2);
  });

  test('finds the letters of Europe in faces of their own', () => {
    expect(shape('Ő Ελλάδα Київ ếẹ e\u0301 Łódź', 600, 'ltr').missing).toEqual([]);
  });

  test('stays one line: breaks are spaces, control characters and halves of pairs are nothing that could harm', () => {
    expect(shape('a\nb\u2029c\u0000\u0007d\uD800e', 400, 'ltr').text).toBe('a b cd\uFFFDe');
    expect(measure('', 10, 400)).toBe(0);
    expect(measure('\u202E\u2066\u200F', 10, 400)).toBe(0);
  });
});

test('any text is set whole: nothing lost, nothing doubled, as wide as its glyphs', () => {
  const letters = oneof(
    ...['abcXYZ ', 'اأبتجحلمنهويةءآ ', '0123456789', '٠١٢٣٤٥٦٧٨٩', '()[]{}<>«»“”"\\/.,:;!?؟،؛-–%·→←', '\u064B\u064E\u0650\u0651\u0652\u0301\u0308', '\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u00AD', 'ŐŁßαЖế', '\n\t\u0000\u001B']
      .map((kind) => constantFrom(...kind)),
    constantFrom('😀', '屋', '\uD83D', 'שׁ', '👩‍🚒'), string({ unit: 'binary', maxLength: 1 }),
  );
  assert(property(array(letters, { maxLength: 40 }), constantFrom(400 as const, 600 as const), constantFrom('ltr' as const, 'rtl' as const), (parts, weight, direction) => {
    const line = shape(parts.join(''), weight, direction);
    expect(visible(readBack(line))).toBe(visible(line.text));
    const glyphs = line.runs.flatMap(({ glyphs }) => glyphs);
    expect(glyphs.reduce((sum, { advance }) => sum + advance, 0)).toBeCloseTo(line.width, 6);
    expect(measure(parts.join(''), 4, weight, direction)).toBeCloseTo(line.width * 4 / 1000, 9);
    expect(glyphs.every(({ x, advance, text }) => Number.isFinite(x) && Number.isFinite(advance) && [...text].length === 1)).toBe(true);
  }), { numRuns: 600, seed: 1 });
});

test('ten thousand characters take ten times as long as a thousand, not a hundred times', () => {
  const millisecondsOf = (times: number) => {
    const started = performance.now();
    expect(shape('طوق من حديد 123 Ring of steel '.repeat(times), 400, 'rtl').width).toBeGreaterThan(0);
    return performance.now() - started;
  };
  // What another program takes of the machine meanwhile is seldom in all of five tries.
  const least = (times: number) => Math.min(...Array.from({ length: 5 }, () => millisecondsOf(times)));
  least(34);
  expect(least(340) / least(34)).toBeLessThan(30);
});
