/**
 * The whole way by keys alone: a sample is opened, a line drawn, the leak closed, the plan shared, a slide made and shown, a
 * page saved. And every stop of the Tab key on the way is marked, uncovered, and left again.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { armByKey, lead } from '../harness/drawing.ts';
import { readClipboard, tabTo } from '../harness/gestures.ts';
import { openMap } from '../harness/openMap.ts';
import { onZaitunStreet } from '../harness/openTable.ts';
import { tabThrough, unseenStops } from '../harness/tabWalk.ts';
import { settleMap, waitForMapIdle } from '../harness/waitForMapIdle.ts';

const hasKeyboard = (page: Page, selector: string) => expect.poll(() => page.evaluate((wanted) => document.activeElement?.matches(wanted) || document.activeElement?.closest(wanted) !== null, selector), { message: `${selector} has the keyboard` }).toBe(true);
const press = async (page: Page, selector: string) => {
  await tabTo(page, page.locator(selector).first(), 'Tab', 150);
  await page.keyboard.press('Enter');
};
const outside = (page: Page) => page.locator('[data-verdict-strip][data-phase="current"]').innerText();

test('from a sample to a saved page, without a pointer', { timeout: 280_000 }, async () => {
  const page = await openMap({ hash: onZaitunStreet, viewport: { width: 1280, height: 900 } });
  await page.locator('[data-spoken-open]').waitFor({ state: 'attached' });
  expect(unseenStops(await tabThrough(page)), 'beside the map').toEqual([]);

  // The library, from the menu; a sample.
  await tabTo(page, page.locator('header').getByRole('button', { name: 'Sketch', exact: true }));
  await page.keyboard.press('Enter');
  await page.locator('#map[data-pen="ready"]').waitFor();
  await tabTo(page, page.getByRole('button', { name: /^Scenario/ }).first(), 'Tab', 100);
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('l');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Library/);
  await page.keyboard.press('Enter');
  await page.locator('[role=dialog]').waitFor();
  await hasKeyboard(page, '[role=dialog]');
  await tabTo(page, page.locator('[data-sample="ring-of-steel"] button').first(), 'Tab', 100);
  await settleMap(page, () => page.keyboard.press('Enter'));
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  expect(unseenStops(await tabThrough(page)), 'on the planner’s table').toEqual([]);

  // A line, by the crosshair. Escape leaves no trace of a second one.
  const before = await page.locator('[data-feature]').count();
  await armByKey(page, 'barrier');
  await lead(page, 'up right press down down left left press press');
  await expect.poll(() => page.locator('[data-feature]').count()).toBe(before + 1);
  await page.locator('[data-selection-card]').waitFor();
  expect(unseenStops(await tabThrough(page)), 'beside a card').toEqual([]);
  await armByKey(page, 'barrier');
  await lead(page, 'right right press');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-draw-bar]').count()).toBe(0);
  expect(await page.locator('[data-feature]').count()).toBe(before + 1);

  // The answers, and what closes the leak.
  await press(page, 'button:has([data-verdict-strip])');
  await page.locator('[data-sheet="check"]').waitFor();
  await expect.poll(() => outside(page)).toContain('leaks');
  expect(unseenStops(await tabThrough(page)), 'beside the answers').toEqual([]);
  const leaks = await outside(page);
  await press(page, '[data-add-suggested]');
  await expect.poll(() => outside(page)).not.toBe(leaks);
  await hasKeyboard(page, '#check-suggest, [data-add-suggested]');

  // The link, from the bar; the keyboard comes back to where it was.
  const share = page.locator('header').getByRole('button', { name: 'Share', exact: true });
  await tabTo(page, share, 'Tab', 150);
  await page.keyboard.press('Enter');
  await page.locator('[data-share-state="ready"]').waitFor();
  await press(page, '[data-share-copy] button');
  await expect.poll(() => readClipboard(page)).toMatch(/#1\w*\./);
  await page.keyboard.press('Escape');
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  await expect.poll(() => share.evaluate((button) => button === document.activeElement), { message: 'the keyboard is given back' }).toBe(true);

  // A slide, shown.
  await tabTo(page, page.locator('header').getByRole('button', { name: 'Brief', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await press(page, '[data-brief-add]');
  await page.locator('[data-slide]').first().waitFor();
  expect(unseenStops(await tabThrough(page)), 'beside a slide').toEqual([]);
  await press(page, '[data-present]');
  await page.locator('[data-stage]').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await page.locator('[data-stage]').waitFor({ state: 'detached' });
  await hasKeyboard(page, '[data-present]');

  // A page.
  await page.keyboard.press('p');
  await page.locator('[data-compose-save]').waitFor();
  await waitForMapIdle(page);
  expect(unseenStops(await tabThrough(page)), 'beside a sheet').toEqual([]);
  const download = page.waitForEvent('download', { timeout: 90_000 });
  await tabTo(page, page.locator('[data-compose-save]'), 'Tab', 150);
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.(pdf|png)$/);
});
