/** Whatever a planner writes, in whichever language and on whichever paper: nothing leaves the page, nothing lies on anything else, all can be read. */
import fc from 'fast-check';
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

const word = fc.oneof(
  fc.constantFrom('Lockdown', 'of', 'a', 'checkpoint', 'المنطقة', 'خط', 'أعمدة', 'وضع', '14', '2020-09-25', '1,250', '·', 'م', '\u20665 km\u2069', '\u2067خط 3', '\u202Eevil', 'A\u0301\u0301\u0301\u0301\u0301\u0301\u0301', '👩‍👩‍👧‍👦'),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('W', 'م', 'x', '\u0000'), minLength: 30, maxLength: 160 }),
);
const textOf = (mostWords: number) => fc.array(word, { maxLength: mostWords }).map((words) => words.join(' '));

const anyRequest: fc.Arbitrary<PageRequest> = fc.record({
  paper: fc.constantFrom(...paperIds), orientation: fc.constantFrom('portrait' as const, 'landscape' as const), locale: fc.constantFrom('en' as const, 'ar' as const), theme: fc.constant('light' as const),
  hiddenParts: fc.oneof(fc.constant([]), fc.subarray([...pageParts])),
  map: fc.record({
    center: fc.constant([44.39, 33.305] as const), scale: fc.integer({ min: 300, max: 3_000_000 }), bearing: fc.integer({ min: -180, max: 180 }), pitch: fc.constantFrom(0, 0, 30, 60),
  }),
  texts: fc.record({
    title: textOf(30), subtitle: textOf(60), caveat: textOf(40), posture: textOf(12), phase: textOf(12), dataDate: textOf(6), illustrative: textOf(20), made: textOf(10),
    sources: fc.array(textOf(25), { maxLength: 30 }),
    figures: fc.option(fc.record({ cells: fc.array(fc.record({ text: textOf(8), tone: fc.constantFrom('closed' as const, 'leaking' as const, 'no-data' as const) }), { minLength: 1, maxLength: 4 }), basis: textOf(40) })),
  }),
  legend: fc.array(fc.record({ id: fc.constantFrom(...legendIds), label: textOf(12).map((text) => `row ${text}`), swatch: fc.constantFrom(...legend.map(({ swatch }) => swatch)) }), { maxLength: 45 }),
  inset: fc.constantFrom(request.inset, null), qr: fc.option(fc.integer({ min: 21, max: 177 }).map(qrOf)), words: fc.constant(request.words),
});

/** Of one page 0.2 of a second at most, whatever is on it. */
const runs = 250;

test('nothing leaves the page, lies on anything else or is too small', () => {
  fc.assert(fc.property(anyRequest, (asked) => {
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
  fc.assert(fc.property(anyRequest, (asked) => {
    const { items, heightMm } = layOutPage({ ...asked, texts: { ...asked.texts, caveat: 'Caveat', dataDate: 'Data date', illustrative: 'Illustrative', sources: ['Source'] } }, roughMeasure);
    const caveats = textsOf(items, 'caveat').map((item) => (item.type === 'text' ? item.box.yMm : 0));
    expect(caveats).toHaveLength(2);
    expect(Math.min(...caveats)).toBeLessThan(heightMm * 0.1);
    expect(Math.max(...caveats)).toBeGreaterThan(heightMm * 0.9);
    for (const role of ['data-date', 'sources', 'note']) expect(textsOf(items, role)).toHaveLength(1);
  }), { numRuns: 60, seed: 6 });
}, 60_000);
