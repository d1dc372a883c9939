/** In a language in which every message is bracketed and longer: whatever has no brackets was never a message, and whatever has no room is cut. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefings } from '../../../src/scenario/samples/briefingList.ts';
import { openApp } from '../harness/openApp.ts';
import { findPseudoFaults, withPseudoLanguage } from '../harness/pseudoLanguage.ts';
import { waitForMapIdle } from '../harness/waitForMapIdle.ts';

/** Every text of the data, names and sentences alike. */
function textsOfData(): readonly string[] {
  const folder = join(process.cwd(), 'data');
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.add(value.trim());
    else if (value !== null && typeof value === 'object') for (const inside of Object.values(value)) walk(inside);
  };
  for (const path of readdirSync(folder, { recursive: true }).map(String)) if (/\.(geo)?json$/.test(path)) walk(JSON.parse(readFileSync(join(folder, path), 'utf8')));
  for (const { title, about } of briefings) for (const text of [title, about]) Object.values(text).forEach((one) => found.add(one));
  return [...found];
}

interface State {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  readonly close?: (page: Page) => Promise<unknown>;
}

const key = (pressed: string, shows: string) => async (page: Page) => {
  await page.keyboard.press(pressed);
  await page.locator(shows).first().waitFor();
};
const escape = (page: Page) => page.keyboard.press('Escape');
const visit = (hash: string, shows: string) => async (page: Page) => {
  await page.evaluate((next) => { location.hash = next; }, hash);
  await page.locator(shows).first().waitFor();
};
const menu = (place: number) => async (page: Page) => {
  await page.locator('header [aria-haspopup="menu"]:visible').nth(place).click();
  await page.getByRole('menu').waitFor();
};
const entry = (place: number) => async (page: Page) => {
  await menu(-1)(page);
  await page.getByRole('menuitem').nth(place).click();
  await page.locator('[role="dialog"]').first().waitFor();
};
const mode = (place: number, shows: string) => async (page: Page) => {
  await page.locator('header [role="group"] button').nth(place).click();
  await page.locator(shows).first().waitFor();
};

const common: readonly State[] = [
  { name: 'first screen', open: async () => undefined },
  { name: 'menu of everything', open: menu(-1), close: escape },
  { name: 'a facility', open: visit('#v1&sel=us-embassy', '[data-inspector]') },
  { name: 'the table', open: key('g', '[role="grid"]'), close: escape },
  { name: 'figures', open: key('f', 'table'), close: escape },
  { name: 'in words', open: key('v', '[data-in-view]'), close: escape },
  { name: 'the keys', open: key('?', '[role="dialog"]'), close: escape },
  { name: 'about', open: async (page) => { await menu(-1)(page); await page.getByRole('menuitem').last().click(); await page.locator('[role="dialog"]').waitFor(); }, close: escape },
  { name: 'share', open: entry(0), close: escape },
];
const desk: readonly State[] = [
  ...common,
  { name: 'menu of languages', open: menu(1), close: escape },
  { name: 'timeline', open: key('t', '[data-timeline]'), close: (page) => page.keyboard.press('t') },
  { name: 'sketch', open: mode(1, '[data-sheet="sketch"]') },
  { name: 'check', open: mode(2, '[data-sheet="check"]') },
  { name: 'brief', open: mode(3, '[data-sheet="brief"]') },
];

const forms = [
  { name: 'left to right', locale: 'en', states: desk, options: { viewport: { width: 1440, height: 900 } } },
] satisfies readonly { readonly name: string; readonly locale: 'en' | 'ar'; readonly states: readonly State[]; readonly options: object }[];

test.each(forms)('nothing is untranslated or cut: $name', async ({ locale, states, options }) => {
  const page = await openApp({ locale: 'en-US', hash: '#v1', prepare: withPseudoLanguage(locale), ...options });
  await waitForMapIdle(page);
  const known = textsOfData();
  const faults: Record<string, unknown> = {};
  for (const { name, open, close } of states) {
    await open(page);
    const { untranslated, clipped } = await findPseudoFaults(page, known);
    if (untranslated.length + clipped.length > 0) faults[name] = { untranslated, clipped };
    await close?.(page);
  }
  expect(faults).toEqual({});
}, 180_000);
