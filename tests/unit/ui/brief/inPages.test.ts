/** The last slide of a show: its sources in pages that are all about as full, and each source on one of them. */
import { array, assert, integer, property } from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { madeSlideId } from '../../../../src/scenario/briefing/madeSlide.ts';
import { readText } from '../../../../src/scenario/briefing/text/readText.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import { fillPages, slidesOfShow } from '../../../../src/ui/brief/made/inPages.ts';
import { fetchLanguage, type Translate, useLanguage } from '../../../../src/ui/i18n/i18n.ts';
import { loadVillage } from '../../scene/villageScene.ts';

let t: Translate;

beforeAll(async () => {
  await useLanguage('en');
  t = await fetchLanguage('en');
});

test('every entry stands on one page, in order, and no page is much emptier than the others', () => {
  assert(property(array(integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 60 }), (heights) => {
    const pages = fillPages(heights, 20);
    expect(pages.flatMap(([from, to]) => heights.slice(from, to))).toEqual(heights);
    const sums = pages.map(([from, to]) => heights.slice(from, to).reduce((sum, height) => sum + height, 0));
    // An entry belongs where its middle lies, so a page may be off by half an entry at either end.
    expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(12);
    expect(Math.max(...sums)).toBeLessThanOrEqual(26);
  }));
});

test('what is assumed comes first, then all sources with their numbers, as text that cannot be anything else', async () => {
  const baseline = await loadVillage();
  const sources = Array.from({ length: 40 }, (_, index) => ({ text: `Own *survey* <b>${index}</b> ${'of the place '.repeat(6)}`, date: '2020-09' }));
  const scenario = { ...createScenario({ id: 'plan', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '2020', locale: 'en' }), slides: [{ id: 'one', title: 'One', text: '', notes: '', view: {}, sources, rest: {} }] };
  const made = slidesOfShow({ scenario, baseline, locale: 'en', t }).at(-1);
  expect(made?.id).toBe(madeSlideId);
  const blocks = (made?.steps ?? []).flatMap(({ text = '' }) => readText(text).blocks);
  expect(blocks.map((block) => (block.type === 'item' ? block.number : null))).toEqual(blocks.map((_, index) => index + 1));
  expect(blocks.length).toBeGreaterThanOrEqual(40);
  const words = blocks.map(({ spans }) => spans.map((span) => (span.type === 'text' ? `${span.text}${span.isBold || span.isItalic ? '!' : ''}` : '?')).join(''));
  expect(words.at(-1)).toContain('Own *survey* <b>39</b>');
  expect(made?.steps?.length).toBeGreaterThan(2);
});
