/** What leaves the room, made in the browser from a small briefing, and opened as its readers open it: a PDF of its slides and an editable presentation. */
import { unzipSync } from 'fflate';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { packageFaults } from '../fixtures/pptx/packageFaults.ts';
import { readPptx } from '../fixtures/pptx/readPptx.ts';
import { openPdf, searchableText } from '../unit/export/pdf/readPdf.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openPlan } from './harness/openPlan.ts';

const slides = [
  { id: 'first', title: 'Closed outside', section: 'Today', text: 'No way leads in **from outside**: see [the analysis](https://example.org/analysis).', notes: 'Say it slowly.', view: {}, callouts: [{ id: 'c', at: [44.38, 33.305], text: 'Here' }] },
  { id: 'second', title: 'منطقة مغلقة', layout: 'figures', text: 'طوق من حديد حول المنطقة', notes: 'ملاحظة المتحدث', view: {}, chart: { title: 'Attacks', categories: ['Q1', 'Q2'], series: [{ name: 'Convoys', values: [14, 27] }] } },
  { id: 'gone', title: 'Of another plan', text: 'Nothing is lost.', notes: '', view: { postureId: 'no-such-posture' } },
];

test('slides as a PDF with bookmarks and links, and as a presentation', { timeout: 90_000 }, async () => {
  const page = await openPlan({ cordon: { title: 'Small briefing', slides } });
  await page.locator('header').getByRole('button', { name: 'Brief', exact: true }).click();
  await page.locator('[data-handout-open]').click();
  await page.locator('[data-handout]').waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.locator('[data-handout-choice="dpi"]').selectOption('110');

  const pdf = await openPdf(await makeFile(page, 'slides', 'Small briefing.pdf'));
  expect(pdf.numPages).toBeGreaterThanOrEqual(4);
  const words = await Promise.all([1, 2, 3, 4].map((number) => searchableText(pdf, number)));
  expect(words[0]).toContain('Closed outside');
  expect(words[0]).toContain('Here');
  expect(words[1]).toContain('طوق من حديد حول المنطقة');
  expect(words[1]).toContain('27');
  expect(words[2]).toContain('names a posture that the plan no longer has');
  expect(words[3]).toContain('Sources and assumptions');
  expect((await pdf.getOutline())?.map(({ title, items }) => [title, items.map((entry: { title: string }) => entry.title)])).toEqual([['Today', ['Closed outside', 'منطقة مغلقة', 'Of another plan']], ['Sources and assumptions', []]]);
  const links = await (await pdf.getPage(1)).getAnnotations();
  expect(links.map(({ url }) => String(url))).toEqual(['https://example.org/analysis']);

  const presentation = await makeFile(page, 'pptx', 'Small briefing.pptx');
  expect(packageFaults(readPptx(presentation))).toEqual([]);
  const deck = unzipSync(presentation);
  const part = (name: string) => new TextDecoder().decode(deck[name]);
  expect(Object.keys(deck).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBe(pdf.numPages);
  expect(part('ppt/slides/slide1.xml')).toContain('Closed outside');
  expect(Object.keys(deck).some((name) => /^ppt\/media\/map1\.png$/.test(name))).toBe(true);
  expect(Object.keys(deck).some((name) => /^ppt\/charts\/chart1\.xml$/.test(name))).toBe(true);
  expect(Object.keys(deck).filter((name) => name.startsWith('ppt/notesSlides/notesSlide')).map(part).join(' ')).toContain('Say it slowly.');
  await page.locator('[data-handout-slide="first"]').uncheck();
  await page.locator('[data-handout-slide="second"]').uncheck();
  await page.locator('[data-handout-slide="gone"]').uncheck();
  expect(await page.locator('[data-handout-make]').isDisabled()).toBe(true);
});

async function makeFile(page: Page, kind: string, name: string): Promise<Uint8Array> {
  await page.locator(`[data-handout-kind="${kind}"]`).check();
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.locator('[data-handout-make]').click()]);
  expect(download.suggestedFilename()).toBe(name);
  return new Uint8Array(await buffer(await download.createReadStream()));
}
