/** The palette: every action by name in any language, features and places in the same box, by keyboard alone; nothing of it before it is asked for. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from '../harness/findAxeFaults.ts';
import { chooseFromMenu } from '../harness/gestures.ts';
import { openMap } from '../harness/openMap.ts';
import { openPlan } from '../harness/openPlan.ts';

const palette = (page: Page) => page.locator('[data-palette]');
const rows = (page: Page) => palette(page).getByRole('option');
const act = (page: Page, id: string) => palette(page).locator(`[data-act="${id}"]`);

async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await rows(page).first().waitFor();
}

/** Types, waits for what is meant to lead, and does it. */
async function call(page: Page, words: string, id: string): Promise<void> {
  await open(page);
  await page.keyboard.type(words);
  await expect.poll(() => rows(page).first().getAttribute('data-act'), { message: words }).toBe(id);
  await page.keyboard.press('Enter');
  await expect.poll(() => palette(page).count()).toBe(0);
}

const barrier = {
  type: 'Feature', id: 'barrier-1', geometry: { type: 'LineString', coordinates: [[44.3777, 33.3061], [44.3789, 33.3061]] },
  properties: { kind: 'barrier', barrier: 'bollards-rising', name: 'Line at the clock' },
};

test('it opens by key and from the menu, lists what can be done with its keys, and gives the keyboard back', async () => {
  const page = await openMap();
  expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /Palette|listCommands/.test(name)).length), 'nothing of it is fetched before').toBe(0);
  const more = page.getByRole('button', { name: 'More', exact: true });
  await more.focus();
  await open(page);
  expect(await act(page, 'table').locator('kbd').textContent()).toBe('G');
  expect(await act(page, 'undo').count(), 'nothing is there to undo').toBe(0);
  expect(await act(page, 'layer-facilities').textContent()).toBe('Hide the layer Facilities');
  expect(await findAxeFaults(page)).toEqual([]);
  const field = page.getByRole('combobox', { name: 'An action, a feature or a place' });
  const first = await field.getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await rows(page).last().getAttribute('data-active'), 'past the beginning comes the end').toBe('true');
  await page.keyboard.press('Escape');
  await expect.poll(() => palette(page).count()).toBe(0);
  await expect.poll(() => more.evaluate((button) => button === document.activeElement)).toBe(true);
  await chooseFromMenu(page, /Find an action/);
  await rows(page).first().waitFor();
  await page.keyboard.press('Control+k');
  await expect.poll(() => palette(page).count(), { message: 'the same key closes it' }).toBe(0);
});

test('an action is found by its words in another language; what was done last leads the list', async () => {
  const page = await openMap();
  await call(page, 'dark', 'theme-dark');
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  await open(page);
  await page.keyboard.type('جدول عناصر');
  await expect.poll(() => rows(page).first().getAttribute('data-act'), { message: 'Arabic words in the English interface', timeout: 15_000 }).toBe('table');
  expect(await rows(page).first().textContent()).toContain('Table of features');
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
  // A table of React Aria keeps every other key to itself.
  await page.getByRole('grid').getByRole('row').nth(1).focus();
  await open(page);
  const recent = palette(page).locator('[data-section="recent"]');
  expect(await recent.getByRole('option').evaluateAll((all) => all.map((row) => row.getAttribute('data-act')))).toEqual(['table']);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  await open(page);
  expect(await recent.getByRole('option').first().getAttribute('data-act'), 'remembered on this device').toBe('table');
});

test('a place is found and shown, a feature of the plan is selected, and nothing found says so', async () => {
  const page = await openPlan({ features: [barrier] });
  await open(page);
  await page.keyboard.type('republican palace');
  await expect.poll(() => rows(page).first().textContent()).toContain('Republican Palace');
  await page.keyboard.press('Enter');
  await page.locator('[data-inspector]').waitFor();
  await open(page);
  await page.keyboard.type('clock');
  await expect.poll(() => palette(page).locator('[data-feature-row="barrier-1"]').count()).toBe(1);
  await palette(page).locator('[data-feature-row="barrier-1"]').click();
  await page.locator('[data-selection-card="barrier-1"]').waitFor();
  await open(page);
  expect(await act(page, 'duplicate').locator('kbd').textContent()).toBe('Ctrl+D');
  await page.keyboard.type('xyzzy');
  await palette(page).getByText('Nothing fits “xyzzy”').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => palette(page).count()).toBe(0);
  await call(page, 'remove what is selected', 'remove');
  await expect.poll(() => page.locator('[data-feature]').count()).toBe(0);
  await call(page, 'undo', 'undo');
  await expect.poll(() => page.locator('[data-feature]').count()).toBe(1);
});

test('from the map it arms a tool, opens a sample, shows a posture and an answer', async () => {
  const page = await openMap();
  await call(page, 'draw barrier', 'tool-barrier');
  await expect.poll(() => page.locator('[data-tool="barrier"]').getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Escape');
  await call(page, 'copy of ring of steel', 'sample-ring-of-steel');
  await page.locator('[data-feature]').first().waitFor();
  await call(page, 'posture lockdown', 'posture-lockdown');
  await expect.poll(() => page.locator('[data-posture="lockdown"]').getAttribute('aria-checked')).toBe('true');
  await call(page, 'what fails', 'answer-fails');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 15_000 }).toBe('check-fails');
});

test('on a phone in Arabic it fills the upper edge and reads from the right', async () => {
  const page = await openMap({ locale: 'ar-IQ', phone: true, viewport: { width: 390, height: 844 } });
  await chooseFromMenu(page, /البحث عن إجراء/, 'المزيد');
  await rows(page).first().waitFor();
  const box = await palette(page).boundingBox();
  expect(box?.width).toBeGreaterThan(380);
  expect(await rows(page).first().evaluate((row) => getComputedStyle(row).direction)).toBe('rtl');
  expect(await rows(page).evaluateAll((all) => all.every((row) => row.getBoundingClientRect().height >= 44))).toBe(true);
  await page.keyboard.type('hide layer roads');
  await expect.poll(() => rows(page).first().getAttribute('data-act'), { message: 'English words in the Arabic interface', timeout: 15_000 }).toBe('layer-roads');
  await rows(page).first().tap();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('roads');
});
