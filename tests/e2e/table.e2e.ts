/** The table of any layer: show, sort, filter, go to a place, copy as CSV; by pointer and by keyboard. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readCamera, waitForAddress } from './harness/address.ts';
import { chooseFromMenu, readClipboard, tabTo } from './harness/gestures.ts';
import { keptMap } from './harness/keptMap.ts';
import { openApp } from './harness/openApp.ts';
import { pointOf, readFeature, readFeatures } from './harness/readData.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const openHere = keptMap();
const grid = (page: Page) => page.getByRole('grid');
const names = (page: Page) => grid(page).getByRole('rowheader').locator('bdi:first-child').allTextContents();
const header = (page: Page, name: string) => page.getByRole('columnheader', { name });
const column = async (page: Page, name: string): Promise<readonly string[]> => {
  const headings = await page.getByRole('columnheader').allTextContents();
  const place = headings.findIndex((text) => text.trim() === name);
  return page.locator('[role="row"]:has([role="rowheader"])').evaluateAll(
    (rows, index) => rows.map((row) => row.children[index]?.textContent ?? ''), place,
  );
};
const openTable = async (page: Page, layer = 'facilities') => {
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  if (await grid(page).count() === 0) await page.keyboard.press('g');
  await grid(page).waitFor();
  if (layer !== 'facilities') await page.getByRole('combobox', { name: 'Layer' }).selectOption(layer);
};

/** RFC 4180, as a spreadsheet reads it. */
function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows.slice(0, -1);
  return body.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

test('every layer with features can be shown, with all its rows', async () => {
  const page = await openHere();
  await openTable(page);
  const facilities = readFeatures('facilities');
  const roads = readFeatures('roads').filter(({ geometry }) => geometry?.type === 'LineString');
  const rows: Readonly<Record<string, number>> = {
    facilities: facilities.filter(({ properties }) => properties.rank !== 3).length, 'held-properties': 22,
    checkpoints: readFeatures('checkpoints').length, 'bollard-lines': readFeatures('bollard-lines').length,
    incidents: readFeatures('incidents').length, landmarks: facilities.filter(({ properties }) => properties.rank === 3).length,
    zone: 1, neighbourhoods: readFeatures('neighbourhoods').length,
    roads: roads.filter(({ properties }) => properties.class !== 'connector').length,
    connectors: roads.filter(({ properties }) => properties.class === 'connector').length,
  };
  const choice = page.getByRole('combobox', { name: 'Layer' });
  expect(await choice.locator('option').evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value))).toEqual(Object.keys(rows));
  for (const [layer, count] of Object.entries(rows)) {
    await choice.selectOption(layer);
    await page.getByText(new RegExp(`^${count} of ${count} rows?$`)).waitFor();
    expect((await names(page)).length, layer).toBe(count);
  }
  // The same by keyboard: a list like any other on the page.
  await choice.focus();
  await page.keyboard.press('Home');
  await page.getByRole('grid', { name: 'Facilities' }).waitFor();
});

test('columns sort by a press on their heading and by keyboard', async () => {
  const page = await openHere();
  await openTable(page);
  const byName = await names(page);
  expect(byName).toEqual(byName.toSorted(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare));
  await header(page, 'Name').click();
  expect(await header(page, 'Name').getAttribute('aria-sort')).toBe('descending');
  expect(await names(page)).toEqual(byName.toReversed());
  await header(page, 'Precision, m').click();
  expect(await header(page, 'Precision, m').getAttribute('aria-sort')).toBe('ascending');
  const meters = (await column(page, 'Precision, m')).map(Number);
  expect(meters.length).toBe(byName.length);
  expect(meters, 'by size, not by spelling').toEqual(meters.toSorted((a, b) => a - b));
  await tabTo(page, grid(page));
  await header(page, 'Position').focus();
  await page.keyboard.press('Enter');
  expect(await header(page, 'Position').getAttribute('aria-sort')).toBe('ascending');
  const positions = await column(page, 'Position');
  expect(positions).toEqual(positions.toSorted());
  expect(new Set(positions)).toEqual(new Set(['approximate', 'illustrative']));
});

