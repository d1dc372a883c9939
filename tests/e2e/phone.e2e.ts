/** The same map in one hand: sheets from the bottom edge, fingers instead of a pointer, nothing wider than the screen. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hashAt, readAddress, readCamera, waitForAddress } from './harness/address.ts';
import { pressMap } from './harness/gestures.ts';
import { openApp, type OpenOptions } from './harness/openApp.ts';
import { pointOf, readFeature } from './harness/readData.ts';
import { settleMap, waitForMapIdle } from './harness/waitForMapIdle.ts';

async function openPhone(options: OpenOptions = {}): Promise<Page> {
  const page = await openApp({ ...options, phone: true, viewport: { width: 390, height: 844 } });
  await waitForMapIdle(page);
  return page;
}

async function expectNothingOverflows(page: Page, state: string): Promise<void> {
  const { wide, inner } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, inner: window.innerWidth }));
  expect(inner, state).toBe(390);
  expect(wide, state).toBeLessThanOrEqual(390);
}

/** Pulls a sheet down by its handle with one finger. */
async function pullDown(page: Page, handle: Locator): Promise<void> {
  const box = await handle.boundingBox();
  if (!box) throw new Error('The sheet has no handle.');
  const finger = await page.context().newCDPSession(page);
  const at = (y: number) => [{ x: box.x + box.width / 2, y }];
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(box.y + 10) });
  for (const step of [20, 40, 60, 90]) await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(box.y + 10 + step) });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const layers = (page: Page) => page.locator('[data-sheet="layers"]');

test('the layers come up as a sheet by touch, and go by their handle, a pull or the cross', async () => {
  const page = await openPhone();
  expect(await layers(page).count(), 'the map comes first').toBe(0);
  const button = page.getByRole('button', { name: 'Layers and legend' });
  await button.tap();
  await layers(page).waitFor();
  const [sheet, screen] = [await layers(page).boundingBox(), await page.locator('#map').boundingBox()];
  expect(sheet?.width).toBe(390);
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0), 'from the bottom edge').toBeCloseTo((screen?.y ?? 0) + (screen?.height ?? 0), 0);
  expect(sheet?.y, 'the map stays in sight').toBeGreaterThan(250);
  await expectNothingOverflows(page, 'layers');
  await settleMap(page, () => layers(page).locator('label').filter({ hasText: 'Roads' }).tap());
  await waitForAddress(page, 'off', 'roads');
  await layers(page).getByRole('button', { name: 'Close the layers' }).tap();
  await expect.poll(() => layers(page).count()).toBe(0);
  await button.tap();
  await layers(page).waitFor();
  await pullDown(page, layers(page).getByRole('button', { name: 'Close the layers' }));
  await expect.poll(() => layers(page).count()).toBe(0);
  await button.tap();
  await layers(page).getByRole('button', { name: 'Close', exact: true }).tap();
  await expect.poll(() => layers(page).count()).toBe(0);
});

test('search opens over the bar, finds, and makes way for the place and its card', async () => {
  const page = await openPhone();
  await page.getByRole('button', { name: 'Search', exact: true }).tap();
  const field = page.getByRole('combobox', { name: 'Search the map' });
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect((await field.boundingBox())?.width).toBeGreaterThan(250);
  await field.pressSequentially('embassy');
  await expectNothingOverflows(page, 'search');
  await page.getByRole('option', { name: /US Embassy/ }).first().tap();
  await waitForAddress(page, 'sel', 'us-embassy');
  const card = page.locator('[data-inspector="us-embassy"]');
  await card.waitFor();
  expect((await card.boundingBox())?.width).toBeGreaterThan(350);
  await expectNothingOverflows(page, 'inspector');
  // The place stands above the sheet, not under it: the camera looks south of it.
  const [, lat] = pointOf(readFeature('facilities', 'us-embassy'));
  await expect.poll(async () => (await readCamera(page)).lat).toBeLessThan(lat - 0.0005);
  await card.getByRole('button', { name: 'Close', exact: true }).first().tap();
  await expect.poll(() => card.count()).toBe(0);
  await page.getByRole('button', { name: 'Search', exact: true }).tap();
  await page.getByRole('banner').getByRole('button', { name: 'Close', exact: true }).tap();
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(false);
});

