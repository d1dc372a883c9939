/** The ledger of properties: 22 without a place, placed by pointer, by keyboard, by finger and from the tray. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { casesOfRun } from './harness/fullRun.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { pressMap } from './harness/gestures.ts';
import type { OpenOptions } from './harness/openApp.ts';
import { openTable } from './harness/openTable.ts';
import { readFeatures } from './harness/readData.ts';

async function openLedger(options: OpenOptions = {}): Promise<Page> {
  const page = await openTable(options);
  await page.locator('[data-open-work="properties"]').click();
  await page.locator('[data-ledger]').waitFor();
  return page;
}

const row = (page: Page, id: string) => page.locator(`[data-property="${id}"]`);
const located = (page: Page) => page.locator('[data-located-count]').innerText();
const statusBar = (page: Page) => page.locator('footer').getByRole('button', { name: /located \d+ of/ }).innerText();
const steps = (page: Page) => page.locator('[data-steps] button').allInnerTexts();

/** Where the tray stands in a wide window: as parts of the zone's box, as the scene places it. */
function trayPlace(): readonly [lon: number, lat: number] {
  const corners = readFeatures('zone').flatMap(({ geometry }) => (geometry?.coordinates ?? []).flat(3) as unknown as number[]);
  const [lons, lats] = [corners.filter((_, index) => index % 2 === 0), corners.filter((_, index) => index % 2 === 1)];
  const along = (values: readonly number[], part: number) => Math.min(...values) + (Math.max(...values) - Math.min(...values)) * part;
  return [Number(along(lons, 0.1).toFixed(5)), Number(along(lats, 0.97).toFixed(5))];
}

async function giveSource(page: Page, words = 'Own survey', date = '2020-09'): Promise<void> {
  await page.locator('[data-source-text]').fill(words);
  await page.locator('[data-source-date]').fill(date);
}

test('22 rows, none located, no chart yet; status, neighbourhood and name are steps of their own', async () => {
  const page = await openLedger();
  expect(await page.locator('[data-property]').count()).toBe(22);
  expect([await located(page), await statusBar(page)]).toEqual(['Located 0 of 22', 'located 0 of 22']);
  await page.locator('[data-open-progress]').click();
  expect(await page.locator('[data-progress="none"]').innerText()).toContain('the analyses name no neighbourhood');
  const first = row(page, 'held-property-01');
  await first.locator('[data-status]').selectOption('being-cleared');
  await first.locator('[data-neighbourhood]').fill('Karradat Mariam');
  await first.locator('[data-own-name]').fill('Corner block');
  expect((await steps(page)).map((step) => step.split(':')[0])).toEqual(['Start', 'Changed the ledger', 'Changed the ledger', 'Changed the ledger']);
  expect(await page.locator('[data-progress]').getAttribute('data-progress')).toBe('2');
  expect(await page.locator('[data-progress] svg').first().getAttribute('aria-label')).toContain('Karradat Mariam: 0 of 1 cleared, 1 being cleared.');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  expect(await first.locator('[data-own-name]').inputValue()).toBe('');
});

test('weapons want a type, a count or none, a source and its date', async () => {
  const page = await openLedger();
  const first = row(page, 'held-property-01');
  await first.locator('[data-weapons]').click();
  await page.locator('[data-add-weapons]').click();
  await page.locator('[data-weapon-count]').fill('many');
  await page.locator('[data-keep-weapons]').click();
  expect(await page.locator('[data-weapons-dialog] [role=alert]').allInnerTexts()).toHaveLength(2);
  await page.locator('[data-weapon-type]').fill('rifle');
  await page.locator('[data-weapon-count]').fill('20');
  await giveSource(page);
  expect(await findAxeFaults(page, '[role=dialog]')).toEqual([]);
  await page.locator('[data-keep-weapons]').click();
  await expect.poll(() => first.innerText()).toContain('rifle × 20');
});