test('a filter keeps the rows that fit, in either language, and says when none does', async () => {
  const page = await openHere();
  await openTable(page);
  const filter = page.getByRole('searchbox', { name: 'Filter' });
  await filter.fill('palace');
  const kept = await names(page);
  expect(kept).toContain('Republican Palace');
  expect(kept).not.toContain('US Embassy');
  expect(await page.getByText(/^\d of 16 rows$/).isVisible()).toBe(true);
  await filter.fill('السفارة الامريكية');
  expect(await names(page)).toEqual(['US Embassy']);
  await filter.fill('no such thing');
  expect(await page.getByText('No row matches the filter: clear it to see them all.').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Copy as CSV' }).isDisabled()).toBe(true);
  await filter.fill('');
  expect((await names(page)).length).toBe(16);
});

test('a row shows its place on the map, by pointer and by keyboard', async () => {
  const page = await openHere();
  await openTable(page);
  await settleMap(page, () => page.getByRole('row', { name: /Ibn Sina Hospital/ }).click());
  await waitForAddress(page, 'sel', 'ibn-sina-hospital');
  const [lon, lat] = pointOf(readFeature('facilities', 'ibn-sina-hospital'));
  await expect.poll(async () => (await readCamera(page)).zoom).toBeGreaterThanOrEqual(14.9);
  const there = await readCamera(page);
  expect(Math.hypot(there.lon - lon, there.lat - lat)).toBeLessThan(0.02);
  await page.keyboard.press('ArrowDown');
  await settleMap(page, () => page.keyboard.press('Enter'));
  await waitForAddress(page, 'sel', /^(?!ibn-sina-hospital)./);
  const chosen = page.locator('[role="row"][aria-selected="true"]');
  expect(await chosen.count()).toBe(1);
  expect(await page.locator('[data-inspector] h2 bdi').textContent()).toBe(await chosen.getByRole('rowheader').locator('bdi').first().textContent());
  await page.keyboard.press('Escape');
  await expect.poll(() => grid(page).count(), { message: 'Escape closes the table from inside it' }).toBe(0);
});

test('a copy leaves illustrative rows out unless asked, and then names them', async () => {
  const page = await openHere();
  await openTable(page);
  expect(await page.getByText('3 illustrative rows are left out of the copy').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await page.getByRole('button', { name: '13 rows copied as CSV' }).waitFor();
  const text = await readClipboard(page);
  const copied = parseCsv(text);
  expect(copied.length).toBe(13);
  expect(copied.map((row) => row['id'])).not.toContain('guest-house');
  expect(copied.find((row) => row['id'] === 'republican-palace')).toMatchObject({
    name_en: 'Republican Palace', name_ar: 'القصر الجمهوري', name_fa: 'کاخ جمهوری', category: 'palace', position: 'approximate', precision_m: '100', confidence: 'reported',
  });
  expect(text, 'no coordinate leaves by this door').not.toMatch(/44\.\d{3}|33\.\d{3}|38S/);

  await page.getByRole('checkbox', { name: 'Include illustrative rows, named ILLUSTRATIVE' }).focus();
  await page.keyboard.press('Space');
  const copy = page.getByRole('button', { name: /Copy as CSV|rows copied/ });
  await copy.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '16 rows copied as CSV' }).waitFor();
  const all = parseCsv(await readClipboard(page));
  expect(all.length).toBe(16);
  expect(all.find((row) => row['id'] === 'guest-house')).toMatchObject({ name_en: 'ILLUSTRATIVE: Guest House', name_ar: 'ILLUSTRATIVE: دار الضيافة', name_fa: 'ILLUSTRATIVE: مهمان‌سرا', position: 'ILLUSTRATIVE' });
  expect(all.filter((row) => row['position'] === 'ILLUSTRATIVE').map((row) => row['id']).toSorted()).toEqual(['al-sijood-palace-area', 'guest-house', 'union-iii']);
});

test('it opens and closes by key, from the menu and by its cross, and gives the keyboard back', async () => {
  const page = await openApp();
  await chooseFromMenu(page, 'Table of features');
  await grid(page).waitFor();
  expect(await page.getByRole('heading', { name: 'Table', exact: true }).evaluate((heading) => heading === document.activeElement)).toBe(true);
  await page.locator('[data-dock="table"]').getByRole('button', { name: 'Close', exact: true }).last().click();
  expect(await grid(page).count()).toBe(0);
  const more = page.getByRole('button', { name: 'More', exact: true });
  await more.focus();
  await page.keyboard.press('g');
  await grid(page).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => grid(page).count()).toBe(0);
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
});
