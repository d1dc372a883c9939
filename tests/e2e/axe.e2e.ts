/** No serious or critical finding of axe in any panel, dialog or state, in both languages and both themes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { isFullRun } from './harness/fullRun.ts';
import { openApp } from './harness/openApp.ts';
import { waitForMapIdle } from './harness/waitForMapIdle.ts';

interface State {
  readonly name: string;
  /** The part that is new; the first screen is looked at whole. */
  readonly within?: string;
  readonly open: (page: Page) => Promise<unknown>;
  readonly close?: (page: Page) => Promise<unknown>;
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const opens = (key: string, selector: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.locator(selector).first().waitFor();
};
const visit = (hash: string, selector: string) => async (page: Page) => {
  await page.evaluate((next) => { location.hash = next; }, hash);
  await page.locator(selector).first().waitFor();
};
const search = (typed: string) => async (page: Page) => {
  await page.keyboard.press('/');
  await page.keyboard.type(typed);
};
const leaveSearch = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
};
/** The last button of the bar, whatever the language calls it. */
const openMenu = (place: number) => async (page: Page) => {
  await page.locator('header [aria-haspopup="menu"]').nth(place).click();
  await page.getByRole('menu').waitFor();
};
const closeMenu = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
};
const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
};

/** What stands open while axe looks; several things at once where they can be. */
const states: readonly State[] = [
  { name: 'the first screen, with notices', open: visit('#broken', '[role="status"] button') },
  { name: 'offers of the search', within: 'header', open: search(''), close: leaveSearch },
  { name: 'search results', within: 'header', open: search('palace'), close: leaveSearch },
  { name: 'nothing found', within: 'header', open: search('xyzzy'), close: leaveSearch },
  { name: 'a facility, the timeline and the layers', within: '[data-inspector], [data-timeline], [data-sheet]', open: async (page) => {
    await visit('#v1&sel=us-embassy&dates=2020-01-01..2020-09-30&on=connectors', '[data-inspector] details')(page);
    await opens('t', '[data-timeline] input')(page);
    await page.locator('[data-inspector] summary').first().click();
    await page.locator('[data-timeline] button[aria-label]').nth(2).click();
  }, close: opens('t', '#map') },
  { name: 'a group of events and the table of facilities', within: '[data-inspector], [data-dock]', open: async (page) => {
    await visit('#v1&sel=incidents-at-us-embassy', '[data-inspector="incidents-at-us-embassy"]')(page);
    await opens('g', '[role="grid"]')(page);
  } },
  { name: 'the table of checkpoints', within: '[data-dock]', open: async (page) => {
    await page.locator('[data-dock="table"] select').selectOption('checkpoints');
  }, close: press('Escape') },
  { name: 'an illustrative place and the figures', within: '[data-covers-map]', open: async (page) => {
    await visit('#v1&sel=guest-house&symbols=military', '[data-inspector="guest-house"]')(page);
    await opens('f', 'table')(page);
  }, close: press('Escape') },
  { name: 'the map in words', within: '[data-spoken-list]', open: opens('v', '[data-in-view]'), close: press('Escape') },
  { name: 'the menu of everything', within: '[role="menu"]', open: openMenu(-1), close: closeMenu },
  { name: 'the menu of themes', within: '[role="menu"]', open: openMenu(0), close: closeMenu },
  { name: 'the menu of languages', within: '[role="menu"]', open: openMenu(1), close: closeMenu },
  { name: 'the sheet of keys', within: '[role="dialog"]', open: opens('?', '[role="dialog"]'), close: closeDialog },
  { name: 'About', within: '[role="dialog"]', open: async (page) => {
    await openMenu(-1)(page);
    await page.getByRole('menuitem').last().click();
    await page.locator('[role="dialog"]').waitFor();
  }, close: closeDialog },
  { name: 'the problems of the data', within: '[role="dialog"]', open: async (page) => {
    await openMenu(-1)(page);
    await page.getByRole('menuitem', { name: /^(Problems in the data|مشكلات البيانات)$/ }).click();
    await page.locator('[role="dialog"]').waitFor();
  }, close: closeDialog },
];

/** One feature that cannot be read, so that there is a notice and a panel of problems. */
const withBadFeature = (context: BrowserContext) => context.route('**/data/checkpoints.geojson', (route) => route.fulfill({
  contentType: 'application/json',
  body: readFileSync(join(process.cwd(), 'data/checkpoints.geojson'), 'utf8').replace('"approximate"', '"somewhere"'),
}));

/** Colours go by the theme and words by the language, so two pages meet both of each; the full run has all four. */
const combinations = ['en', 'ar'].flatMap((locale) => (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme })))
  .filter(({ locale, colorScheme }) => isFullRun || (locale === 'ar') === (colorScheme === 'dark'));

test.each(combinations)('nothing serious in any state: $locale, $colorScheme', async ({ locale, colorScheme }) => {
  const page = await openApp({ locale: locale === 'ar' ? 'ar-IQ' : 'en-US', colorScheme, prepare: withBadFeature });
  await waitForMapIdle(page);
  expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
  const faults: Record<string, unknown> = {};
  for (const { name, within, open, close } of states) {
    await open(page);
    const found = await findAxeFaults(page, within);
    if (found.length > 0) faults[name] = found;
    await close?.(page);
  }
  expect(faults).toEqual({});
});

test('nothing serious on a phone, nor where there is no map', async () => {
  const faults: Record<string, unknown> = {};
  const note = async (page: Page, name: string) => {
    const found = await findAxeFaults(page);
    if (found.length > 0) faults[name] = found;
  };
  const phone = await openApp({ phone: true, viewport: { width: 390, height: 844 }, locale: 'ar-IQ', hash: '#v1&sel=republican-palace' });
  await phone.locator('[data-inspector]').waitFor();
  await note(phone, 'a card on a phone');
  await phone.keyboard.press('Escape');
  await phone.keyboard.press('l');
  await phone.locator('[data-sheet="layers"]').waitFor();
  await note(phone, 'the layers on a phone');
  const mapless = await openApp({
    prepare: (context) => context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    }),
  });
  await mapless.getByRole('alert').waitFor();
  await note(mapless, 'no map, light');
  await mapless.keyboard.press('d');
  await note(mapless, 'no map, dark');
  expect(faults).toEqual({});
});
