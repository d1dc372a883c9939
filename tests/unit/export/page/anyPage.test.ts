/** Whatever a planner writes, in whichever language and on whichever paper: nothing leaves the page, nothing lies on anything else, all can be read. */
import { type Arbitrary, array, assert, constant, constantFrom, integer, oneof, option, property, record, string, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { layOutPage } from '../../../../src/export/page/layOutPage.ts';
import { mapBoxOf } from '../../../../src/export/page/mapBoxOf.ts';
import type { PageItem } from '../../../../src/export/page/pageLayout.ts';
import { pageParts, type PageRequest } from '../../../../src/export/page/pageRequest.ts';
import { isSlide, paperIds } from '../../../../src/export/page/paper.ts';
import { settingOf } from '../../../../src/export/page/setting.ts';
import { legendIds } from '../../../../src/scene/legendEntry.ts';
import { roughMeasure } from '../../../fixtures/pages/measure.ts';
import { faultsOf } from '../../../fixtures/pages/overlaps.ts';
import { legend, qrOf, request } from '../../../fixtures/pages/request.ts';

const word = oneof(
  constantFrom('Lockdown', 'of', 'a', 'checkpoint', 'المنطقة', 'خط', 'أعمدة', 'وضع', '14', '2020-09-25', '1,250', '·', 'م', '\u20665 km\u2069', '\u2067خط 3', '\u202Eevil', 'A\u0301\u0301\u0301\u0301\u0301\u0301\u0301', '👩‍👩‍👧‍👦'),
  string({ maxLength: 12 }),
  string({ unit: 'grapheme', maxLength: 8 }),
  string({ unit: constantFrom('W', 'م', 'x', '\u0000'), minLength: 30, maxLength: 160 }),
);
const textOf = (mostWords: number) => array(word, { maxLength: mostWords }).map((words) => words.join(' '));

const anyRequest: Arbitrary<PageRequest> = record({
  paper: constantFrom(...paperIds), orientation: constantFrom('portrait' as const, 'landscape' as const), locale: constantFrom('en' as const, 'ar' as const), theme: constant('light' as const),
  hiddenParts: oneof(constant([]), subarray([...pageParts])),
  map: record({
    center: constant([44.39, 33.305] as const), scale: integer({ min: 300, max: 3_000_000 }), bearing: integer({ min: -180, max: 180 }), pitch: constantFrom(0, 0, 30, 60),
  }),
  texts: record({
    title: textOf(30), subtitle: textOf(60), caveat: textOf(40), posture: textOf(12), phase: textOf(12), dataDate: textOf(6), illustrative: textOf(20), made: textOf(10),
    sources: array(textOf(25), { maxLength: 30 }),
    figures: option(record({ cells: array(record({ text: textOf(8), tone: constantFrom('closed' as const, 'leaking' as const, 'no-data' as const) }), { minLength: 1, maxLength: 4 }), basis: textOf(40) })),
  }),
  legend: array(record({ id: constantFrom(...legendIds), label: textOf(12).map((text) => `row ${text}`), swatch: constantFrom(...legend.map(({ swatch }) => swatch)) }), { maxLength: 45 }),
  inset: constantFrom(request.inset, null), qr: option(integer({ min: 21, max: 177 }).map(qrOf)), words: constant(request.words),
});

/** Of one page 0.2 of a second at most, whatever is on it. */
const runs = 250;

test('nothing leaves the page, lies on anything else or is too small', () => {
  assert(property(anyRequest, (asked) => {
    const layout = layOutPage(asked, roughMeasure);
    const slide = isSlide(asked.paper) && asked.orientation === 'landscape';
    const { margin } = settingOf(asked, roughMeasure).style;
    expect(faultsOf(layout, { marginMm: slide ? 0 : margin, isKeyOnMap: slide, leastPt: ['a4', 'letter'].includes(asked.paper) ? 7 : isSlide(asked.paper) ? 9 : 6 })).toEqual([]);
    const { widthMm, heightMm } = mapBoxOf(layout);
    expect(widthMm * heightMm).toBeGreaterThan(layout.widthMm * layout.heightMm * 0.2);
  }), { numRuns: runs, seed: 5 });
}, 60_000);

const textsOf = (items: readonly PageItem[], role: string) => items.filter((item) => item.type === 'text' && item.role === role);

test('caveats, data date, sources and what is illustrative stand on every page, whatever is left off', () => {
  assert(property(anyRequest, (asked) => {
    const { items, heightMm } = layOutPage({ ...asked, texts: { ...asked.texts, caveat: 'Caveat', dataDate: 'Data date', illustrative: 'Illustrative', sources: ['Source'] } }, roughMeasure);
    const caveats = textsOf(items, 'caveat').map((item) => (item.type === 'text' ? item.box.yMm : 0));
    expect(caveats).toHaveLength(2);
    expect(Math.min(...caveats)).toBeLessThan(heightMm * 0.1);
    expect(Math.max(...caveats)).toBeGreaterThan(heightMm * 0.9);
    for (const role of ['data-date', 'sources', 'note']) expect(textsOf(items, role)).toHaveLength(1);
  }), { numRuns: 60, seed: 6 });
}, 60_000);
