/** The app opens, draws its map, and asks nothing of any other host. */
import { expect, test } from 'vitest';
import { openApp, watchOf } from './harness/openApp.ts';
import { waitForMapIdle } from './harness/waitForMapIdle.ts';

test('opens with its title and a drawn map', async () => {
  const page = await openApp();
  expect(await page.title()).toMatch(/Cordon/);
  await waitForMapIdle(page);
  expect(await page.locator('html').getAttribute('data-map-status')).toBe('ready');
  const watch = watchOf(page);
  expect(watch.consoleErrors).toEqual([]);
  expect(watch.offOriginRequests).toEqual([]);
});
