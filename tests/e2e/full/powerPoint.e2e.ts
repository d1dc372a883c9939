/**
 * A PowerPoint file as another program opens it: LibreOffice opens it with a page a slide, all of its words, notes, groups, a chart, and a leader that holds on. Skipped where LibreOffice is not installed (Debian:
 * `apt-get install libreoffice-impress`), with that said in its name.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import type { PageItem, PageLayout } from '../../../src/export/page/pageLayout.ts';
import { pngOfMark } from '../../../src/export/pptx/slide/markPng.ts';
import { startPptx } from '../../../src/export/pptx/writePptx.ts';
import { deckFacts } from '../../fixtures/pptx/deckWords.ts';
import { goldenPage } from '../../fixtures/pptx/goldenPage.ts';
import { findAll, parseXml } from '../../fixtures/pptx/readPptx.ts';
import { openPdf, searchableText } from '../../unit/export/pdf/readPdf.ts';

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), 'cordon-deck-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mark = { width: 8, height: 8, data: new Uint8Array(256).fill(128) };

/** With what a slide of a briefing has besides: a callout and a chart. */
const more = (direction: PageLayout['direction']): readonly PageItem[] => [
  { type: 'path', role: 'callout-leader', points: [[60, 60], [90, 80]], isClosed: false, fill: null, stroke: { color: '#23282D', widthMm: 0.4, dashMm: null }, clip: null },
  { type: 'box', role: 'callout', box: { xMm: 20, yMm: 50, widthMm: 40, heightMm: 20 }, radiusMm: 1, fill: '#FFFFFF', stroke: { color: '#23282D', widthMm: 0.3, dashMm: null } },
  {
    type: 'text', role: 'callout', box: { xMm: 22, yMm: 52, widthMm: 36, heightMm: 6 }, sizeMm: 4, weight: 600, color: '#23282D', direction, align: 'start',
    lines: [{ text: direction === 'rtl' ? 'الجسر مفتوح' : 'The bridge stays open', leftMm: 22, baselineMm: 56.5, widthMm: 34 }],
  },
  {
    type: 'chart', role: 'chart', box: { xMm: 20, yMm: 80, widthMm: 90, heightMm: 60 }, drawing: [],
    chart: { title: 'Attacks by quarter', unit: '', categories: ['Q1', 'Q2', 'Q3'], series: [{ name: 'Convoys', values: [1401, 2702, 2503], color: '#3A49B8' }] },
  },
];

test.skipIf(!office).each([
  ['en', ['ring-of-steel.wide-landscape.en', 'neighbourhood-by-neighbourhood.uhd-landscape.en']], ['ar', ['mini-green-zones.wide-landscape.ar', 'mini-green-zones.wide-landscape.ar']],
])('LibreOffice, where it is installed, opens a deck in %s and loses no word', async (language, names) => {
  const layouts = names.map((name) => goldenPage(name)).map((layout, index) => (index === 0 ? layout : { ...layout, items: [...layout.items, ...more(layout.direction)] }));
  const writer = startPptx(deckFacts, () => mark);
  for (const layout of layouts) writer.addSlide({ layout, maps: [{ format: 'png', bytes: pngOfMark(mark), text: 'Map' }], notes: 'Say this.' });
  const path = join(folder, `${language}.pptx`);
  await writeFile(path, Buffer.concat(writer.finish() as Uint8Array[]));
  const convert = (to: string) => promisify(execFile)(office ?? '', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', to, '--outdir', folder, path], { env: { ...process.env, HOME: folder }, timeout: 150_000 });
  await convert('pdf');
  await convert('fodp');
  const pdf = await openPdf(new Uint8Array(await readFile(join(folder, `${language}.pdf`))));
  const pages = findAll(parseXml(await readFile(join(folder, `${language}.fodp`), 'utf8')), 'draw:page');
  expect([pdf.numPages, pages.length]).toEqual([layouts.length, layouts.length]);
  for (const [index, layout] of layouts.entries()) {
    const page = pages[index];
    const words = layout.items.flatMap((item) => (item.type === 'text' ? item.lines.flatMap(({ text }) => text.split(/\s+/)) : item.type === 'chart' ? [...item.chart.categories, '2702', 'Attacks'] : [])).map(letters);
    const opened = letters(page?.text ?? '');
    expect(words.filter((word) => !opened.includes(word))).toEqual([]);
    // On paper Arabic is in the order of its glyphs, and a word may be parted: as much as there should be.
    expect(letters(await searchableText(pdf, index + 1)).length).toBeGreaterThan(words.join('').length * 0.97);
    expect(page && findAll(page, 'presentation:notes').map((notes) => notes.text)).toEqual([expect.stringContaining('Say this')]);
    expect(page && findAll(page, 'draw:g').length).toBeGreaterThan(10);
    if (index === 0) continue;
    const ends = page ? findAll(page, 'draw:connector').map(({ attributes }) => attributes['draw:start-shape']) : [];
    expect(ends.filter((end) => end !== undefined)).toHaveLength(1);
    expect(page && findAll(page, 'draw:object')).toHaveLength(1);
  }
}, 180_000);

/** Without what a program is free to write otherwise: spaces, marks of direction, joined forms of letters. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200C-\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}
