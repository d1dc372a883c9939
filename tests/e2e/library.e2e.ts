/** The library: several scenarios kept on this device, samples, earlier versions, and that opening one never loses another. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { casesOfRun, isFullRun } from './harness/fullRun.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { chooseFromMenu, pressMap } from './harness/gestures.ts';
import { onZaitunStreet, openTable } from './harness/openTable.ts';
import { waitForMapIdle } from './harness/waitForMapIdle.ts';

const rows = (page: Page) => page.locator('[data-feature]').allInnerTexts();
const steps = (page: Page) => page.locator('[data-steps] button').allInnerTexts();
const keeps = (page: Page, phase: string) => page.locator(`[data-keep="${phase}"]`).waitFor();
const choose = (page: Page, entry: string) => chooseFromMenu(page, entry, 'Scenario');
const titles = (page: Page) => page.locator('[data-library] [data-entry]').evaluateAll((found) => found.map((entry) => entry.getAttribute('data-entry')));
const entry = (page: Page, title: string) => page.locator(`[data-library] [data-entry="${title}"]`);
const titleField = (page: Page) => page.getByLabel('Title of the scenario');

async function drawSite(page: Page, right: number, down: number, number: number): Promise<void> {
  await page.locator('[data-tool="site"]').click();
  await pressMap(page, right, down);
  await page.locator(`[data-feature="site-${number}"]`).waitFor();
}

async function chooseForEntry(page: Page, title: string, act: string): Promise<void> {
  await entry(page, title).getByRole('button', { name: `More for ${title}` }).click();
  await page.getByRole('menuitem', { name: act }).click();
}

test('scenarios are made, duplicated, renamed, deleted, put back and opened, and none loses another', async () => {
  const page = await openTable();
  await titleField(page).fill('Ring');
  await drawSite(page, -150, -100, 1);
  await drawSite(page, -150, 100, 2);
  await choose(page, 'New scenario');
  await expect.poll(() => rows(page), { timeout: 10_000 }).toEqual([]);
  await titleField(page).fill('Closure');
  await drawSite(page, 150, -100, 1);

  await choose(page, 'Library…');
  await expect.poll(() => titles(page)).toEqual(expect.arrayContaining(['Ring', 'Closure']));
  expect(await entry(page, 'Ring').innerText()).toMatch(/2 features/);
  expect(await entry(page, 'Closure').locator('[data-badge="openHere"]').count()).toBe(1);
  expect(await findAxeFaults(page)).toEqual([]);
  await chooseForEntry(page, 'Ring', 'Duplicate');
  await entry(page, 'Copy of Ring').waitFor();
  await chooseForEntry(page, 'Copy of Ring', 'Rename');
  await page.getByLabel('New title').fill('Ring, second draft');
  await page.keyboard.press('Enter');
  await entry(page, 'Ring, second draft').waitFor();
  await page.getByLabel('Search the library').fill('second');
  expect(await titles(page)).toEqual(['Ring, second draft']);
  await page.getByLabel('Search the library').fill('');

  await chooseForEntry(page, 'Ring', 'Delete');
  await expect.poll(() => titles(page)).not.toContain('Ring');
  await page.locator('[data-library-said]').getByRole('button', { name: 'Undo', exact: true }).first().click();
  await entry(page, 'Ring').waitFor();
  await chooseForEntry(page, 'Closure', 'Delete');
  await expect.poll(() => titles(page)).not.toContain('Closure');
  expect(await page.locator('[data-library-deleted] [data-entry="Closure"]').count()).toBe(1);
  await page.locator('[data-library-said]').getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => entry(page, 'Closure').locator('[data-badge="openHere"]').count()).toBe(1);

  await entry(page, 'Ring').getByRole('button', { name: 'Ring', exact: true }).click();
  await expect.poll(() => rows(page), { timeout: 10_000 }).toEqual(['Site 1', 'Site 2']);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await titleField(page).waitFor();
  expect(await titleField(page).inputValue()).toBe('Ring');
}, 90_000);

test('an earlier version comes back as a step that can be undone', async () => {
  const page = await openTable();
  for (const [number, down] of [[1, -120], [2, 0], [3, 120]] as const) {
    await drawSite(page, -150, down, number);
    await keeps(page, 'saved');
  }
  await choose(page, 'Earlier versions…');
  const versions = page.locator('[data-version]');
  await expect.poll(() => versions.count()).toBe(4);
  expect(await findAxeFaults(page)).toEqual([]);
  await versions.filter({ hasText: '1 feature' }).first().getByRole('button').click();
  await expect.poll(() => rows(page), { timeout: 10_000 }).toEqual(['Site 1']);
  expect((await steps(page)).at(-1)).toBe('Restored an earlier version');
  await page.keyboard.press('Control+z');
  await expect.poll(() => rows(page), { timeout: 10_000 }).toEqual(['Site 1', 'Site 2', 'Site 3']);
});

test('a scenario opens in another tab, by an address that stays a plain view', async () => {
  const page = await openTable();
  await titleField(page).fill('Ring');
  await drawSite(page, -150, -100, 1);
  await choose(page, 'New scenario');
  await expect.poll(() => rows(page), { timeout: 10_000 }).toEqual([]);
  await choose(page, 'Library…');
  const opened = page.context().waitForEvent('page');
  await chooseForEntry(page, 'Ring', 'Open in another tab');
  const other = await opened;
  await waitForMapIdle(other);
  await expect.poll(() => rows(other), { timeout: 10_000 }).toEqual(['Site 1']);
  expect(new URL(other.url()).hash).not.toMatch(/scenario/);
  expect(await other.locator('[data-keep-notice]').count()).toBe(0);
  await entry(page, 'Ring').locator('[data-badge="openElsewhere"]').waitFor();
  await other.reload();
  await waitForMapIdle(other);
  await expect.poll(() => rows(other), { timeout: 10_000 }).toEqual(['Site 1']);
}, 90_000);

test.runIf(isFullRun)('a sample opens as a copy; a file opens beside what is there, and once only', async () => {
  const page = await openTable();
  await titleField(page).fill('Mine');
  await drawSite(page, -150, -100, 1);
  await choose(page, 'Library…');
  await page.locator('[data-sample="ring-of-steel"]').getByRole('button').click();
  await expect.poll(async () => (await rows(page)).length).toBeGreaterThan(5);
  await keeps(page, 'saved');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const saved = await text(await (await download).createReadStream());
  const file = { name: 'ring.cordon.geojson', mimeType: 'application/json', buffer: Buffer.from(saved) };
  await page.locator('[data-open-scenario]').setInputFiles(file);
  await choose(page, 'Library…');
  await expect.poll(() => titles(page)).toHaveLength(2);
  await entry(page, 'Mine').getByRole('button', { name: 'Mine', exact: true }).click();
  await expect.poll(() => rows(page), { timeout: 10_000 }).toEqual(['Site 1']);
});

test('a copy of a document of a newer release is to look at, as the document is', async () => {
  const page = await openTable();
  const newer = { type: 'FeatureCollection', cordon: { version: 99, id: 'newer', title: 'From later' }, features: [] };
  await page.locator('[data-open-scenario]').setInputFiles({ name: 'later.cordon.geojson', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(newer)) });
  await expect.poll(() => titleField(page).inputValue()).toBe('From later');
  await choose(page, 'Duplicate');
  await expect.poll(() => titleField(page).inputValue()).toBe('Copy of From later');
  expect(await titleField(page).isDisabled()).toBe(true);
  expect(await page.locator('[data-tool]').count()).toBe(0);
  await choose(page, 'Library…');
  await entry(page, 'From later').getByRole('button', { name: 'More for From later' }).click();
  expect(await page.getByRole('menuitem').allInnerTexts(), 'it cannot be renamed').toEqual(['Open in another tab', 'Duplicate', 'Delete']);
});

test.each(casesOfRun(['light', 'dark'] as const))('on a phone and in Arabic the library is clean for a screen reader, in %s', async (colorScheme) => {
  const page = await openTable({ viewport: { width: 390, height: 844 }, phone: true, colorScheme, hash: `${onZaitunStreet}&lang=ar` });
  await page.locator('[data-tool="site"]').click();
  await pressMap(page, 0, 60, 'finger');
  await page.locator('[data-keep="saved"]').waitFor();
  await page.getByRole('button', { name: 'الطبقات ومفتاح الخريطة' }).click();
  await page.getByRole('button', { name: 'السيناريو', exact: true }).click();
  await page.getByRole('menuitem', { name: 'المكتبة…' }).click();
  await page.locator('[data-library] [data-entry]').waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
});
