/** The take-off of all lines: what stands in it, the rules, prices, sorting, the way to the map, and the file. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { casesOfRun } from './harness/fullRun.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { pressMap } from './harness/gestures.ts';
import type { OpenOptions } from './harness/openApp.ts';
import { openTable } from './harness/openTable.ts';
import { readFeatures } from './harness/readData.ts';

const shippedLines = readFeatures('bollard-lines');

async function openTakeOff(options: OpenOptions = {}): Promise<Page> {
  const page = await openTable({ viewport: { width: 1024, height: 700 }, ...options });
  await page.locator('[data-open-work="take-off"]').click();
  await page.locator('[data-take-off-lines]').waitFor();
  return page;
}

const lines = (page: Page) => page.locator('[data-line]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-line')));
const cells = (page: Page, id: string) => page.locator(`[data-line="${id}"] > *`).allInnerTexts();
const total = (page: Page, key: string) => page.locator(`[data-total="${key}"] > *`).allInnerTexts();
const plain = (texts: readonly string[]) => texts.map((cell) => cell.replace(/[\u2066\u2069]/g, '').replace(/\s+/g, ' ').trim());

test('the published lines are there as ranges, with their totals; switched off, nothing is left to count', async () => {
  const page = await openTakeOff();
  expect(await lines(page)).toEqual(shippedLines.map(({ id }) => id));
  // 18 m of carriageway, assumed, may be 13.5 to 22.5: 9 to 16 bollards. Footways of 8 m, 4 to 12: 3 to 9 each.
  expect(plain(await cells(page, 'outer-yafa-street'))).toEqual([
    'Yafa Street line illustrativepublished line', 'Rising bollards', 'Northern ring', 'From the start', '1', '21.5–46.6', '9–16', '6–18', '1.200 at most 1.200', expect.stringMatching(/^1\.1\d\d at least 0\.915$/),
    '4', 'not stated', '–', expect.stringMatching(/^Assumed: carriageway width, footway width, lanes, bollard diameter\.$/),
  ]);
  expect(plain(await total(page, 'all')).slice(0, 2)).toEqual(['All lines', String(shippedLines.length)]);
  expect(await page.locator('[data-total^="group:"]').count()).toBe(5);
  expect(await page.locator('[data-not-design]').innerText()).toContain('not a design');
  expect(await page.locator('[data-fault]').count()).toBe(0);
  await page.locator('[data-with-baseline]').uncheck();
  expect(await lines(page)).toEqual([]);
});

test('another rule names its source and, where no row of bollards meets it and a wheelchair, says so under the line', async () => {
  const page = await openTakeOff();
  expect(await page.locator('[data-rule-source]').innerText()).toContain('UK DfT Traffic Advisory Leaflet 01/11');
  await page.locator('[data-rule]').selectOption('us-ufgs');
  await expect.poll(() => page.locator('[data-fault]').count()).toBe(shippedLines.length);
  expect(plain(await page.locator('[data-fault="outer-yafa-street"]').allInnerTexts())[0]).toMatch(/First footway: this rule leaves a gap of at most 0\.715 m, and a wheelchair needs 0\.915 m\./);
  expect(await page.locator('[data-rule-source]').innerText()).toMatch(/UFGS 02840[\s\S]*ADA/);
  expect(plain(await total(page, 'all')).at(-1)).toMatch(/^Too low/);
  await page.locator('[data-rule]').selectOption('us-ufc');
  await expect.poll(() => page.locator('[data-rule-source]').innerText()).toContain('UFC 4-022-01');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.locator('[data-open-work="take-off"]').click();
  expect(await page.locator('[data-rule]').inputValue()).toBe('uk');
});

test('prices are blank until set, checked as they are typed, and one step each to undo', async () => {
  const page = await openTakeOff();
  await page.locator('[data-open-costs]').click();
  await page.locator('[data-currency]').fill('USD');
  await page.locator('[data-price="risingBollard-low"]').fill('9000');
  await page.locator('[data-price="risingBollard-high"]').fill('8000');
  expect(await page.locator('[data-costs] [role=alert]').innerText()).toBe('Two numbers, the lower one first.');
  await page.locator('[data-price="risingBollard-high"]').fill('15000');
  expect(await page.locator('[data-costs] [role=alert]').count()).toBe(0);
  expect(plain(await cells(page, 'outer-yafa-street'))[12], 'fixed bollards have no price yet').toBe('–');
  await page.locator('[data-price="fixedBollard-low"]').fill('١٠٠٠');
  // 9 × 9,000 + 6 × 1,000 to 16 × 15,000 + 18 × 1,000.
  expect(plain(await cells(page, 'outer-yafa-street'))[12]).toBe('87,000–258,000 USD');
  expect(plain(await total(page, 'all'))[6]).toMatch(/^[\d,]+–[\d,]+ USD$/);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(async () => plain(await cells(page, 'outer-yafa-street'))[12]).toBe('–');
  expect(await page.locator('[data-price="fixedBollard-low"]').inputValue()).toBe('');
});

test('a line that is drawn comes first; its name leads to it on the map; columns sort', async () => {
  const page = await openTable();
  await page.locator('[data-tool="barrier"]').click();
  await pressMap(page, 53, -60);
  await page.locator('[data-draw-bar="barrier"] [data-readout], [data-draw-bar="barrier"]').first().waitFor();
  await pressMap(page, -53, 60);
  await page.keyboard.press('Enter');
  await page.locator('[data-feature="barrier-1"]').waitFor();
  await page.locator('[data-open-work="take-off"]').click();
  await page.locator('[data-take-off-lines]').waitFor();
  expect((await lines(page))[0]).toBe('barrier-1');
  await page.locator('[data-line="outer-yafa-street"] button').click();
  expect(await page.locator('[data-line="outer-yafa-street"] button').getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => page.url()).toContain('outer-yafa-street');
  await page.locator('[data-sort="rising"]').click();
  const up = await lines(page);
  expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
  await page.locator('[data-sort="rising"]').click();
  expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  const counts = await Promise.all((await lines(page)).map(async (id) => Number.parseInt(plain(await cells(page, id ?? ''))[6] ?? '', 10)));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(up).not.toEqual(await lines(page));
});

test('the file leaves illustrative lines out unless asked, and names rule, source and caveat', async () => {
  const page = await openTakeOff();
  const save = async () => {
    const download = page.waitForEvent('download');
    await page.locator('[data-save-csv]').click();
    const file = await download;
    return { name: file.suggestedFilename(), rows: (await text(await file.createReadStream())).trim().split('\r\n') };
  };
  const without = await save();
  expect(without.name).toBe('New scenario - take-off.csv');
  expect(without.rows).toHaveLength(2);
  expect(without.rows[1]).toContain(`${shippedLines.length} ILLUSTRATIVE lines are left out`);
  await page.locator('[data-with-illustrative]').check();
  const { rows } = await save();
  const own = rows.filter((row) => row.startsWith('line,'));
  expect(own).toHaveLength(shippedLines.length);
  expect(own.every((row) => row.includes('ILLUSTRATIVE: ') && row.includes('UK DfT Traffic Advisory Leaflet 01/11') && row.includes('Screening aid'))).toBe(true);
});

test.each(casesOfRun([['light', 'en'], ['dark', 'ar']] as const))('the dock is clean for a screen reader: %s, %s', async (colorScheme, lang) => {
  const page = await openTakeOff({ colorScheme, hash: `#v1&at=33.30605,44.37829,16&lang=${lang}` });
  await page.locator('[data-open-costs]').click();
  await page.locator('[data-rule]').selectOption('us-ufgs');
  expect(await findAxeFaults(page)).toEqual([]);
});

test('tabs go by the arrow keys, and the keyboard comes back when the dock closes', async () => {
  const page = await openTable();
  const opener = page.locator('[data-open-work="take-off"]');
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-work-tab="take-off"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-ledger]').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-dock]').count()).toBe(0);
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('on a phone the dock covers the map and makes way for the line that is chosen', async () => {
  const page = await openTakeOff({ viewport: { width: 390, height: 844 }, phone: true });
  expect(await page.locator('[data-dock]').evaluate((dock) => dock.getBoundingClientRect().width)).toBe(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.locator('[data-line="outer-yafa-street"] button').tap();
  await expect.poll(() => page.locator('[data-dock]').count()).toBe(0);
  await page.locator('[data-inspector]').waitFor();
});
