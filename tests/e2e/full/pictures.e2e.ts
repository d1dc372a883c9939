/** The panels of the map in English and Arabic, in every theme and window, for people to look at. Only that each gets drawn is asserted. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { nextFrames } from '../harness/gestures.ts';
import { openApp } from '../harness/openApp.ts';
import { savePicture } from '../harness/savePicture.ts';
import { waitForMapIdle } from '../harness/waitForMapIdle.ts';

const windows = [
  { width: 1440, height: 900, phone: false },
  { width: 1920, height: 1080, phone: false },
  { width: 390, height: 844, phone: true },
];

const visit = (hash: string) => (page: Page) => page.evaluate((next) => { location.hash = next; }, hash);
const press = (key: string) => (page: Page) => page.keyboard.press(key);

interface Scene {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** What must be there before the picture is taken. */
  readonly shows: string;
  readonly close?: (page: Page) => Promise<unknown>;
}

const closeDialog = press('Escape');

const scenes: readonly Scene[] = [
  { name: 'start', open: () => Promise.resolve(), shows: '#map' },
  { name: 'search', open: async (page) => { await page.keyboard.press('/'); await page.keyboard.type('palace'); }, shows: '[role="option"]', close: async (page) => { await page.keyboard.press('Escape'); await page.keyboard.press('Escape'); } },
  { name: 'facility', open: visit('#v1&at=33.29900,44.39600,14.60&sel=us-embassy'), shows: '[data-inspector="us-embassy"]' },
  { name: 'illustrative', open: visit('#v1&at=33.31470,44.39250,14.50&sel=guest-house'), shows: '[data-inspector="guest-house"]' },
  { name: 'illustrative-as-text', open: visit('#v1&at=33.31470,44.39250,15.60'), shows: '#map' },
  { name: 'events', open: visit('#v1&at=33.29900,44.39600,14.60&sel=incidents-at-us-embassy'), shows: '[data-inspector="incidents-at-us-embassy"]' },
  { name: 'military', open: visit('#v1&symbols=military'), shows: '#map' },
  { name: 'connectors', open: visit('#v1&on=connectors'), shows: '#map' },
  { name: 'timeline', open: async (page) => { await visit('#v1&dates=2020-01-01..2020-07-31')(page); await page.keyboard.press('t'); }, shows: '[data-timeline] input', close: press('t') },
  { name: 'table', open: press('g'), shows: '[role="grid"]', close: press('Escape') },
  { name: 'figures', open: press('f'), shows: 'table', close: press('Escape') },
  { name: 'shortcuts', open: press('?'), shows: '[role="dialog"]', close: closeDialog },
  { name: 'about', open: async (page) => { await page.locator('header [aria-haspopup="menu"]:visible').last().click(); await page.getByRole('menuitem').last().click(); }, shows: '[role="dialog"]', close: closeDialog },
  { name: 'menu', open: (page) => page.locator('header [aria-haspopup="menu"]:visible').last().click(), shows: '[role="menu"]', close: closeDialog },
  { name: 'layers', open: async (page) => { if (await page.locator('[data-sheet="layers"]').count() === 0) await page.keyboard.press('l'); }, shows: '[data-sheet="layers"]' },
  { name: 'broken-address', open: visit('#broken'), shows: '[role="status"] button' },
];

for (const locale of ['en-US', 'ar-IQ']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { width, height, phone } of windows) {
      const ending = `${locale.slice(0, 2)}-${colorScheme}-${width}x${height}`;
      test(`pictures ${ending}`, { timeout: 300_000 }, async () => {
        const page = await openApp({ locale, colorScheme, sharp: true, viewport: { width, height }, phone });
        expect(await waitForMapIdle(page)).toBeGreaterThan(0);
        for (const { name, open, shows, close } of scenes) {
          await open(page);
          await page.locator(shows).first().waitFor();
          await nextFrames(page);
          await waitForMapIdle(page);
          await savePicture(page, `${name}-${ending}`);
          await close?.(page);
        }
      });
    }
  }
}
