/** Language, theme and symbols: each changes the interface and the picture of the map, and is kept as it should be. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readAddress, waitForAddress } from './harness/address.ts';
import { chooseFromMenu, chooseLanguage, languageButton, tabTo } from './harness/gestures.ts';
import { brightnessOf, compareMapPictures, takeMapPicture } from './harness/mapPicture.ts';
import { openApp } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const zone = '#v1&at=33.30900,44.39200,13.60';
const html = (page: Page) => page.locator('html');

test('the menu of languages mirrors the whole interface and the labels of the map', async () => {
  const page = await openMap({ hash: zone, sharp: true });
  const english = await takeMapPicture(page);
  const panelLeft = async () => (await page.locator('[data-sheet="layers"]').boundingBox())?.x ?? NaN;
  expect(await panelLeft()).toBe(0);
  await settleMap(page, () => chooseLanguage(page, 'العربية'));
  await waitForAddress(page, 'lang', 'ar');
  expect(await page.locator('body').getAttribute('dir')).toBe('rtl');
  expect(await html(page).getAttribute('lang')).toBe('ar');
  expect(await panelLeft(), 'the panel stands at the right').toBeGreaterThan(700);
  expect(await page.getByRole('heading', { name: 'كوردون' }).isVisible()).toBe(true);
  expect(await page.title()).toContain('كوردون');
  const otherwise = await compareMapPictures(page, english, await takeMapPicture(page));
  expect(otherwise, 'the labels read otherwise').toBeGreaterThan(0.01);
  expect(await page.getByText(/Layers|Legend|Facilities/).count(), 'no English words are left').toBe(0);
  await languageButton(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'فارسی' }).waitFor();
  await settleMap(page, async () => {
    // Below the languages stand digits and calendars.
    await page.getByRole('menuitemradio', { name: 'فارسی' }).focus();
    await page.keyboard.press('Enter');
  });
  await waitForAddress(page, 'lang', 'fa');
  expect(await page.locator('body').getAttribute('dir')).toBe('rtl');
  expect(await html(page).getAttribute('lang')).toBe('fa');
  expect(await page.title()).toContain('کوردون');
  // The key leads to the language before, and back.
  await settleMap(page, () => page.keyboard.press('a'));
  await waitForAddress(page, 'lang', 'ar');
  await settleMap(page, () => chooseLanguage(page, 'English'));
  expect(await page.locator('body').getAttribute('dir')).toBe('ltr');
  expect(await page.title()).toContain('Cordon');
  // Not to the last pixel: a label that had to move may stay where it went.
  expect(await compareMapPictures(page, english, await takeMapPicture(page))).toBeLessThan(otherwise / 2);
});

test('a card says its day in the Hijri calendar too, and in the digits of its language, where its reader wants that, and says so again after a reload', async () => {
  const page = await openMap({ hash: '#v1&sel=incident-2020-09-15-rockets' });
  const card = page.locator('[data-inspector="incident-2020-09-15-rockets"]');
  const says = () => card.innerText().then((text) => text.replaceAll(/[\u2066-\u2069]/g, ''));
  expect(await says()).toContain('2020-09-15');
  const choose = async (name: string) => {
    await languageButton(page).press('Enter');
    await page.getByRole('menuitemradio', { name, exact: true }).press('Enter');
  };
  await choose('Hijri');
  await expect.poll(says).toContain('15 September 2020 (27 Muharram 1442)');
  await chooseLanguage(page, 'العربية');
  await expect.poll(says).toContain('15 أيلول 2020 (27 محرم 1442)');
  await page.locator('header [aria-haspopup="menu"]:visible').nth(1).press('Enter');
  await page.getByRole('menu').getByText('١٢٣').waitFor();
  await page.locator('[role="menu"] [data-key="own"]').press('Enter');
  await expect.poll(says).toContain('١٥ أيلول ٢٠٢٠ (٢٧ محرم ١٤٤٢)');
  await page.reload();
  await card.waitFor();
  await expect.poll(says, { timeout: 10_000 }).toContain('١٥ أيلول ٢٠٢٠ (٢٧ محرم ١٤٤٢)');
});

test('every control has an Arabic name in Arabic', async () => {
  const page = await openApp({ locale: 'ar-IQ', hash: '#v1&sel=us-embassy' });
  await page.locator('[data-inspector]').waitFor();
  await page.keyboard.press('t');
  await page.locator('[data-timeline]').waitFor();
  const strangers = await page.locator('button, input, select, [role="switch"], [role="region"], section, h2, h3, label').evaluateAll((elements) => elements
    .filter((element) => element.closest('[lang="en"], svg') === null && element.querySelector('[lang="en"]') === null)
    .map((element) => element.getAttribute('aria-label') ?? (element.matches('button, label, h2, h3') ? element.textContent ?? '' : ''))
    .filter((text) => text.trim() !== '' && !/[\u0600-\u06ff]/.test(text) && /[a-z]{3}/i.test(text)));
  expect(strangers.filter((text) => !/^(English|MGRS|DMS)$/.test(text))).toEqual([]);
});

test('the browser decides the language, the address decides over the browser', async () => {
  const arabic = await openMap({ locale: 'ar-IQ' });
  expect(await arabic.locator('body').getAttribute('dir')).toBe('rtl');
  expect(await readAddress(arabic), 'nothing was chosen').toEqual({});
  await arabic.keyboard.press('a');
  await waitForAddress(arabic, 'lang', 'en');
  await arabic.reload();
  await arabic.getByRole('heading', { name: 'Cordon' }).waitFor();
  expect(await arabic.locator('body').getAttribute('dir')).toBe('ltr');
  const french = await openApp({ locale: 'fr-FR' });
  await french.getByRole('heading', { name: 'Cordon' }).waitFor();
  expect(await html(french).getAttribute('lang')).toBe('en');
});

test('light and dark, by menu and by key, change the page and the map and are remembered', async () => {
  const page = await openMap({ hash: zone, sharp: true });
  const brightness = async () => brightnessOf(page, await takeMapPicture(page));
  expect(await brightness()).toBeGreaterThan(180);
  await settleMap(page, () => chooseFromMenu(page, 'Dark', 'Appearance'));
  expect(await html(page).getAttribute('data-theme')).toBe('dark');
  expect(await brightness()).toBeLessThan(80);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(24, 29, 34)');
  await page.reload();
  await page.getByRole('button', { name: 'Appearance' }).waitFor();
  expect(await html(page).getAttribute('data-theme')).toBe('dark');
  expect(await readAddress(page), 'a preference of the device, not of the view').not.toHaveProperty('theme');
  await page.keyboard.press('d');
  expect(await html(page).getAttribute('data-theme')).toBe('light');
  // The menu by keyboard alone: it opens on its first entry, arrows go on, Enter chooses.
  await tabTo(page, page.getByRole('button', { name: 'Appearance' }));
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('menuitemradio', { name: 'Light' });
  await chosen.waitFor();
  expect(await chosen.getAttribute('aria-checked')).toBe('true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => html(page).getAttribute('data-theme')).toBe('dark');
});

test('as this device: the theme follows the device while it is open', async () => {
  const page = await openMap({ hash: zone, colorScheme: 'dark', sharp: true });
  expect(await html(page).getAttribute('data-theme')).toBe('dark');
  expect(await brightnessOf(page, await takeMapPicture(page))).toBeLessThan(80);
  await settleMap(page, () => page.emulateMedia({ colorScheme: 'light' }));
  expect(await html(page).getAttribute('data-theme')).toBe('light');
  expect(await brightnessOf(page, await takeMapPicture(page))).toBeGreaterThan(180);
  await chooseFromMenu(page, 'Light', 'Appearance');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await html(page).getAttribute('data-theme'), 'a choice holds').toBe('light');
  await chooseFromMenu(page, 'As this device', 'Appearance');
  expect(await html(page).getAttribute('data-theme')).toBe('dark');
});

test('military symbols are fetched when asked for, drawn, and told by the address', async () => {
  const requests: string[] = [];
  const page = await openMap({
    hash: zone,
    sharp: true,
    prepare: async (context) => { context.on('request', (request) => requests.push(request.url())); },
  });
  const fetched = () => requests.filter((url) => /milsymbol/.test(url)).length;
  expect(fetched(), 'not part of the first load').toBe(0);
  const pictograms = await takeMapPicture(page);
  const button = page.getByRole('button', { name: 'Military symbols' });
  await settleMap(page, () => button.click());
  await waitForAddress(page, 'symbols', 'military');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(async () => compareMapPictures(page, pictograms, await takeMapPicture(page)), { timeout: 15_000 }).toBeGreaterThan(0.003);
  expect(fetched()).toBe(1);
  await settleMap(page, () => page.keyboard.press('s'));
  await waitForAddress(page, 'symbols', undefined);
  expect(await compareMapPictures(page, pictograms, await takeMapPicture(page))).toBeLessThan(0.002);
});

test('a link with military symbols opens with them', async () => {
  const plain = await openMap({ hash: zone, sharp: true });
  const pictograms = await takeMapPicture(plain);
  const page = await openMap({ hash: `${zone}&symbols=military`, sharp: true });
  await expect.poll(async () => compareMapPictures(page, pictograms, await takeMapPicture(page)), { timeout: 15_000 }).toBeGreaterThan(0.003);
});
