/** Whatever a slide says, however much of it, in both languages: nothing leaves its page, nothing lies on anything else, and nothing is lost. */
import { type Arbitrary, array, assert, constant, constantFrom, integer, oneof, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutSlide } from '../../../../../src/export/page/briefing/layOutSlide.ts';
import { notesPages } from '../../../../../src/export/page/briefing/paper/notesPages.ts';
import { readerPages } from '../../../../../src/export/page/briefing/paper/readerPages.ts';
import type { SlideParagraph, SlideRequest } from '../../../../../src/export/page/briefing/slideRequest.ts';
import type { PageItem, PageLayout } from '../../../../../src/export/page/pageLayout.ts';
import { slideLayouts } from '../../../../../src/scenario/kinds/slide.ts';
import { slideFaults } from '../../../../fixtures/briefing/slideFaults.ts';
import { arabic, chart, everyLayout, item, run, says, slide } from '../../../../fixtures/briefing/slides.ts';
import { roughMeasure } from '../../../../fixtures/pages/measure.ts';

const word = oneof(
  constantFrom('Lockdown', 'of', 'a', 'checkpoint', 'المنطقة', 'خط', 'أعمدة', '14', '2020-09-25', '·', '\u20665 km\u2069', '\u2067خط 3\u2069', '\u202Eevil', '\n', '👩‍👩‍👧‍👦'),
  string({ maxLength: 12 }), string({ unit: constantFrom('W', 'م', 'x', '\u0000'), minLength: 30, maxLength: 160 }),
);
const textOf = (mostWords: number) => array(word, { maxLength: mostWords }).map((words) => words.join(' '));
const runOf = record({ text: textOf(25), isBold: constantFrom(true, false), isItalic: constantFrom(true, false), href: constantFrom(null, 'https://example.org/a?b=c') });
const paragraph: Arbitrary<SlideParagraph> = oneof(
  record({ type: constantFrom('paragraph' as const, 'heading' as const), bullet: constant(null), depth: constant(0), runs: array(runOf, { maxLength: 4 }) }),
  record({ type: constant('item' as const), bullet: constantFrom('•', '1.', '12345.'), depth: integer({ min: 0, max: 4 }), runs: array(runOf, { maxLength: 4 }) }),
);
const look = record({ type: constant('camera' as const), camera: record({ center: constant([44.3885, 33.3075] as const), zoom: integer({ min: 11, max: 18 }), bearing: integer({ min: -180, max: 180 }), pitch: constantFrom(0, 0, 45, 60) }) });
const near = (least: number, most: number) => integer({ min: least * 1000, max: most * 1000 }).map((value) => value / 1000);

const anySlide: Arbitrary<SlideRequest> = record({
  id: constant('s-1'), layout: constantFrom(...slideLayouts), locale: constantFrom('en' as const, 'ar' as const), theme: constant('light' as const), section: textOf(4), title: textOf(20),
  text: array(paragraph, { maxLength: 30 }), strip: constantFrom(null, slide.strip), basis: textOf(20), tiles: array(record({ id: string(), value: textOf(5), label: textOf(8), remark: textOf(4), tone: constantFrom('plain' as const, 'leaking' as const) }), { maxLength: 14 }),
  chart: option(record({ title: textOf(8), unit: textOf(2), categories: array(textOf(6), { minLength: 1, maxLength: 40 }), series: array(record({ name: textOf(4), values: array(option(integer({ min: -50, max: 5000 })), { maxLength: 40 }) }), { minLength: 1, maxLength: 4 }) })),
  maps: array(record({ title: textOf(4), look, strip: constantFrom(null, slide.strip) }), { maxLength: 4 }),
  callouts: array(record({ id: string({ minLength: 1, maxLength: 6 }), text: textOf(14), at: option(record({ lon: near(44.37, 44.41), lat: near(33.29, 33.32) }).map(({ lon, lat }) => [lon, lat] as const)), offset: option(constantFrom([0.3, 0.1] as const, [-2, 3] as const, [0, 0] as const)) }), { maxLength: 12 })
    .map((all) => all.map((one, index) => ({ ...one, id: `${index}` }))),
  legend: constantFrom(slide.legend, []), remarks: array(textOf(12), { maxLength: 3 }), sources: array(textOf(12), { maxLength: 8 }), caveat: textOf(12), dataDate: textOf(5), illustrative: textOf(10), made: constant(''),
  number: constant('3 / 12'), words: constantFrom(slide.words, arabic.words),
});

const drawn = (layouts: readonly PageLayout[]) => layouts.flatMap(({ items }) => items.flatMap((one: PageItem): readonly PageItem[] => (one.type === 'chart' ? one.drawing : [one])));
const said = (layouts: readonly PageLayout[]) => drawn(layouts).flatMap((one) => (one.type === 'text' ? one.lines.flatMap((line) => (line.runs ?? [line]).map(({ text }) => text)) : [])).join(' ');
const letters = (text: string) => [...text.replaceAll(/[^\p{L}\p{N}]/gu, '')].sort().join('');

