/** Whatever is written on a slide and wherever it stands, the file is sound: well-formed, whole, and in the order that PowerPoint insists on. */
import { type Arbitrary, array, assert, boolean, constant, constantFrom, double, integer, oneof, option, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { MmBox, PageItem, PageLayout, PageRole, TextItem } from '../../../../src/export/page/pageLayout.ts';
import { startPptx } from '../../../../src/export/pptx/writePptx.ts';
import { deckFacts } from '../../../fixtures/pptx/deckWords.ts';
import { packageFaults } from '../../../fixtures/pptx/packageFaults.ts';
import { findAll, readPptx } from '../../../fixtures/pptx/readPptx.ts';

const hostile = constantFrom(']]>', '\u0000', '\uD800', '\uDC00x', '<a:t>', '&amp;', '"\'', '\u000B\u000C', '\uFFFE', '\u2028', '\u2066x', '\u2069\u2069', '\u202Eevil', '{{field}}', '_x0000_', 'منطقة 5', '\r\n', '👩‍👩‍👧‍👦');
const words: Arbitrary<string> = array(oneof(hostile, string({ maxLength: 8 }), string({ unit: 'binary', maxLength: 8 })), { maxLength: 5 }).map((parts) => parts.join(' '));

const length = oneof(double({ min: 0, max: 400, noNaN: true }), constantFrom(0, 0.0001));
const place = double({ min: -100, max: 400, noNaN: true });
const box: Arbitrary<MmBox> = record({ xMm: place, yMm: place, widthMm: length, heightMm: length });
const role: Arbitrary<PageRole> = constantFrom('paper', 'title', 'body', 'caveat', 'legend', 'legend-label', 'swatch', 'scale-bar', 'inset', 'callout', 'callout-leader', 'page-number', 'note', 'remark', 'figure');
const color = constantFrom('#000', '#12345678', '#ABCDEF', 'rgb(1, 2, 3)', 'rgba(1,2,3,.5)');
const stroke = option(record({ color, widthMm: double({ min: 0, max: 3, noNaN: true }), dashMm: option(array(double({ min: 0, max: 5, noNaN: true }), { maxLength: 5 })) }));
const part = option(constantFrom('a', 'b'), { nil: undefined });
const point = record({ x: place, y: place }).map(({ x, y }) => [x, y] as const);
const plain = <T extends object>(item: T): T => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T;

const text: Arbitrary<PageItem> = record({
  type: constant('text' as const), role, box, sizeMm: double({ min: 0.01, max: 40, noNaN: true }), weight: constantFrom(400 as const, 600 as const), color, direction: constantFrom('ltr' as const, 'rtl' as const),
  align: constantFrom('start' as const, 'middle' as const, 'end' as const), part, lines: array(record({ text: words, leftMm: place, baselineMm: place, widthMm: length }), { maxLength: 3 }),
  paragraph: option(record({
    bullet: constantFrom(null, '•', '3.', '999999.'), depth: integer({ min: 0, max: 4 }),
    runs: array(record({
      text: words, weight: constantFrom(400 as const, 600 as const), isItalic: boolean(),
      link: constantFrom(null, { type: 'web' as const, href: 'https://example.org/?a&b="<' }, { type: 'web' as const, href: 'javascript:1' }, { type: 'page' as const, pageId: 'gone' }, { type: 'page' as const, pageId: 'here' }),
    }), { maxLength: 3 }),
  }), { nil: undefined }),
}).map((item) => plain(item) as TextItem);
const item: Arbitrary<PageItem> = oneof(
  { weight: 4, arbitrary: text },
  record({ type: constant('box' as const), role, box, radiusMm: double({ min: 0, max: 50, noNaN: true }), fill: option(color), stroke, part }).map((each) => plain(each) as PageItem),
  record({ type: constant('path' as const), role, points: array(point, { maxLength: 6 }), isClosed: boolean(), fill: option(color), stroke, clip: option(box), part }).map((each) => plain(each) as PageItem),
  record({ type: constant('image' as const), role, box, image: constantFrom('mark', 'unknown') }),
  record({ type: constant('map' as const), role: constant('map' as const), box, index: constantFrom(0, 1, 7) }),
  record({
    type: constant('chart' as const), role: constant('chart' as const), box, drawing: constant([]),
    chart: record({ title: words, unit: words, categories: array(words, { maxLength: 30 }), series: array(record({ name: words, values: array(option(double()), { maxLength: 30 }), color }), { maxLength: 30 }) }),
  }),
);
const layout: Arbitrary<PageLayout> = record({
  id: constant('here'), widthMm: constant(338.667), heightMm: constant(190.5), direction: constantFrom('ltr' as const, 'rtl' as const), language: constantFrom('en', 'ar'), title: words, items: array(item, { maxLength: 12 }),
});
const slide = record({ layout, notes: words, isHidden: boolean(), section: option(words), maps: constant([{ format: 'png' as const, bytes: Uint8Array.of(1, 2, 3), text: ']]>\u0000' }]) });

const picture = { width: 1, height: 1, data: Uint8Array.of(1, 2, 3, 4) };

test('any deck is a sound file', () => {
  assert(property(array(slide, { minLength: 1, maxLength: 3 }), words, (slides, title) => {
    const writer = startPptx({ ...deckFacts, title, author: title, pageIds: slides.map(() => 'here') }, (image) => (image === 'mark' ? picture : null));
    slides.forEach((each) => writer.addSlide(each));
    const file = readPptx(new Uint8Array(Buffer.concat(writer.finish() as Uint8Array[])));
    expect(packageFaults(file)).toEqual([]);
  }), { numRuns: 120, seed: 6 });
}, 60_000);

test('100 kB of notes and 500 slides', () => {
  const notes = 'كلمة and word ]]> \u0000\n'.repeat(5000);
  const writer = startPptx(deckFacts, () => null);
  for (let number = 0; number < 500; number += 1) {
    writer.addSlide({ layout: { widthMm: 338.667, heightMm: 190.5, direction: 'ltr', language: 'en', title: `Slide ${number}`, items: [] }, maps: [], notes: number === 7 ? notes : '' });
  }
  const file = readPptx(new Uint8Array(Buffer.concat(writer.finish() as Uint8Array[])));
  expect(findAll(file.xml('ppt/presentation.xml'), 'p:sldId')).toHaveLength(500);
  expect(findAll(file.xml('ppt/notesSlides/notesSlide8.xml'), 'a:p')).toHaveLength(5001);
  expect(packageFaults(file)).toEqual([]);
}, 30_000);
