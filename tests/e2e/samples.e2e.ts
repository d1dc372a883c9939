/** The sample scenarios opened from the library, in both languages: what the planner's table and the map make of them. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { keptMap } from './harness/keptMap.ts';
import { openTable } from './harness/openTable.ts';
import { type Crop, compareMapPictures, takeMapPicture } from './harness/mapPicture.ts';
import { settleMap, waitForMapIdle } from './harness/waitForMapIdle.ts';

const wholeZone = { hash: '', sharp: true, viewport: { width: 1280, height: 800 } };
const openHere = keptMap(wholeZone, openTable);

async function openSample(page: Page, id: string): Promise<void> {
  await page.getByRole('button', { name: /^(Scenario|السيناريو)/ }).first().click();
  await page.getByRole('menuitem', { name: /^(Library|المكتبة)/ }).click();
  await settleMap(page, () => page.locator(`[data-sample="${id}"] button`).click());
  await page.locator('[data-samples]').waitFor({ state: 'detached' });
}

const titleOf = (page: Page) => page.locator('[data-sheet="sketch"]').getByRole('textbox').first().inputValue();

/** Where the samples have most of theirs. */
const midst: Crop = { left: 0.2, top: 0.1, right: 0.95, bottom: 0.85 };

test.each([
  ['ring-of-steel', 'Ring of steel (illustrative sample)', 13, 'exercise-column'],
  ['mini-green-zones', 'Mini green zones (illustrative sample)', 10, 'zone-palace'],
  ['neighbourhood-by-neighbourhood', 'Neighbourhood by neighbourhood (illustrative sample)', 7, 'clear-zawra'],
  ['closed-on-warning', 'Closed on warning (illustrative sample)', 13, 'assembly-part-west'],
])('%s opens as a copy, listed whole and drawn', async (id, title, features, one) => {
  const page = await openHere();
  await openSample(page, id);
  expect(await titleOf(page)).toBe(title);
  expect(await page.locator('[data-feature]').count()).toBe(features);
  // The map may rest once before it sets out.
  await expect.poll(() => new URL(page.url()).hash, { message: 'the whole plan is brought into sight' }).toMatch(/at=/);
  await waitForMapIdle(page);
  const before = await takeMapPicture(page, midst);
  await settleMap(page, () => page.locator(`[data-feature="${one}"]`).getByRole('button', { name: /^Hide/ }).click());
  expect(await compareMapPictures(page, before, await takeMapPicture(page, midst)), 'what is hidden was there').toBeGreaterThan(0.0005);
});

test('an Arabic reader gets an Arabic plan', async () => {
  const page = await openTable({ ...wholeZone, locale: 'ar' });
  await openSample(page, 'mini-green-zones');
  expect(await titleOf(page)).toBe('مناطق خضراء مصغرة (نموذج توضيحي)');
  const names = await page.locator('[data-feature]').allInnerTexts();
  expect(names.length).toBe(10);
  for (const name of names) expect(name).not.toMatch(/[A-Za-z]/);
});