test('a finger on a mark opens its card as a sheet', async () => {
  const page = await openPhone({ hash: hashAt(pointOf(readFeature('facilities', 'republican-palace')), 15) });
  await settleMap(page, () => pressMap(page, 0, 0, 'finger'));
  await page.locator('[data-inspector="republican-palace"]').waitFor();
  await settleMap(page, () => page.locator('[data-inspector="republican-palace"]').getByRole('button', { name: 'Copy with citation' }).first().tap().then(() => page.keyboard.press('Escape')));
  expect((await readAddress(page))['sel']).toBeUndefined();
});

test('every panel fits, in both languages', async () => {
  const page = await openPhone();
  const chooseTapped = async (menu: string, entry: string) => {
    await page.getByRole('button', { name: menu, exact: true }).tap();
    const item = page.getByRole('menu').getByText(entry, { exact: true });
    await item.waitFor();
    await expectNothingOverflows(page, 'menu');
    await item.tap();
  };
  const words = {
    en: { more: 'More', close: 'Close', table: 'Table of features', figures: 'Figures by quarter', timeline: 'Timeline', about: 'About Cordon', keys: 'Keyboard shortcuts', other: 'العربية' },
    ar: { more: 'المزيد', close: 'إغلاق', table: 'جدول عناصر الخريطة', figures: 'الأرقام بحسب الربع', timeline: 'الخط الزمني', about: 'حول كوردون', keys: 'اختصارات لوحة المفاتيح', other: 'English' },
  } as const;
  for (const locale of ['en', 'ar'] as const) {
    const { more, close, table, figures, timeline, about, keys, other } = words[locale];
    await expectNothingOverflows(page, `${locale} start`);
    for (const panel of [table, figures, about, keys]) {
      await chooseTapped(more, panel);
      const opened = page.locator('[data-dock="table"], [role="dialog"]:not(:has([role="menu"])), [data-covers-map]').last();
      await opened.waitFor();
      await expectNothingOverflows(page, `${locale} ${panel}`);
      const box = await opened.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390, `${locale} ${panel} is on the screen`).toBe(true);
      await opened.getByRole('button', { name: close, exact: true }).last().tap();
      await expect.poll(() => opened.count()).toBe(0);
    }
    await chooseTapped(more, timeline);
    await page.locator('[data-timeline]').waitFor();
    await expectNothingOverflows(page, `${locale} timeline`);
    await page.locator('[data-timeline]').getByRole('button', { name: close, exact: true }).tap();
    await chooseTapped(more, other);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(locale === 'en' ? 'ar' : 'en');
  }
});

test('the menu of everything holds the settings that the bar has no room for', async () => {
  const page = await openPhone();
  const choose = async (name: string) => {
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitemradio', { name }).tap();
  };
  await choose('Dark');
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  await choose('Military symbols');
  await waitForAddress(page, 'symbols', 'military');
  await choose('العربية');
  await expect.poll(() => page.locator('body').getAttribute('dir')).toBe('rtl');
});

test('what a finger must hit is large enough', async () => {
  const page = await openPhone({ hash: '#v1&sel=us-embassy' });
  await page.locator('[data-inspector]').waitFor();
  const measure = (within: string) => page.locator(`${within} button:visible, ${within} label:visible:has(input), ${within} select:visible, ${within} summary:visible`).evaluateAll((all) => all.map((element) => {
    const { width, height } = element.getBoundingClientRect();
    return { name: element.getAttribute('aria-label') ?? element.textContent ?? '', width: Math.round(width), height: Math.round(height) };
  }));
  /** The main controls: bar, map and the line below it. Fingers need 44 px. */
  for (const part of ['header', '[data-map-controls]', '#ui > footer']) {
    const controls = await measure(part);
    expect(controls.length, part).toBeGreaterThan(2);
    expect(controls.filter(({ width, height }) => Math.min(width, height) < 44), part).toEqual([]);
  }
  await page.locator('[data-inspector]').getByRole('button', { name: 'Close', exact: true }).first().tap();
  await page.getByRole('button', { name: 'Layers and legend' }).tap();
  await layers(page).waitFor();
  const switches = (await measure('[data-sheet="layers"]')).filter(({ name }) => /Facilities|Roads|Uncertainty/.test(name));
  expect(switches.length).toBeGreaterThan(2);
  expect(switches.filter(({ height }) => height < 44)).toEqual([]);
  // Everything else keeps to the 24 px of WCAG 2.5.8.
  const all = await measure('body');
  expect(all.filter(({ width, height }) => Math.min(width, height) < 24)).toEqual([]);
});