describe('any slide', () => {
  test('nothing leaves the page, lies on anything else or is too small', () => {
    assert(property(anySlide, (asked) => {
      for (const { layout } of layOutSlide(asked, roughMeasure)) expect(slideFaults(layout, 9)).toEqual([]);
    }), { endOnFailure: true, numRuns: 45, seed: 7 });
  }, 120_000);

  test('a document to be read, and slides with notes', () => {
    assert(property(anySlide, array(paragraph, { maxLength: 40 }), (asked, notes) => {
      for (const { layout } of readerPages([asked], 1, roughMeasure)) expect(slideFaults(layout, 7)).toEqual([]);
      for (const { layout } of notesPages(asked, layOutSlide(asked, roughMeasure), notes, 1, roughMeasure)) expect(slideFaults(layout, 3)).toEqual([]);
    }), { endOnFailure: true, numRuns: 12, seed: 8 });
  }, 120_000);

  test('every letter of the text stands on one of its pages', () => {
    assert(property(constantFrom(...everyLayout.map((one) => one.layout)), constantFrom(slide, arabic), integer({ min: 1, max: 60 }), (layout, base, count) => {
      const text = Array.from({ length: count }, (_, place) => (place % 3 === 0 ? item('•', place % 2, run(`row${place} `), run('strong', { isBold: true })) : says(run(`Paragraph ${place} of a text `), run('that goes on', { isItalic: true }), run(' فقرة عربية 12 '), run('and leads away, '.repeat(12), { href: 'https://example.org' }))));
      const pages = layOutSlide({ ...base, layout, text, maps: layout === 'comparison' ? [...base.maps, ...base.maps] : base.maps }, roughMeasure).map((page) => page.layout);
      const body = pages.map((page) => ({ ...page, items: page.items.filter(({ role }) => role === 'body') }));
      expect(letters(said(body))).toBe(letters(text.flatMap(({ bullet, runs }) => [bullet ?? '', ...runs.map((one) => one.text)]).join('')));
    }), { endOnFailure: true, numRuns: 40, seed: 9 });
  }, 60_000);
});

test('a hundred thousand characters of notes go on over further pages, and none of it is lost', () => {
  const notes = Array.from({ length: 1000 }, (_, place) => says(run(`Note number ${place}: ${'what is said to it, and what is asked, and what is answered. '.repeat(2)}`)));
  const pages = notesPages(slide, layOutSlide(slide, roughMeasure), notes, 3, roughMeasure);
  expect(pages.length).toBeGreaterThan(10);
  expect(pages[0]?.layout.id).toBe('s-1');
  expect(letters(said(pages.map(({ layout }) => ({ ...layout, items: layout.items.filter(({ role }) => role === 'notes') }))))).toBe(letters(notes.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')));
  for (const { layout } of pages) expect(slideFaults(layout, 3)).toEqual([]);
});

test('what is gone stands on the page with a mark and a sentence, and callouts without a place in the text', () => {
  for (const layout of slideLayouts) {
    const pages = layOutSlide({ ...slide, layout }, roughMeasure).map((page) => page.layout);
    expect(said(pages), layout).toContain('The slide names a posture');
    expect(said(pages), layout).toContain('Off the map');
    expect(drawn(pages).filter((one) => one.type === 'text' && one.role === 'remark').length, layout).toBeGreaterThanOrEqual(2);
    for (const page of pages) expect(drawn([page]).filter((one) => one.type === 'text' && one.role === 'caveat')).toHaveLength(2);
  }
});

test('a chart keeps its numbers, to the last digit and over several pages', () => {
  const categories = Array.from({ length: 60 }, (_, place) => `Category ${place}`);
  const pages = layOutSlide({ ...slide, layout: 'figures', chart: { title: 'Many', unit: '', categories, series: [{ name: 'A', values: categories.map((_, place) => place + 0.12345) }] } }, roughMeasure);
  const charts = pages.flatMap(({ layout }) => layout.items.flatMap((one) => (one.type === 'chart' ? [one.chart] : [])));
  expect(charts.length).toBeGreaterThan(1);
  expect(charts.flatMap((one) => one.categories)).toEqual(categories);
  expect(charts.flatMap((one) => one.series[0]?.values ?? [])[41]).toBe(41.12345);
  expect(said(layOutSlide({ ...slide, layout: 'figures', chart }, roughMeasure).map(({ layout }) => layout))).toContain('not stated');
});

test('an Arabic slide is the mirror of an English one: the map begins where the page begins to read', () => {
  const [english] = layOutSlide(slide, roughMeasure);
  const [mirrored] = layOutSlide({ ...slide, locale: 'ar' }, roughMeasure);
  const mapOf = (page: typeof english) => page?.layout.items.find((one) => one.type === 'map');
  const [left, right] = [mapOf(english), mapOf(mirrored)];
  if (left?.type !== 'map' || right?.type !== 'map' || !mirrored) throw new Error('no maps');
  expect(left.box.xMm).toBe(0);
  expect(right.box.xMm + right.box.widthMm).toBeCloseTo(mirrored.layout.widthMm, 2);
});
