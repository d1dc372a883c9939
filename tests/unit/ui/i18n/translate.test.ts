// Sentences of a language: gaps, plural forms, words that come later.
import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/scenario/view.ts';
import { collectWords, makeTranslate, type MessageKey, type Words } from '../../../../src/ui/i18n/translate.ts';

const speak = (language: Locale, tree: object) => {
  const words: Words = new Map();
  collectWords(tree, words);
  return { words, say: (key: string, gaps = {}) => makeTranslate(language, words)(key as MessageKey, gaps) };
};

test('gaps are filled by name, each as often as it stands, with the very text', () => {
  const { say } = speak('en', { a: { said: '{{who}} and {{who}} at {{where}}', price: 'costs {{price}}' } });
  expect(say('a.said', { who: 'A', where: 12 })).toBe('A and A at 12');
  expect(say('a.price', { price: '$& <b>$1</b> {{who}}' })).toBe('costs $& <b>$1</b> {{who}}');
  expect(say('a.said', { who: null })).toBe(' and  at ');
});

test('the plural form is the one of the language; none has its own where it was given one', () => {
  const arabic = speak('ar', { n: { lines_zero: 'صفر', lines_one: 'واحد', lines_two: 'اثنان', lines_few: '{{count}} قليل', lines_many: '{{count}} كثير', lines_other: '{{count}} سواه' } });
  expect([0, 1, 2, 3, 11, 100].map((count) => arabic.say('n.lines', { count }))).toEqual(['صفر', 'واحد', 'اثنان', '3 قليل', '11 كثير', '100 سواه']);
  const english = speak('en', { n: { lines_zero: 'none', lines_one: 'one', lines_other: '{{count}} lines', ways_one: 'one way', ways_other: '{{count}} ways', plain: 'plain {{count}}' } });
  expect([0, 1, 2].map((count) => english.say('n.lines', { count }))).toEqual(['none', 'one', '2 lines']);
  expect([0, 1].map((count) => english.say('n.ways', { count }))).toEqual(['0 ways', 'one way']);
  expect(english.say('n.plain', { count: 3 })).toBe('plain 3');
});

test('words that come later are spoken, and a key without a message is said as it is', () => {
  const { words, say } = speak('en', { a: { b: 'first' } });
  expect(say('a.c')).toBe('a.c');
  collectWords({ a: { b: 'second', c: 'third' } }, words);
  expect([say('a.b'), say('a.c')]).toEqual(['second', 'third']);
});