test('a row is placed by a press on the map, and counts only with source and date', async () => {
  const page = await openLedger();
  await row(page, 'held-property-05').locator('[data-place]').click();
  await page.locator('[data-draw-bar="property"]').waitFor();
  await pressMap(page, -200, -60);
  await page.locator('[data-place-dialog="held-property-05"]').waitFor();
  await page.locator('[data-locate]').click();
  expect(await page.getByRole('alert').innerText()).toContain('A source and its date are needed');
  await giveSource(page, 'Own survey', 'last week');
  await page.locator('[data-locate]').click();
  expect(await page.locator('[data-place-dialog]').count()).toBe(1);
  await giveSource(page);
  expect(await findAxeFaults(page, '[role=dialog]')).toEqual([]);
  await page.locator('[data-locate]').click();
  await expect.poll(() => located(page)).toBe('Located 1 of 22');
  expect(await statusBar(page)).toBe('located 1 of 22');
  expect(await row(page, 'held-property-05').locator('[data-sensitive]').innerText()).toBe('sensitive');
  expect(await row(page, 'held-property-05').innerText()).toContain('Own survey');
  await page.keyboard.press('Escape');
  await page.locator('[data-open-work="properties"]').click();
  await row(page, 'held-property-05').locator('[data-unplace]').click();
  expect(await located(page)).toBe('Located 0 of 22');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => located(page)).toBe('Located 1 of 22');
});

test('by keyboard: the row, the crosshair, the source', async () => {
  const page = await openLedger();
  await row(page, 'held-property-02').locator('[data-place]').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-draw-bar="property"]').waitFor();
  await page.locator('[data-crosshair]').waitFor();
  for (const key of ['ArrowUp', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await page.locator('[data-place-dialog="held-property-02"]').waitFor();
  await giveSource(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-place-dialog]').count()).toBe(0);
  expect(await located(page), 'Escape leaves no trace').toBe('Located 0 of 22');
  expect(await page.locator('[data-steps]').count()).toBe(0);
});

test('a square dragged from the tray asks too; Escape drops it', async () => {
  const [lon, lat] = trayPlace();
  const page = await openTable({ hash: `#v1&at=${lat},${lon},14` });
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map.');
  const [trayX, trayY] = [box.x + box.width / 2, box.y + box.height / 2];
  const [toX, toY] = [trayX + 120, trayY + 90];
  const drag = async () => {
    await page.mouse.move(trayX, trayY);
    await page.mouse.down();
    // So short that it is no drag yet.
    await page.mouse.move(trayX + 1, trayY);
    await page.mouse.move(toX - 40, toY, { steps: 5 });
    await page.locator('[data-tray-square]').waitFor();
  };
  await drag();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-tray-square]').count()).toBe(0);
  await page.mouse.up();
  expect(await page.locator('[data-place-dialog]').count()).toBe(0);
  await drag();
  await page.mouse.move(toX, toY);
  await page.mouse.up();
  await page.locator('[data-place-dialog="held-property-01"]').waitFor();
  await giveSource(page);
  await page.locator('[data-locate]').click();
  await expect.poll(() => statusBar(page)).toBe('located 1 of 22');
  expect(await steps(page)).toEqual(['Start', 'Located a property']);
});

test.each(casesOfRun([['light', 'ar'], ['dark', 'en']] as const))('is clean for a screen reader: %s, %s', async (colorScheme, lang) => {
  const page = await openLedger({ colorScheme, hash: `#v1&at=33.30605,44.37829,16&lang=${lang}` });
  await row(page, 'held-property-01').locator('[data-neighbourhood]').fill('X');
  await page.locator('[data-open-progress]').click();
  expect(await findAxeFaults(page)).toEqual([]);
});

test('on a phone the dock makes way for the finger that places', async () => {
  const page = await openLedger({ viewport: { width: 390, height: 844 }, phone: true });
  await row(page, 'held-property-01').locator('[data-place]').tap();
  await expect.poll(() => page.locator('[data-dock]').count()).toBe(0);
  await page.locator('[data-draw-bar="property"]').waitFor();
  await pressMap(page, 0, 60, 'finger');
  await page.locator('[data-place-dialog]').waitFor();
  await giveSource(page);
  await page.locator('[data-locate]').tap();
  await expect.poll(() => statusBar(page)).toBe('located 1 of 22');
});
