/**
 * The pages of the four samples, kept to the micrometre: what a page looks like is changed on purpose or not at all. A page that is another one is
 * written anew and fails; whoever means the change looks at it and commits the file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOutPage } from '../../../../src/export/page/layOutPage.ts';
import type { PageItem, PageLayout } from '../../../../src/export/page/pageLayout.ts';
import { openTypesetter } from '../../../../src/export/text/openTypesetter.ts';
import { faultsOf } from '../../../fixtures/pages/overlaps.ts';
import { type SamplePage, samplePage } from '../../../fixtures/pages/samplePage.ts';
import { readFace } from '../text/readFace.ts';

const pages: readonly SamplePage[] = [
  { sample: 'ring-of-steel', paper: 'a4', orientation: 'landscape', locale: 'en', scale: 30_000 },
  { sample: 'ring-of-steel', paper: 'a4', orientation: 'landscape', locale: 'ar', scale: 30_000 },
  { sample: 'ring-of-steel', paper: 'a3', orientation: 'landscape', locale: 'en', scale: 20_000, posture: 2 },
  { sample: 'ring-of-steel', paper: 'wide', orientation: 'landscape', locale: 'en', scale: 25_000, posture: 2 },
  { sample: 'mini-green-zones', paper: 'letter', orientation: 'portrait', locale: 'en', scale: 25_000 },
  { sample: 'mini-green-zones', paper: 'a4', orientation: 'portrait', locale: 'ar', scale: 25_000, bearing: 40 },
  { sample: 'mini-green-zones', paper: 'wide', orientation: 'landscape', locale: 'ar', scale: 25_000, theme: 'dark' },
  { sample: 'neighbourhood-by-neighbourhood', paper: 'a3', orientation: 'portrait', locale: 'ar', scale: 20_000 },
  { sample: 'neighbourhood-by-neighbourhood', paper: 'a2', orientation: 'landscape', locale: 'en', scale: 12_500 },
  { sample: 'neighbourhood-by-neighbourhood', paper: 'uhd', orientation: 'landscape', locale: 'en', scale: 25_000, bearing: -30 },
  { sample: 'closed-on-warning', paper: 'a4', orientation: 'portrait', locale: 'en', scale: 30_000, pitch: 45 },
  { sample: 'closed-on-warning', paper: 'a2', orientation: 'portrait', locale: 'ar', scale: 15_000 },
  { sample: 'closed-on-warning', paper: 'letter', orientation: 'landscape', locale: 'ar', scale: 40_000, linkCharacters: 2400 },
];

const { measure } = await openTypesetter(readFace, '');

const folder = join(import.meta.dirname, '../../../golden/pages');
const nameOf = ({ sample, paper, orientation, locale }: SamplePage) => `${sample}.${paper}-${orientation}.${locale}.json`;

/** One thing a line, a code as rows of 0 and 1: short, and what changed is seen. */
function write({ items, ...page }: PageLayout): string {
  const lines = items.map((item) => JSON.stringify(item.type === 'qr' ? { ...item, modules: item.modules.map((row) => row.map(Number).join('')) } : item));
  return `${JSON.stringify(page)}\n${lines.join('\n')}\n`;
}

test.each(pages)('$sample on $paper, $orientation, $locale', async (page) => {
  const request = await samplePage(page);
  const layout = layOutPage(request, measure);
  const isSlide = page.paper === 'wide' || page.paper === 'uhd';
  expect(faultsOf(layout, { marginMm: isSlide ? 0 : 8, isKeyOnMap: isSlide, leastPt: isSlide ? 9 : 7 })).toEqual([]);
  const path = join(folder, nameOf(page));
  const written = write(layout);
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (written !== kept) writeFileSync(path, written);
  expect(written.split('\n')).toEqual(kept.split('\n'));
});

/** What the golden pages promise as a whole. */
test('between them they show every kind of thing', async () => {
  const kinds = new Set(pages.flatMap((page) => readFileSync(join(folder, nameOf(page)), 'utf8').trim().split('\n').slice(1).map((line) => (JSON.parse(line) as PageItem).role)));
  expect([...kinds].toSorted()).toEqual(['caveat', 'data-date', 'figures', 'inset', 'legend-label', 'legend-title', 'made', 'map', 'map-frame', 'north-arrow', 'note', 'paper', 'posture', 'qr', 'scale-bar', 'sources', 'swatch', 'title']);
});
