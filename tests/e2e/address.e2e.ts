/** The address is the view: copied it opens the same, reloaded it stays, Back takes back what was opened or hidden. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readAddress, readCamera, visit, waitForAddress } from './harness/address.ts';
import { compareMapPictures, takeMapPicture } from './harness/mapPicture.ts';
import { openApp } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';
import { settleMap, waitForMapIdle } from './harness/waitForMapIdle.ts';

const notice = (page: Page) => page.getByText('The view in this link could not be read. The default view is shown.');
const facilities = (page: Page) => page.getByRole('switch', { name: /^Facilities/ });

test('a copied address opens the same camera, layers, dates, language and picture', async () => {
  const view = '#v1&at=33.30612,44.39871,14.20,25,30&on=connectors&off=roads,uncertainty&dates=2020-06-01..2020-09-30&lang=ar';
  const page = await openMap({ hash: view, sharp: true });
  expect(await page.evaluate(() => location.hash)).toBe(view);
  const sent = await takeMapPicture(page);
  await page.reload();
  await waitForMapIdle(page);
  expect(await page.evaluate(() => location.hash), 'unchanged by a reload').toBe(view);
  expect(await compareMapPictures(page, sent, await takeMapPicture(page))).toBeLessThan(0.001);
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  expect(await page.locator('[data-legend="connector"]').count()).toBe(1);
  expect(await page.locator('[data-legend="road-primary"], [data-legend^="uncertainty"]').count()).toBe(0);
});

test('Back and Forward walk what was chosen and hidden, not every step of the camera', async () => {
  const page = await openMap();
  await settleMap(page, () => page.getByRole('switch', { name: /^Facilities/ }).press('Space'));
  await page.keyboard.press('/');
  await page.keyboard.type('palace');
  await settleMap(page, () => page.keyboard.press('Enter'));
  await waitForAddress(page, 'sel', 'republican-palace');
  // The camera moves on its own: no entry of its own.
  const before = await page.evaluate(() => history.length);
  await page.keyboard.press('Escape');
  await settleMap(page, () => page.getByRole('button', { name: 'Zoom in' }).click());
  await settleMap(page, () => page.getByRole('button', { name: 'Zoom in' }).click());
  expect(await page.evaluate(() => history.length)).toBe(before);

  await settleMap(page, () => page.goBack());
  expect(await readAddress(page)).toMatchObject({ off: 'facilities' });
  expect((await readAddress(page))['sel'], 'Back deselects').toBeUndefined();
  expect(await page.locator('[data-inspector]').count()).toBe(0);
  await page.goBack();
  await waitForAddress(page, 'off', undefined);
  expect(await facilities(page).isChecked(), 'Back shows the layer').toBe(true);
  expect(await page.locator('[data-legend="facility-first"]').count()).toBe(1);
  await page.goForward();
  await waitForAddress(page, 'off', 'facilities');
  expect(await facilities(page).isChecked()).toBe(false);
  await page.goForward();
  await page.locator('[data-inspector="republican-palace"]').waitFor();
  await expect.poll(async () => (await readCamera(page)).zoom, { message: 'with its camera' }).toBeGreaterThan(14.4);
});

test('a symbol set, a language and a date range are each taken back', async () => {
  const page = await openMap({ hash: '#v1&dates=2020-01-01..2020-06-30' });
  await page.keyboard.press('s');
  await waitForAddress(page, 'symbols', 'military');
  await page.keyboard.press('a');
  await waitForAddress(page, 'lang', 'ar');
  await page.goBack();
  await expect.poll(() => page.locator('body').getAttribute('dir')).toBe('ltr');
  await page.goBack();
  await waitForAddress(page, 'symbols', undefined);
  expect(await page.getByRole('button', { name: 'Military symbols' }).getAttribute('aria-pressed')).toBe('false');
  await visit(page, '#v1&at=33.30000,44.40000,13.00');
  expect((await readAddress(page))['dates'], 'a typed address is taken as it is').toBeUndefined();
});

/** Addresses that are no view. */
const broken = ['#nonsense', '#v1&at=here', '#v1&at=33.3,44.4', '#v1&off=everything', '#v1&dates=2020-13-01..2020-14-01', '#v1&sel=%E0%A4%A', '#v1&lang=xx'];

test('a broken address is said, and the default view is shown', async () => {
  const page = await openMap({ hash: '#v1&at=33.3,44.4,13&off=roads,nothing', sharp: true });
  expect(await notice(page).isVisible()).toBe(true);
  expect(await page.getByRole('switch', { name: /^Roads/ }).isChecked(), 'nothing of it is taken').toBe(true);
  const defaultView = await takeMapPicture(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(() => notice(page).count()).toBe(0);
  for (const hash of broken) {
    await page.evaluate((next) => { location.hash = next; }, hash);
    await expect.poll(() => notice(page).count(), { message: hash }).toBe(1);
    await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
    await expect.poll(() => notice(page).count()).toBe(0);
  }
  await page.evaluate(() => { location.hash = '#v99&at=33.3,44.4,13'; });
  await page.getByText('This link was made by a newer Cordon and cannot be read here.').waitFor();
  await page.evaluate(() => { location.hash = '#v1&lang=en'; });
  await expect.poll(() => page.getByRole('button', { name: 'Dismiss' }).count(), { message: 'a link that can be read clears the notice' }).toBe(0);
  const plain = await openMap({ sharp: true });
  expect(await compareMapPictures(plain, defaultView, await takeMapPicture(plain))).toBeLessThan(0.001);
  const arabic = await openApp({ hash: '#v0', locale: 'ar-IQ' });
  await arabic.getByText('تعذّرت قراءة العرض المحفوظ في هذا الرابط').waitFor();
});

test('a link to a feature that is gone opens the map without a card', async () => {
  const page = await openMap({ hash: '#v1&sel=not-in-this-baseline' });
  expect(await page.locator('[data-inspector]').count()).toBe(0);
  await page.getByText('This link points at something that this map does not have.').waitFor();
  expect(await page.getByRole('region', { name: 'Layers', exact: true }).isVisible()).toBe(true);
});
