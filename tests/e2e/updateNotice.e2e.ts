/** The notice of a new release that another tab has begun: dismissed it stays so, whatever else is dismissed, and its press names what lasts only as long as the page. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { pressMap } from './harness/gestures.ts';
import { onZaitunStreet, openTable } from './harness/openTable.ts';
import { waitForMapIdle } from './harness/waitForMapIdle.ts';

const notice = (page: Page, kind: string) => page.locator(`[data-keep-notice="${kind}"]`);
const dismiss = (page: Page, kind: string) => notice(page, kind).getByRole('button', { name: 'Dismiss' }).click();

/** As the browser says it; heard once the app keeps itself, some seconds after its start. */
async function beginElsewhere(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => {
    navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));
    return document.querySelector('[data-keep-notice="update-elsewhere"]') !== null;
  }), { timeout: 20_000, interval: 500 }).toBe(true);
}

const square = JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[44.37, 33.3], [44.38, 33.3], [44.38, 33.31], [44.37, 33.31], [44.37, 33.3]]] } }] });

test('what was dismissed stays dismissed when another notice is', { timeout: 60_000 }, async () => {
  const page = await openTable();
  await page.locator('[data-tool="site"]').click();
  await pressMap(page, -150, -100);
  await page.locator('[data-keep="saved"]').waitFor();
  await beginElsewhere(page);
  const other = await page.context().newPage();
  await other.goto(`${inject('appUrl')}${onZaitunStreet}`);
  await waitForMapIdle(other);
  await other.locator('header').getByRole('button', { name: 'Sketch' }).click();
  await notice(other, 'elsewhere').waitFor();
  await notice(page, 'watched').waitFor();
  await page.bringToFront();
  await dismiss(page, 'update-elsewhere');
  await expect.poll(() => notice(page, 'update-elsewhere').count()).toBe(0);
  await dismiss(page, 'watched');
  await expect.poll(() => notice(page, 'watched').count()).toBe(0);
  expect(await notice(page, 'update-elsewhere').count()).toBe(0);
});

test('a layer that is only looked at is named before the new release costs it, and a second press begins it', { timeout: 60_000 }, async () => {
  const page = await openTable();
  await page.locator('header').getByRole('button', { name: 'Map', exact: true }).click();
  await page.locator('[data-opened-file]').waitFor({ state: 'attached' });
  await page.locator('[data-opened-file]').setInputFiles({ name: 'yard.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(square) });
  await page.locator('[data-opening="done"]').waitFor();
  await beginElsewhere(page);
  await page.evaluate(() => Object.assign(globalThis, { isStillHere: true }));
  await notice(page, 'update-elsewhere').getByRole('button', { name: 'Start it here too' }).click();
  await expect.poll(() => notice(page, 'update-elsewhere').innerText()).toMatch(/start without it: the layer .?yard\.geojson/);
  expect(await page.evaluate(() => 'isStillHere' in globalThis)).toBe(true);
  expect(await findAxeFaults(page)).toEqual([]);
  await Promise.all([page.waitForEvent('framenavigated'), notice(page, 'update-elsewhere').getByRole('button', { name: 'Start it anyway' }).click()]);
  await waitForMapIdle(page);
  expect(await page.evaluate(() => 'isStillHere' in globalThis)).toBe(false);
});
