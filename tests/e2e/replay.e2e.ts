/** The exercise column of a sample, driven on the map: ordered up late, it is held by the loop of one posture and stopped by the next line of another. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { compareMapPictures, type Crop, takeMapPicture } from './harness/mapPicture.ts';
import { openTable } from './harness/openTable.ts';
import { settleMap, waitForMapIdle } from './harness/waitForMapIdle.ts';

/** Over the 14 July Bridge, where the column drives in. */
const overBridge = '#v1&at=33.29705,44.3998,15.6';

const midst: Crop = { left: 0.2, top: 0.1, right: 0.95, bottom: 0.85 };

async function openReplay(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Scenario/ }).first().click();
  await page.getByRole('menuitem', { name: /^Library/ }).click();
  await settleMap(page, () => page.locator('[data-sample="ring-of-steel"] button').click());
  await page.locator('[data-samples]').waitFor({ state: 'detached' });
  await page.locator('[data-plan-strip] [data-posture="lockdown"]').click();
  await page.locator('[data-verdict-strip]').click();
  await page.locator('[data-player="off"]').waitFor();
}

const count = (page: Page, status: string) => page.locator(`[data-count="${status}"] dd`).innerText().then((text) => Number(text.replaceAll(/\D/g, '')));
const stateOf = (page: Page, line: string) => page.locator(`[data-line="${line}"]`).getAttribute('data-state');

test('a column is played, scrubbed, held down under and stopped, and counted as it goes', async () => {
  const page = await openTable({ hash: overBridge, sharp: true, viewport: { width: 1280, height: 800 } });
  await openReplay(page);
  const block = page.locator('[data-replay]');
  // Seen as it sets out it is stopped before the bridge; pressed once its head is over the line, the loop lets all of it in.
  await expect.poll(() => block.locator('[data-outcome]').first().getAttribute('data-outcome')).toBe('stopped');
  await block.getByLabel('The lines are ordered up').selectOption('pressed');
  await block.getByLabel(/^The operator presses at/).fill('165');
  await expect.poll(() => block.locator('[data-outcome]').first().getAttribute('data-outcome')).toBe('passes');

  await page.evaluate((hash) => { location.hash = hash; }, overBridge);
  await waitForMapIdle(page);
  const plan = await takeMapPicture(page, midst);
  const scrub = block.locator('[data-scrub]');
  await settleMap(page, () => scrub.fill('168'));
  expect(await stateOf(page, 'outer-14-july-bridge')).toBe('held');
  expect(await block.locator('[data-line="outer-14-july-bridge"]').getAttribute('data-passed')).toBe('3');
  expect(await count(page, 'driving')).toBe(30);
  expect(await compareMapPictures(page, plan, await takeMapPicture(page, midst)), 'the column is on the map').toBeGreaterThan(0.0005);

  // With the panel closed it goes on over the map.
  await page.locator('[data-sheet="check"]').getByRole('button', { name: 'Close', exact: true }).click();
  expect(await page.locator('[data-player="bar"] [data-count="driving"] dd').innerText()).toContain('30');
  expect(await findAxeFaults(page)).toEqual([]);
  await page.locator('[data-verdict-strip]').click();

  // By keyboard a second at a time; where less motion is asked for by steps, else by itself.
  await scrub.press('ArrowRight');
  expect(await block.locator('[data-time]').getAttribute('data-time')).toBe('169');
  await block.getByRole('button', { name: '5 s on' }).click();
  expect(await block.locator('[data-time]').getAttribute('data-time')).toBe('174');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await block.getByRole('radio', { name: /×10/ }).click();
  await block.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => count(page, 'arrived'), { timeout: 30_000 }).toBeGreaterThan(0);
  await block.getByRole('button', { name: 'Pause' }).click();
  await scrub.press('End');
  expect([await count(page, 'arrived'), await count(page, 'stopped')]).toEqual([30, 0]);

  // The inner line stops the same column, and its queue holds the bridge line down.
  await page.locator('[data-plan-strip] [data-posture="lockdown-inner"]').click();
  await expect.poll(() => count(page, 'stopped')).toBe(30);
  expect(await stateOf(page, 'outer-14-july-bridge')).toBe('held');
  expect(await block.locator('[data-line="embassy-south"] [data-stops]').getAttribute('data-stops')).toBe('1');
  await block.getByText('Compare the postures').click();
  const rows = await block.locator('[data-replay-postures] tbody tr').evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['outcome']));
  expect(rows).toEqual(['passes', 'passes', 'passes', 'stopped']);
  await block.getByText('Override the safety loop').click();
  await expect.poll(() => block.getByRole('alert').innerText()).toContain('danger to life');
  expect(await findAxeFaults(page)).toEqual([]);

  await block.getByRole('button', { name: /^Back to the start/ }).click();
  await page.locator('[data-player="off"]').waitFor();
});
