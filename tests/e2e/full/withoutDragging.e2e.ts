/**
 * WCAG 2.5.7: whatever a drag does, single presses do as well. One walk for each drag of the app; by keys it is walked elsewhere. A square of the tray is given its
 * place by two presses in `ledger.e2e.ts`, rows of the plan's tables are ordered by buttons in `postures.e2e.ts`, files are chosen by a button in `import.e2e.ts`.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { savedLine } from '../harness/drawing.ts';
import { readAddress } from '../harness/address.ts';
import { openApp } from '../harness/openApp.ts';
import { openMap } from '../harness/openMap.ts';
import { openPlan } from '../harness/openPlan.ts';
import { settleMap } from '../harness/waitForMapIdle.ts';

const line = { type: 'Feature', id: 'barrier-1', geometry: { type: 'LineString', coordinates: [[44.378, 33.306], [44.379, 33.306]] }, properties: { kind: 'barrier', barrier: 'bollards-rising', name: 'North', phase: null, hidden: false, note: '', source: null } };
const arrow = (page: Page, within: string, key: string) => page.locator(`${within} [data-arrow="${key}"]`);

test('the map is moved by arrows beside its list', { timeout: 90_000 }, async () => {
  const page = await openMap({ hash: '#v1&at=33.30800,44.39000,14.00' });
  await page.keyboard.press('v');
  const at = async () => (await readAddress(page))['at']?.split(',').map(Number) ?? [];
  await settleMap(page, () => arrow(page, '[data-spoken-list]', 'ArrowRight').click());
  await expect.poll(async () => (await at())[1] ?? 0).toBeGreaterThan(44.395);
  await settleMap(page, () => arrow(page, '[data-spoken-list]', 'ArrowUp').click());
  await expect.poll(async () => (await at())[0] ?? 0).toBeGreaterThan(33.309);
});

test('what is selected, and its corner, is moved by arrows on its card', { timeout: 90_000 }, async () => {
  const page = await openPlan({ features: [line] });
  await page.locator('[data-feature="barrier-1"]').click();
  const press = (key: string) => arrow(page, '[data-edit-actions]', key).click();
  await press('ArrowRight');
  await press('ArrowRight');
  const [first, last] = await savedLine(page, 'barrier-1');
  expect((first?.[0] ?? 0) - 44.378).toBeCloseTo(10 / 93_000, 5);
  expect((last?.[0] ?? 0) - 44.379).toBeCloseTo(10 / 93_000, 5);
  expect(await page.locator('[data-steps] button').count(), 'one run, one step').toBe(2);
  await page.locator('[data-edit="next-corner"]').click();
  await press('ArrowUp');
  const [moved, other] = await savedLine(page, 'barrier-1');
  expect((moved?.[1] ?? 0) - 33.306).toBeCloseTo(5 / 111_000, 5);
  expect(other?.[1]).toBe(33.306);
});

test('the dates are chosen by pressing the axis', { timeout: 90_000 }, async () => {
  const page = await openApp();
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  await page.keyboard.press('t');
  const thumb = (name: string) => page.getByRole('slider', { name }).evaluate((input) => input.getAttribute('aria-valuetext') ?? '');
  const track = page.locator('[data-timeline] [data-track]');
  const box = await track.boundingBox();
  const before = [await thumb('From'), await thumb('To')];
  await track.click({ position: { x: (box?.width ?? 0) * 0.75, y: 2 } });
  await expect.poll(() => thumb('To')).not.toBe(before[1]);
  expect(await thumb('From')).toBe(before[0]);
  await track.click({ position: { x: (box?.width ?? 0) * 0.3, y: 2 } });
  await expect.poll(() => thumb('From')).not.toBe(before[0]);
});

test('slides are put in order from the menu', { timeout: 90_000 }, async () => {
  const slides = ['one', 'two'].map((id) => ({ id, title: id, text: '', notes: '', view: {} }));
  const page = await openPlan({ cordon: { slides } });
  await page.locator('header').getByRole('button', { name: 'Brief', exact: true }).click();
  const order = () => page.locator('[data-slide]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-slide')));
  await expect.poll(order).toEqual(['one', 'two']);
  await page.locator('[data-slide="one"]').click();
  await page.getByRole('button', { name: 'Add from a template or a file', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move later' }).click();
  await expect.poll(order).toEqual(['two', 'one']);
});
