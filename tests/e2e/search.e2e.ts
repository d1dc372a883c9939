/** The search: both languages and the many ways of writing a name, by pointer and by keyboard, and what has no place. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readAddress, readCamera, waitForAddress } from './harness/address.ts';
import { keptMap } from './harness/keptMap.ts';
import { openApp } from './harness/openApp.ts';
import { pointOf, readFeature } from './harness/readData.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the map' });
const options = (page: Page) => page.getByRole('option');
const openHere = keptMap();
const inspected = (page: Page) => page.locator('[data-inspector]').getAttribute('data-inspector');

test('slash, a name, an arrow and Enter: the map goes there and the card opens', async () => {
  const page = await openHere();
  await page.keyboard.press('/');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await page.getByRole('listbox', { name: 'Named by the analyses' }).isVisible(), 'offers before anything is typed').toBe(true);
  expect(await options(page).first().textContent()).toContain("Prime Minister's Office");

  await page.keyboard.type('palace');
  expect(await options(page).count()).toBeGreaterThan(2);
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(await options(page).nth(0).getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  expect(await options(page).nth(1).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowUp');
  expect(await options(page).nth(0).textContent()).toContain('Republican Palace');
  await page.keyboard.press('Enter');

  await waitForAddress(page, 'sel', 'republican-palace');
  const [lon, lat] = pointOf(readFeature('facilities', 'republican-palace'));
  await expect.poll(async () => (await readCamera(page)).zoom).toBeGreaterThanOrEqual(14.5);
  const camera = await readCamera(page);
  expect(Math.abs(camera.lat - lat)).toBeLessThan(0.002);
  expect(camera.lon - lon, 'beside the card, not under it').toBeGreaterThan(0.001);
  expect(camera.lon - lon).toBeLessThan(0.01);
  expect(await inspected(page)).toBe('republican-palace');
  expect(await page.getByRole('search').getByRole('status').textContent()).toBe('Republican Palace: shown on the map.');
});

test('a press on a result does the same', async () => {
  const page = await openHere();
  await field(page).fill('');
  await field(page).click();
  await field(page).pressSequentially('parliament');
  await options(page).first().click();
  await waitForAddress(page, 'sel', 'parliament');
  await expect.poll(async () => (await readCamera(page)).zoom).toBeGreaterThanOrEqual(14.5);
  expect(await page.getByRole('heading', { name: /^Council of Representatives/ }).isVisible()).toBe(true);
});

/** What is typed, and the place that must come first. */
const spellings: readonly (readonly [string, string])[] = [
  ['republican palace', 'Republican Palace'],
  ['REPUBLICAN', 'Republican Palace'],
  ['القصر الجمهوري', 'Republican Palace'],
  // With vowel marks; with a tatweel; without the article.
  ['القَصْرُ الجُمهوريّ', 'Republican Palace'],
  ['القصـــر الجمهوري', 'Republican Palace'],
  ['قصر جمهوري', 'Republican Palace'],
  // Alef with and without its hamza, final ya and alef maqsura.
  ['السفارة الامريكية', 'US Embassy'],
  ['السفاره الأمريكيه', 'US Embassy'],
  ['القصر الجمهورى', 'Republican Palace'],
  // Latin letters with marks, and the commonest spellings of one name.
  ['Al-Rashīd', 'Al-Rasheed Hotel'],
  ['al rashid hotel', 'Al-Rasheed Hotel'],
  ['Jumhūriyya', 'Jumhuriya Bridge'],
  ['فندق الرشيد', 'Al-Rasheed Hotel'],
  ['guest house', 'Guest House'],
  ['دار الضيافة', 'Guest House'],
  // By the word everyone uses, which is not in its name.
  ['parliament', 'Council of Representatives'],
  ['برلمان', 'Council of Representatives'],
  ['green zone', 'International Zone'],
];

test('names are found however they are written', async () => {
  const page = await openHere();
  await field(page).click();
  for (const [typed, name] of spellings) {
    await field(page).fill(typed);
    const best = options(page).first();
    expect(await best.locator('bdi').first().textContent(), typed).toBe(name);
  }
});

test('what has no place is selected, said to have none, and moves nothing', async () => {
  const page = await openHere();
  await field(page).fill('');
  await field(page).blur();
  await page.keyboard.press('/');
  await page.keyboard.type('held property 7');
  const best = options(page).first();
  expect(await best.textContent()).toContain('Held property 7 of 22');
  expect(await best.textContent()).toContain('position not published');
  await page.keyboard.press('Enter');
  await waitForAddress(page, 'sel', 'held-property-07');
  expect((await readAddress(page))['at'], 'the camera stays').toBeUndefined();
  expect(await page.getByRole('search').getByRole('status').textContent()).toBe('Held property 7 of 22: position not published. Its details are open.');
  const card = page.locator('[data-inspector="held-property-07"]');
  await card.getByText('unlocated: the analyses give the number of these properties and no places').waitFor();
  expect(await card.getByText('Coordinates', { exact: true }).count()).toBe(0);
  expect(await card.getByRole('button', { name: 'Zoom to' }).count()).toBe(0);

  await page.keyboard.press('/');
  await page.keyboard.type('hashemi');
  expect(await options(page).first().textContent()).toContain('listed, not mapped');
});

test('nothing found is said, and Escape gives the keyboard back', async () => {
  const page = await openHere();
  await field(page).fill('');
  await field(page).click();
  await page.keyboard.type('xyzzy');
  expect(await options(page).count()).toBe(0);
  expect(await page.getByRole('search').getByText('Nothing found for “xyzzy”.').first().isVisible()).toBe(true);
  expect(await page.getByText('You can search facilities, landmarks').isVisible(), 'what can be searched').toBe(true);
  await page.keyboard.press('Enter');
  expect(await readAddress(page)).toEqual({});
  await page.locator('[data-empty-act=search]').click();
  expect(await field(page).inputValue()).toBe('');
  expect(await field(page).evaluate((input) => input === document.activeElement), 'still in the field').toBe(true);
  await page.keyboard.type('palace');
  await page.keyboard.press('Escape');
  expect(await field(page).inputValue()).toBe('');
  await page.keyboard.press('Escape');
  expect(await options(page).count()).toBe(0);
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(false);
});

test('in Arabic the Arabic name comes first and its English one beside it', async () => {
  const page = await openApp({ locale: 'ar-IQ' });
  const arabic = page.getByRole('combobox');
  await arabic.click();
  await arabic.fill('البرلمان');
  const names = options(page).first().locator('bdi');
  expect(await names.nth(0).textContent()).toBe('مجلس النواب');
  expect(await names.nth(1).textContent()).toBe('Council of Representatives');
  expect(await options(page).first().evaluate((row) => getComputedStyle(row).direction)).toBe('rtl');
});
