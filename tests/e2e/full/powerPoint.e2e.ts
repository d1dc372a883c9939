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
import { layOutSlide } from '../../../src/export/page/briefing/layOutSlide.ts';
import type { SlideRequest } from '../../../src/export/page/briefing/slideRequest.ts';
import type { PageItem } from '../../../src/export/page/pageLayout.ts';
import { pngOfMark } from '../../../src/export/pptx/slide/markPng.ts';
import { startPptx } from '../../../src/export/pptx/writePptx.ts';
import { openTypesetter } from '../../../src/export/text/openTypesetter.ts';
import { arabic, chart, everyLayout } from '../../fixtures/briefing/slides.ts';
import { deckFacts } from '../../fixtures/pptx/deckWords.ts';
import { findAll, parseXml, type XmlElement } from '../../fixtures/pptx/readPptx.ts';
import { openPdf, searchableText } from '../../unit/export/pdf/readPdf.ts';
import { readFace } from '../../unit/export/text/readFace.ts';

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), 'cordon-deck-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mark = { width: 8, height: 8, data: new Uint8Array(256).fill(128) };

const { measure } = await openTypesetter(readFace, '');
/** Of every layout, in both languages. */
const decks: readonly (readonly [string, readonly SlideRequest[]])[] = [
  ['en', everyLayout], ['ar', (['map-text', 'map', 'comparison', 'figures'] as const).map((layout) => ({ ...arabic, id: layout, layout, maps: layout === 'comparison' ? [...arabic.maps, ...arabic.maps] : arabic.maps, chart: layout === 'figures' ? chart : null }))],
];

test.skipIf(!office).each(decks)('LibreOffice, where it is installed, opens a deck in %s and loses no word', async (language, requests) => {
  const pages = requests.flatMap((request) => layOutSlide(request, measure));
  const writer = startPptx({ ...deckFacts, pageIds: pages.map(({ layout }) => layout.id) }, () => mark);
  for (const { layout, maps } of pages) writer.addSlide({ layout, maps: maps.map(() => ({ format: 'png', bytes: pngOfMark(mark), text: 'Map' })), notes: 'Say this.' });
  const path = join(folder, `${language}.pptx`);
  await writeFile(path, Buffer.concat(writer.finish() as Uint8Array[]));
  const convert = (to: string) => promisify(execFile)(office ?? '', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', to, '--outdir', folder, path], { env: { ...process.env, HOME: folder }, timeout: 150_000 });
  await convert('pdf');
  await convert('fodp');
  const pdf = await openPdf(new Uint8Array(await readFile(join(folder, `${language}.pdf`))));
  const slides = findAll(parseXml(await readFile(join(folder, `${language}.fodp`), 'utf8')), 'draw:page');
  expect([pdf.numPages, slides.length]).toEqual([pages.length, pages.length]);
  for (const [index, { layout: { items }, maps }] of pages.entries()) {
    const slide = slides[index] as XmlElement;
    const words = items.flatMap(wordsOf).map(letters);
    const opened = letters(slide.text);
    expect(words.filter((word) => !opened.includes(word))).toEqual([]);
    // On paper Arabic is in the order of its glyphs, and a word may be parted: as much as there should be.
    const printed = letters(await searchableText(pdf, index + 1));
    expect(printed.length).toBeGreaterThan(words.join('').length * 0.97);
    // Rows of a chart that stand too close lose their names.
    const rows = items.flatMap((item) => (item.type === 'chart' ? item.chart.categories : [])).map(letters);
    expect(rows.filter((row) => !printed.includes(row))).toEqual([]);
    expect(findAll(slide, 'presentation:notes').map((notes) => notes.text)).toEqual([expect.stringContaining('Say this')]);
    expect(findAll(slide, 'draw:object')).toHaveLength(items.filter(({ type }) => type === 'chart').length);
    // A map each, and those of the marks.
    expect(findAll(slide, 'draw:image').length).toBeGreaterThanOrEqual(maps.length);
    const leaders = items.filter(({ type, role }) => type === 'path' && role === 'callout-leader');
    const held = findAll(slide, 'draw:connector').filter(({ attributes }) => attributes['draw:start-shape'] !== undefined && attributes['draw:end-shape'] !== undefined);
    expect(held).toHaveLength(leaders.length);
    expect(findAll(slide, 'draw:g').length).toBeGreaterThanOrEqual(items.some(({ role }) => role === 'legend-label') ? 2 : 0);
  }
}, 180_000);

/** Bullets and numbers of a list are not among its words any more, and the number of a slide is a field. */
function wordsOf(item: PageItem): readonly string[] {
  if (item.type === 'chart') return [item.chart.title, ...item.chart.categories, ...item.chart.series.flatMap(({ name, values }) => [name, ...values.flatMap((value) => value ?? [])])].flatMap((text) => String(text).split(/\s+/));
  return item.type === 'text' && item.role !== 'page-number' ? (item.paragraph?.runs ?? item.lines).flatMap(({ text }) => text.split(/\s+/)) : [];
}

/** Without what a program is free to write otherwise: spaces, marks of direction, joined forms of letters. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200C-\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}
