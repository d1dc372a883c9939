/** Values of every kind that a parser may hand over, as the plain attributes, names and notes they become. */
import { expect, test } from 'vitest';
import { nameOf, noteOf, plainProperties, plainText, textOfHtml } from '../../../../../src/share/formats/read/properties.ts';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

test.each([
  ['text, without marks and no longer than is kept', `${'\u202e'}a${'b'.repeat(3000)}`, `a${'b'.repeat(1999)}`],
  ['a number', 4.5, 4.5],
  ['a flag that is off', false, false],
  ['a day, as its own clock shows it', new Date(2020, 5, 6, 23, 59), '2020-06-06'],
  ['a list', [1, { a: 'b' }], '[1,{"a":"b"}]'],
  ['an object', { a: 1 }, '{"a":1}'],
])('kept: %s', (_, value, kept) => {
  expect(Object.entries(plainProperties({ key: value }))).toEqual([['key', kept]]);
});

test.each([
  ['no number', Number.NaN], ['a number without end', Number.POSITIVE_INFINITY], ['a day that is none', new Date('soon')], ['nothing', null], ['not given', undefined],
  ['an empty text', ' \u0007 '], ['what cannot be said', Symbol('x')], ['a call', () => 1], ['lists beyond all use', nested(101)],
])('left out: %s', (_, value) => {
  expect(Object.entries(plainProperties({ key: value, other: 1 }))).toEqual([['other', 1]]);
});

test.each([null, 'text', ['a'], 7])('%j is no attributes', (value) => {
  expect([Object.keys(plainProperties(value)), nameOf(value), noteOf(value)]).toEqual([[], '', '']);
});

test('keys lose what is no text too, and name no prototype', () => {
  const plain = plainProperties(JSON.parse('{"__proto__":1,"a\\u0000b":2}'));
  expect(Object.entries(plain)).toEqual([['__proto__', 1], ['ab', 2]]);
  expect(Object.getPrototypeOf(plain)).toBeNull();
});

test.each([
  ['the first key that has a text, in the order of the words', { note: 'n', label: 'third', TITLE: 'second', name: ' ' }, 'second'],
  ['in any writing of the key', { 'الإسم': 'بوابة' }, 'بوابة'],
  ['a number', { name: 14 }, '14'],
  ['both languages', { name: { en: 'Gate', ar: 'بوابة' } }, 'Gate · بوابة'],
  ['one of two languages', { name: { en: '', ar: 'بوابة' } }, 'بوابة'],
  ['languages that are no text', { name: { en: 1, ar: ['x'] }, title: 'b' }, 'b'],
  ['a list is no name', { name: ['a'], title: 'b' }, 'b'],
  ['of two keys that mean one the first', { Name: 'a', NAME: 'b' }, 'a'],
  ['a key too long to be one', { [`name${' '.repeat(200)}`]: 'a' }, ''],
])('a name: %s', (_, properties, name) => {
  expect(nameOf(properties)).toBe(name);
});

test('a note by its own words, however many keys were seen before', () => {
  for (let index = 0; index < 1200; index += 1) nameOf({ [`key ${index}`]: 'x' });
  expect(noteOf({ name: 'a', 'ملاحظات': 'b', cmt: 'c' })).toBe('c');
  expect(noteOf({ name: 'a' })).toBe('');
});

test('halves of letters go, what joins letters stays', () => {
  expect(plainText(' a\uD800b\u200cc\u200b ')).toBe('ab\u200cc');
});

test.each([
  ['<p>one</p><p>two<br/>three</p>', 'one\ntwo\nthree'],
  ['a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;&nbsp;&#33;', 'a <b> & "c" \'d\' !'],
  ['&unknown; &#999999; &#1114112;', '&unknown; 󴈿 &#1114112;'],
  ['<!-- gone --><script>stays()</script>', 'stays()'],
  ['1 < 2 and  wide \t spaces', '1 < 2 and wide spaces'],
])('%s as text', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});
