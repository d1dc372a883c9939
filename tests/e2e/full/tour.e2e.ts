/** The tour: offered to whoever has left the first briefing, never in the way, five steps at real things that are done there and then; left with Escape, remembered, and nothing of one's own touched. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from '../harness/findAxeFaults.ts';
import { chooseFromMenu } from '../harness/gestures.ts';
import { openApp } from '../harness/openApp.ts';
import { openMap } from '../harness/openMap.ts';
import { openPlan } from '../harness/openPlan.ts';

const step = (page: Page, id: string) => page.locator(`[data-tour="${id}"]`);
const next = (page: Page) => page.locator('[data-tour-next]').click();
const act = (page: Page) => page.locator('[data-tour-act]').click();
const isInside = (page: Page, id: string) => step(page, id).evaluate((callout) => callout.contains(document.activeElement));

async function isOnScreen(page: Page, id: string): Promise<void> {
  const [box, view] = [await step(page, id).boundingBox(), page.viewportSize()];
  if (!box || !view) throw new Error(`Step ${id} is not there.`);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(view.width);
  expect(box.y + box.height).toBeLessThanOrEqual(view.height);
}

test('a newcomer is asked once after the first briefing, and not again', async () => {
  const page = await openApp({ newcomer: true });
  await page.locator('[data-reader="reading"]').waitFor({ timeout: 30_000 });
  expect(await page.locator('[data-tour-offer], [data-tour]').count(), 'nothing while a briefing is read').toBe(0);
  await page.locator('[data-to-map]').first().click();
  const offer = page.locator('[data-tour-offer]');
  await offer.waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
  await offer.getByRole('button', { name: 'Not now' }).click();
  await expect.poll(() => offer.count()).toBe(0);
  await page.goto('about:blank');
  await page.goBack();
  await page.getByRole('button', { name: 'More', exact: true }).waitFor();
  expect(await offer.count()).toBe(0);
});

test('five steps on the live map, each done from its callout; the verdict turns', async () => {
  const page = await openMap({ viewport: { width: 1280, height: 800 } });
  await chooseFromMenu(page, 'Tour in five steps');
  await step(page, 'map').waitFor();
  await expect.poll(() => isInside(page, 'map'), { message: 'the keyboard is in it' }).toBe(true);
  expect(await findAxeFaults(page)).toEqual([]);
  await act(page);
  await page.locator('[data-inspector="guest-house"]').waitFor();
  await next(page);

  await step(page, 'sample').waitFor();
  await act(page);
  await page.locator('[data-feature]').first().waitFor({ timeout: 20_000 });
  await page.locator('[data-verdict-strip][data-phase="current"]').waitFor();
  await next(page);

  await step(page, 'line').waitFor();
  await isOnScreen(page, 'line');
  const revision = () => page.locator('[data-verdict-strip]').getAttribute('data-revision');
  const before = await revision();
  const pressed = page.locator('[data-tour-target]');
  const state = await pressed.getAttribute('data-state');
  await act(page);
  await expect.poll(() => pressed.getAttribute('data-state')).not.toBe(state);
  await expect.poll(revision).not.toBe(before);
  await next(page);

  await step(page, 'posture').waitFor();
  const posture = await page.locator('[data-tour-target]').getAttribute('data-posture');
  await act(page);
  await expect.poll(() => page.locator(`[data-posture="${posture}"]`).getAttribute('data-selected')).toBe('true');
  await next(page);

  await step(page, 'share').waitFor();
  await isOnScreen(page, 'share');
  await act(page);
  await page.getByRole('dialog', { name: /Share/ }).waitFor();
  await page.keyboard.press('Escape');
  await step(page, 'share').waitFor();
  await next(page);
  await expect.poll(() => page.locator('[data-tour], [data-tour-target]').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('cordon.tour'))).toBe('done');
});

test('Escape leaves it at any step, the keyboard goes back, and the own plan is as it was; without a plan the steps that need one are passed over', { timeout: 90_000 }, async () => {
  const page = await openPlan({ features: [{ type: 'Feature', id: 'note-1', geometry: { type: 'Point', coordinates: [44.378, 33.306] }, properties: { kind: 'note', text: 'Mine' } }] });
  await chooseFromMenu(page, 'Tour in five steps');
  await step(page, 'map').waitFor();
  await next(page);
  await step(page, 'sample').waitFor();
  await next(page);
  await step(page, 'line').waitFor();
  // Whatever is beside it goes on working.
  await page.locator('[data-feature="note-1"]').click();
  await page.locator('[data-selection-card="note-1"]').waitFor();
  expect(await step(page, 'line').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-tour]').count()).toBe(0);
  expect(await page.locator('[data-feature]').count()).toBe(1);
  expect(await page.evaluate(() => localStorage.getItem('cordon.tour'))).toBe('left');

  const bare = await openMap();
  await chooseFromMenu(bare, 'Tour in five steps');
  await step(bare, 'map').waitFor();
  await next(bare);
  await step(bare, 'sample').waitFor();
  await next(bare);
  await step(bare, 'share').waitFor({ timeout: 30_000 });
});

test('on a phone in Arabic every step lies on the screen', async () => {
  const page = await openMap({ locale: 'ar-IQ', phone: true, viewport: { width: 390, height: 844 } });
  await chooseFromMenu(page, 'جولة من خمس خطوات', 'المزيد');
  await step(page, 'map').waitFor();
  await isOnScreen(page, 'map');
  expect(await step(page, 'map').evaluate((callout) => getComputedStyle(callout).direction)).toBe('rtl');
  await next(page);
  await step(page, 'sample').waitFor();
  await isOnScreen(page, 'sample');
  await act(page);
  await page.locator('[data-verdict-strip][data-phase="current"]').waitFor({ timeout: 20_000 });
  await next(page);
  await step(page, 'line').waitFor();
  await isOnScreen(page, 'line');
  await act(page);
  await next(page);
  await step(page, 'posture').waitFor();
  await isOnScreen(page, 'posture');
  await next(page);
  await step(page, 'share').waitFor();
  await isOnScreen(page, 'share');
});
