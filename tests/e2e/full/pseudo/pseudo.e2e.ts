/** In a language in which every message is bracketed and longer: whatever has no brackets was never a message, and whatever has no room is cut. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefings } from '../../../../src/scenario/samples/briefingList.ts';
import { samples } from '../../../../src/scenario/samples/sampleList.ts';
import type { ControlWords } from '../../../../src/ui/i18n/controls/words.ts';
import { languageNames } from '../../../../src/ui/shell/top/languageNames.ts';
import { nextFrames } from '../../harness/gestures.ts';
import { goldenLink } from '../../harness/goldenLink.ts';
import { openApp } from '../../harness/openApp.ts';
import { findPseudoFaults, pseudoAxe, withPseudoLanguage } from '../../harness/pseudoLanguage.ts';
import { waitForMapIdle } from '../../harness/waitForMapIdle.ts';
import { everyKind, planWords, type Screen, sentWords, walks } from '../screens.ts';

/** Every text of the data, names and sentences alike. */
function textsOfData(): readonly string[] {
  const folder = join(process.cwd(), 'data');
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.add(value.trim());
    else if (value !== null && typeof value === 'object') for (const [key, inside] of Object.entries(value)) if (key !== 'type') walk(inside);
  };
  for (const path of readdirSync(folder, { recursive: true }).map(String)) if (/\.(geo)?json$/.test(path)) walk(JSON.parse(readFileSync(join(folder, path), 'utf8')));
  for (const text of [...briefings.flatMap(({ title, about }) => [title, about]), ...samples.flatMap(({ title, lesson }) => [title, lesson])]) Object.values(text).forEach((one) => found.add(one));
  return [...found];
}

const noGaps = new Proxy({}, { get: () => '' });

/** What React Aria says by itself in the two languages that stand behind the invented one. */
async function wordsOfControls(): Promise<readonly string[]> {
  const parts = readdirSync('src/ui/i18n/controls').map((name) => name.replace('.ts', '')).filter((name) => name !== 'words');
  const files = parts.flatMap((part) => ['en-US', 'ar-AE'].map((language) => join(process.cwd(), 'node_modules/react-aria/dist/private/intl', part, `${language}.mjs`)));
  const lists = await Promise.all(files.map(async (file) => (await import(/* @vite-ignore */ pathToFileURL(file).href) as { readonly default: ControlWords }).default));
  const formatters = ['=0', 'one', 'other'].map((form) => ({ number: () => '', plural: (_: number, forms: Readonly<Record<string, string | (() => string)>>) => {
    const said = forms[form] ?? forms['other'] ?? '';
    return typeof said === 'string' ? said : said();
  } }));
  return lists.flatMap((list) => Object.values(list).flatMap((word) => (typeof word === 'string' ? word : formatters.map((formatter) => word(noGaps, formatter).trim()))));
}

/** The browser's: names of months, and what it puts between a day and an hour. */
const between = ['en-US', 'ar-IQ'].flatMap((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'medium' }).formatToParts(0).flatMap(({ type, value }) => (type === 'literal' ? value : [])));
const months = ['en-GB', 'ar-IQ'].flatMap((language) => (['long', 'short'] as const).flatMap((month) => Array.from({ length: 12 }, (_, place) => new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(Date.UTC(2020, place, 15)))));

const known = [...Object.values(languageNames), ...months, ...between, ...textsOfData(), ...await wordsOfControls(), planWords, ...sentWords, ...everyKind.map(({ properties }) => properties.name)];

const sizes = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, phone: true },
} as const;

const forms = (['desk', 'phone'] as const).flatMap((size) => (['en', 'ar'] as const).map((locale) => ({ size, locale, direction: locale === 'en' ? 'left to right' : 'right to left' })));
const cases = Object.keys(walks).flatMap((walk) => forms.map((form) => ({ ...form, walk: walk as keyof typeof walks })));

/** Opens whatever is folded, to be read too, and folds it again. */
async function turnFolds(page: Page, isToOpen: boolean): Promise<void> {
  await page.evaluate((opens) => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(opens ? 'details:not([open])' : 'details[data-turned]')) {
      fold.open = opens;
      fold.toggleAttribute('data-turned', opens);
    }
  }, isToOpen);
  await nextFrames(page);
}

test.each(cases)('nothing is untranslated or cut: $walk, $size, $direction', { timeout: 240_000 }, async ({ walk, size, locale }) => {
  const page = await openApp({ locale: locale === 'ar' ? 'ar-IQ' : 'en-US', hash: '#v1', prepare: withPseudoLanguage(locale), axeWithout: pseudoAxe, ...sizes[size] });
  await waitForMapIdle(page);
  const form = { locale, isPhone: size === 'phone' };
  const faults: Record<string, unknown> = {};
  for (const { name, open, close, only } of walks[walk] as readonly Screen[]) {
    if (only !== undefined && only !== size) continue;
    const where = await open(page, form).catch((reason: unknown) => { throw new Error(`${name}: ${String(reason)}`); });
    await turnFolds(where ?? page, true);
    const { untranslated, clipped } = await findPseudoFaults(where ?? page, known);
    await turnFolds(where ?? page, false);
    if (untranslated.length + clipped.length > 0) faults[name] = { untranslated, clipped };
    await close?.(page, form);
  }
  expect(faults).toEqual({});
});

/** From the smallest frame that is looked after to one with room for everything. */
const frames = [{ width: 240, height: 180 }, { width: 480, height: 300 }, { width: 900, height: 600 }];
const embeds = [
  { what: 'a plan', link: goldenLink('ring-of-steel'), shows: '[data-embed-title]' },
  { what: 'a plan with everything', link: goldenLink('everything'), shows: '[data-embed-title]' },
  { what: 'a password', link: goldenLink('locked'), shows: '[data-embed-password]' },
  { what: 'a link that is cut', link: goldenLink('ring-of-steel').slice(0, 300), shows: '[data-embed-refused]' },
  { what: 'a plain view', link: '#v1', shows: '[data-embed-title]' },
];

test.each(embeds.flatMap((one) => (['en', 'ar'] as const).map((locale) => ({ ...one, locale }))))('nothing is untranslated or cut inside another page: $what, $locale', { timeout: 120_000 }, async ({ link, shows, locale }) => {
  const page = await openApp({ hash: `?embed&lang=${locale}${link}`, viewport: { width: 900, height: 600 }, newcomer: true, prepare: withPseudoLanguage(locale), axeWithout: pseudoAxe });
  await page.locator(shows).filter({ visible: true }).first().waitFor({ timeout: 30_000 });
  const faults: Record<string, unknown> = {};
  for (const frame of frames) {
    await page.setViewportSize(frame);
    for (const isOpen of [false, true]) {
      await turnFolds(page, isOpen);
      const { untranslated, clipped } = await findPseudoFaults(page, known);
      if (untranslated.length + clipped.length > 0) faults[`${frame.width} × ${frame.height}${isOpen ? ', all open' : ''}`] = { untranslated, clipped };
    }
    await turnFolds(page, false);
  }
  expect(faults).toEqual({});
});
