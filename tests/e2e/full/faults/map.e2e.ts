/** Faults of what draws the map: the context, MapLibre's worker, fonts and data that are missing. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arm, drawLine, rows } from '../../harness/drawing.ts';
import { nextFrames } from '../../harness/gestures.ts';
import { openTable } from '../../harness/openTable.ts';
import { settleMap, waitForMapIdle } from '../../harness/waitForMapIdle.ts';
import { faultTest, type Observer } from './faultTest.ts';
import { drawSite, keeps, lostOf } from './planInHand.ts';
import { inkOf } from './inkOf.ts';
import { takeAway, workerOf } from './workersInHand.ts';

const trouble = (page: Page) => page.locator('[role="alert"] h2#map-trouble');
const mapStatus = (page: Page) => page.locator('html').getAttribute('data-map-status');

faultTest('webgl-lost', async ({ note, lost, said, wentOnAfter }) => {
  const page = await openTable({ expectedErrors: [/CONTEXT_LOST_WEBGL|WebGL/i] });
  await settleMap(page, () => drawSite(page, 150, -200));
  await settleMap(page, async () => {
    await arm(page, 'barrier');
    await drawLine(page, [-150, 60], [120, 90]);
  });
  const before = await rows(page);
  await page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('#map canvas.maplibregl-canvas')?.getContext('webgl2');
    Object.assign(globalThis, { card: gl?.getExtension('WEBGL_lose_context') });
    (globalThis as unknown as { card: WEBGL_lose_context }).card.loseContext();
  });
  await trouble(page).waitFor();
  expect(await mapStatus(page)).toBe('lost');
  said(await trouble(page).innerText());
  // What changes the plan meanwhile changes it, and what moves over the map disturbs nothing.
  await page.getByLabel('Title of the scenario').fill('Without a picture');
  await page.mouse.move(700, 400, { steps: 5 });
  await page.mouse.wheel(0, 200);
  for (const left of [2, 1]) {
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect.poll(() => rows(page)).toHaveLength(left);
  }
  await page.getByRole('button', { name: 'Redo', exact: true }).first().click();
  await expect.poll(() => rows(page)).toHaveLength(2);
  await nextFrames(page);
  const restoredAt = performance.now();
  await page.evaluate(() => (globalThis as unknown as { card: WEBGL_lose_context }).card.restoreContext());
  await expect.poll(() => mapStatus(page), { timeout: 20_000 }).toBe('ready');
  await waitForMapIdle(page);
  wentOnAfter(performance.now() - restoredAt);
  await expect.poll(() => trouble(page).count()).toBe(0);
  expect(lostOf(before, await rows(page))).toBe(0);
  lost(lostOf(before, await rows(page)), before.length);
  await drawSite(page, 250, -200);
  await keeps(page, 'saved');
  await expect.poll(() => inkOf(page), { message: 'the map is more than a ground' }).toBeGreaterThan(20);
  note('drawn anew, and drawn on');
});

async function mapWorker(page: Page, observer: Observer, how: 'loop' | 'close'): Promise<void> {
  await settleMap(page, () => drawSite(page, 150, -200));
  const brokenAt = performance.now();
  await takeAway(await workerOf(page, /maplibre-gl-worker/), how);
  await drawSite(page, 250, -200);
  await trouble(page).waitFor({ timeout: 40_000 });
  observer.said(await trouble(page).innerText());
  const before = await rows(page);
  await expect.poll(() => mapStatus(page), { timeout: 30_000 }).toBe('ready');
  await waitForMapIdle(page);
  observer.wentOnAfter(performance.now() - brokenAt);
  await drawSite(page, 250, -100);
  await waitForMapIdle(page);
  observer.lost(lostOf(before, await rows(page)), before.length);
  expect(lostOf(before, await rows(page))).toBe(0);
  await keeps(page, 'saved');
}

faultTest('map-worker-crashed', async (observer) => mapWorker(await openTable(), observer, 'close'));
faultTest('map-worker-hung', async (observer) => mapWorker(await openTable(), observer, 'loop'));
