/** A planner's own inventory: opened, mapped, taken in as one step; what looks personal stays out, what is sensitive stays here. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openTable } from './harness/openTable.ts';

const inventory = [
  'Property,Owner name,Status,District,Weapons,Count,Lat,Long,Phone',
  'Block A,Abu Hasan,held,Karradat Mariam,rifles,20,33.3101,44.3902,07701234567',
  'Block B,Sheikh Ali,being cleared,Karradat Mariam,"rockets: 3; rifles",,33.3112,44.3922,07701234568',
  'Block C,,cleared,Tashree,,,,,',
  'Block D,Mr Q,held,Tashree,rifles,5,abc,44.39,',
].join('\n');

async function openLedger(): Promise<Page> {
  const page = await openTable();
  await page.locator('[data-open-work="properties"]').click();
  await page.locator('[data-ledger]').waitFor();
  return page;
}

const row = (page: Page, id: string) => page.locator(`[data-property="${id}"]`);
const located = (page: Page) => page.locator('[data-located-count]').innerText();
const statusBar = (page: Page) => page.locator('footer').getByRole('button', { name: /located \d+ of/ }).innerText();
const steps = (page: Page) => page.locator('[data-steps] button').allInnerTexts();

async function giveSource(page: Page, words = 'Own survey', date = '2020-09'): Promise<void> {
  await page.locator('[data-source-text]').fill(words);
  await page.locator('[data-source-date]').fill(date);
}

test('an inventory: mapped, personal columns left out, unread rows listed, one step, and the count follows', async () => {
  const page = await openLedger();
  await page.locator('[data-inventory-file]').setInputFiles({ name: 'broken.geojson', mimeType: 'application/json', buffer: Buffer.from('{"type":') });
  expect(await page.locator('[data-inventory-refused]').innerText()).toContain('The file is no JSON. Nothing was changed.');
  await page.keyboard.press('Escape');
  await page.locator('[data-inventory-file]').setInputFiles({ name: 'inventory.csv', mimeType: 'text/csv', buffer: Buffer.from(inventory) });
  await page.locator('[data-mapping]').waitFor();
  expect(await page.locator('[data-personal]').innerText()).toMatch(/Owner name.*Phone/s);
  expect(await page.locator('[data-mapping] select').evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value))).toEqual([
    'name', 'left-out', 'status', 'neighbourhood', 'weapon-type', 'weapon-count', 'lat', 'lon', 'left-out',
  ]);
  await expect.poll(() => page.locator('[data-outcome]').innerText()).toContain('3 entries, 2 with a place.');
  expect(await page.locator('[data-row-problems]').innerText()).toMatch(/1 row is left out:\s+Row .*5.*: this is no place: abc, 44\.39/s);
  expect(await findAxeFaults(page, '[role=dialog]')).toEqual([]);
  await page.locator('[data-take-in]').click();
  expect(await page.getByText('A source and its date are needed').count()).toBe(1);
  await giveSource(page);
  await page.locator('[data-column="Owner name"] select').selectOption('remark');
  await page.locator('[data-take-in]').click();
  expect(await page.getByText('or say that you keep them deliberately').count()).toBe(1);
  await page.locator('[data-column="Owner name"] select').selectOption('left-out');
  await page.locator('[data-take-in]').click();
  await expect.poll(() => located(page)).toBe('Located 2 of 22');
  expect(await statusBar(page)).toBe('located 2 of 22');
  expect(await row(page, 'held-property-01').locator('[data-own-name]').inputValue()).toBe('Block A');
  expect(await row(page, 'held-property-02').innerText()).toContain('rockets × 3, rifles');
  expect(await page.locator('[data-dock]').innerText()).not.toContain('Abu Hasan');
  expect(await steps(page)).toEqual(['Start', 'Took in an inventory']);

  const save = async () => {
    const download = page.waitForEvent('download');
    await page.locator('[data-save-csv]').click();
    const file = await download;
    return { name: file.suggestedFilename(), csv: await text(await file.createReadStream()) };
  };
  const without = await save();
  expect(without.name).toBe('New scenario - properties.csv');
  expect(without.csv).not.toContain('33.3101');
  expect(without.csv.match(/SENSITIVE/g)).toHaveLength(2);
  await page.locator('[data-with-sensitive]').check();
  expect((await save()).csv).toContain('33.3101,44.3902,38S MB');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => located(page)).toBe('Located 0 of 22');
});

test('an inventory beside the 22 leaves their count alone', async () => {
  const page = await openLedger();
  await page.locator('[data-inventory-file]').setInputFiles({ name: 'inventory.csv', mimeType: 'text/csv', buffer: Buffer.from(inventory) });
  await giveSource(page);
  await page.locator('[data-standing="beside"]').check();
  await page.locator('[data-take-in]').click();
  await expect.poll(() => page.locator('[data-beside-count]').innerText()).toBe('3 more of your inventory, 2 located');
  expect(await located(page)).toBe('Located 0 of 22');
  expect(await page.locator('[data-property]').count()).toBe(25);
  await row(page, 'property-1').locator('[data-drop]').click();
  expect(await page.locator('[data-property]').count()).toBe(24);
});
