/** The keys: the sheet lists them, each does what it says, and none gets in the way of typing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readAddress, readCamera, waitForAddress } from './harness/address.ts';
import { chooseFromMenu, nextFrames } from './harness/gestures.ts';
import { openApp } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
/** What the sheet must say. */
const listed: Readonly<Record<string, string>> = {
  'Find any action, feature or place': 'Ctrl+K', Search: '/', 'Zoom in': '+', 'Zoom out': '-', 'Whole zone': '0Home', 'North up': 'N', 'Close what is open': 'Esc', 'Layers and legend': 'L',
  Timeline: 'T', 'Table of features': 'G', 'List what the map shows': 'V', 'Figures by quarter': 'F', 'Picture or page': 'P', 'This sheet': '?', 'Light or dark': 'D', 'The other language': 'A',
  'Pictograms or military symbols': 'S', 'Move the map': 'Arrow keys', 'Turn and tilt the map': 'Shift and arrow keys',
  Undo: 'Ctrl+Z', Redo: 'Ctrl+Shift+ZCtrl+Y', 'Add to the selection or take out': 'Shift and press', 'Select what a box touches': 'Shift and drag',
  'Select all that is shown': 'Ctrl+A', 'Move what is selected, or its corner, by 1 m along the screen': 'Arrow keys', 'By 10 m': 'Shift and arrow keys',
  'Remove what is selected, or the chosen corner': 'Delete', 'Take out the corner under the pointer': 'Right button', Duplicate: 'Ctrl+D', 'Copy, cut, paste': 'Ctrl+CCtrl+XCtrl+V',
  // The pen.
  'Aim the crosshair': 'Arrow keys', 'Drop the line, then the tool': 'Esc', Farther: 'Shift and arrow keys', 'Finer, without snapping': 'Alt and arrow keys', Finish: 'Enter again', 'Held: place freely, without snapping': 'Alt', 'Place a corner': 'EnterSpace', 'Take back a corner': 'BackspaceCtrl+Z',
};

test('the question mark opens the sheet, which lists every key; Escape closes it', async () => {
  const page = await openApp();
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  await page.keyboard.press('?');
  await sheet(page).waitFor();
  const rows = await sheet(page).locator('dl > div').evaluateAll((all) => all.map((row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? '']));
  expect(Object.fromEntries(rows)).toEqual(listed);
  expect(await page.evaluate(() => document.querySelector('[role=dialog]')?.contains(document.activeElement)), 'the keyboard is inside').toBe(true);
  // While it is open the keys act on nothing behind it.
  await page.keyboard.press('d');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet(page).count()).toBe(0);
  await chooseFromMenu(page, 'Keyboard shortcuts');
  await sheet(page).getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => sheet(page).count()).toBe(0);
});

test('Control and K opens every action, and Enter does the one that is typed', async () => {
  const page = await openApp();
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  await page.keyboard.press('Control+k');
  const first = page.locator('[data-palette]').getByRole('option').first();
  await first.waitFor();
  await page.keyboard.type('figures by');
  await expect.poll(() => first.getAttribute('data-act')).toBe('figures');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Attacks by quarter, 2020', exact: true }).waitFor();
});

test('each key does what the sheet says', async () => {
  const page = await openMap({ hash: '#v1&at=33.30800,44.39000,13.00,30' });
  const press = (key: string) => settleMap(page, () => page.keyboard.press(key));
  await press('+');
  expect((await readCamera(page)).zoom).toBeCloseTo(14, 1);
  await press('-');
  expect((await readCamera(page)).zoom).toBeCloseTo(13, 1);
  expect((await readCamera(page)).bearing).toBeCloseTo(30, 0);
  await press('n');
  expect((await readCamera(page)).bearing).toBe(0);
  await press('+');
  await press('0');
  const home = await readCamera(page);
  expect(home.lon).toBeCloseTo(44.386, 2);
  await press('=');
  expect((await readCamera(page)).zoom).toBeGreaterThan(home.zoom + 0.5);
  await press('Home');
  expect((await readCamera(page)).zoom).toBeCloseTo(home.zoom, 1);

  const region = (name: string) => page.getByRole('region', { name, exact: true });
  for (const [key, shown] of [['t', region('Timeline')], ['g', region('Table')], ['f', region('Attacks by quarter, 2020')]] as const) {
    await page.keyboard.press(key);
    await shown.waitFor();
    await page.keyboard.press(key);
    await expect.poll(() => shown.count(), { message: key }).toBe(0);
  }
  await page.keyboard.press('l');
  await expect.poll(() => region('Layers').count()).toBe(0);
  await page.keyboard.press('l');
  await region('Layers').waitFor();
  await page.keyboard.press('d');
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.keyboard.press('s');
  await waitForAddress(page, 'symbols', 'military');
  await page.keyboard.press('a');
  // The language is fetched first.
  await expect.poll(() => page.locator('body').getAttribute('dir'), { timeout: 15_000 }).toBe('rtl');
  // On an Arabic keyboard the letter is another, the key is the same.
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ش', code: 'KeyA', bubbles: true })));
  await expect.poll(() => page.locator('body').getAttribute('dir')).toBe('ltr');
  await page.keyboard.press('/');
  expect(await page.getByRole('combobox', { name: 'Search the map' }).evaluate((input) => input === document.activeElement)).toBe(true);
});

test('Escape closes one thing after the other: the panel, the card, the timeline', async () => {
  const page = await openApp({ hash: '#v1&sel=us-embassy' });
  await page.locator('[data-inspector]').waitFor();
  await page.keyboard.press('t');
  await page.keyboard.press('g');
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('grid').count()).toBe(0);
  expect(await page.locator('[data-inspector]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-inspector]').count()).toBe(0);
  expect(await page.locator('[data-timeline]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-timeline]').count()).toBe(0);
});

test('letters typed into a field are text', async () => {
  const page = await openApp();
  await page.getByRole('combobox', { name: 'Search the map' }).click();
  await page.keyboard.type('dastlfgn0+-?');
  expect(await page.getByRole('combobox').inputValue()).toBe('dastlfgn0+-?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.getByRole('searchbox', { name: 'Filter' }).click();
  await page.keyboard.type('dastlfg?/');
  expect(await page.getByRole('searchbox').inputValue()).toBe('dastlfg?/');
  await nextFrames(page);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  expect(await page.locator('body').getAttribute('dir')).toBe('ltr');
  expect(await readAddress(page)).toEqual({});
  expect(await page.locator('[data-timeline], [role=dialog]').count()).toBe(0);
  expect(await page.getByRole('region', { name: 'Layers', exact: true }).count()).toBe(1);
  // Nor do the browser's own keys become ours.
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+d');
  await nextFrames(page);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
});

test('single keys can be turned off, and stay off', async () => {
  const page = await openApp();
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  await page.keyboard.press('?');
  const single = sheet(page).getByRole('switch', { name: 'Single-key shortcuts' });
  await single.focus();
  await page.keyboard.press('Space');
  expect(await single.isChecked()).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet(page).count()).toBe(0);
  await page.keyboard.press('d');
  await page.reload();
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  await page.keyboard.press('d');
  await nextFrames(page);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  await chooseFromMenu(page, 'Keyboard shortcuts');
  await sheet(page).getByText('Single-key shortcuts').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet(page).count(), { message: 'Escape always closes' }).toBe(0);
  await page.keyboard.press('d');
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
});
