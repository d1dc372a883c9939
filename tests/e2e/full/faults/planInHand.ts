/** A plan of many features on the planner's table, and what the tests of faults do with it. */
import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { rows, savedFeatures } from '../../harness/drawing.ts';
import { pressMap } from '../../harness/gestures.ts';
import { onZaitunStreet, viewAt } from '../../harness/openTable.ts';
import { writePlan } from '../../harness/planFile.ts';
import { waitForMapIdle } from '../../harness/waitForMapIdle.ts';

export const notice = (page: Page, kind: string): Locator => page.locator(`[data-keep-notice="${kind}"]`);
export const keeps = (page: Page, phase: string, timeout = 30_000): Promise<void> => page.locator(`[data-keep="${phase}"]`).waitFor({ timeout });

/** Sites in rows west of the middle of the map, out of the way of what is drawn. */
export function manySites(count: number): string {
  const features = Array.from({ length: count }, (_, index) => ({
    type: 'Feature', id: `site-${index + 1}`, geometry: { type: 'Point', coordinates: [44.36 + (index % 250) * 0.000_06, 33.3 + Math.floor(index / 250) * 0.000_05] },
    properties: { kind: 'site', name: `Site ${index + 1}`, role: 'protected', precisionMeters: 5, phase: 'phase-1' },
  }));
  return writePlan(features, { title: 'Under fire', view: viewAt() });
}

export async function pressSketch(page: Page): Promise<void> {
  await page.locator('header').getByRole('button', { name: 'Sketch' }).click();
  await page.locator('#map[data-pen="ready"]').waitFor();
}

/** Opens a plan of so many sites as a file, and waits until the library has it. */
export async function openSites(page: Page, count: number, at = inject('appUrl')): Promise<void> {
  await page.goto(`${at}${onZaitunStreet}`);
  await waitForMapIdle(page);
  await pressSketch(page);
  await page.locator('[data-open-scenario]').setInputFiles({ name: 'sites.cordon.geojson', mimeType: 'application/json', buffer: Buffer.from(manySites(count)) }, { timeout: 150_000 });
  // Tens of thousands take their time.
  await page.locator('[data-feature]').first().waitFor({ timeout: 120_000 });
  await keeps(page, 'saved', 120_000);
}

/** One press, one site; waits until it is listed. */
export async function drawSite(page: Page, right: number, down: number): Promise<void> {
  const before = await rows(page);
  await page.locator('[data-tool="site"]').click();
  await pressMap(page, right, down);
  // What is new is selected, and a long list shows it.
  await expect.poll(async () => lostOf(await rows(page), before), { timeout: 10_000 }).toBeGreaterThan(0);
}

/** How many of `before` are not among `after`. */
export const lostOf = (before: readonly (string | null)[], after: readonly (string | null)[]): number => before.filter((id) => !after.includes(id)).length;

/** Every feature of the plan on the table, as the file has it that would be saved. */
export const planIds = async (page: Page): Promise<readonly string[]> => (await savedFeatures(page)).map(({ id }) => id);

/** Waits until the plan on the table has so many features. */
export async function holds(page: Page, count: number): Promise<void> {
  await page.locator('[data-sheet="sketch"]').waitFor();
  await expect.poll(async () => (await planIds(page)).length, { timeout: count > 10_000 ? 90_000 : 15_000, interval: 500 }).toBe(count);
}

/** Loads the page again: the plan is there, feature by feature in its order. */
export async function outlivesReload(page: Page): Promise<{ readonly lost: number; readonly of: number }> {
  const before = await planIds(page);
  await page.reload();
  await waitForMapIdle(page);
  await holds(page, before.length);
  const after = await planIds(page);
  expect(after).toEqual(before);
  return { lost: lostOf(before, after), of: before.length };
}
