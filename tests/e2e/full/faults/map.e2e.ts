/** Faults of what draws the map: the context, MapLibre's worker, fonts and data that are missing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arm, armByKey, drawLine, lead, rows } from '../../harness/drawing.ts';
import { nextFrames } from '../../harness/gestures.ts';
import { onZaitunStreet, openTable } from '../../harness/openTable.ts';
import { compareMapPictures } from '../../harness/mapPicture.ts';
import { openMap } from '../../harness/openMap.ts';
import { settleMap, waitForMapIdle } from '../../harness/waitForMapIdle.ts';
import { faultTest, type Observer } from './faultTest.ts';
import { drawSite, keeps, lostOf, pressSketch } from './planInHand.ts';
import { drawnAt, lookAt } from './lookAt.ts';
import { takeAway, workerOf } from './workersInHand.ts';

const trouble = (page: Page) => page.locator('[role="alert"] h2#map-trouble');
const mapStatus = (page: Page) => page.locator('html').getAttribute('data-map-status');

/** Beside the card of what is selected, and below the words that stand on a map that was lost. */
const [placeOne, placeTwo, placeThree] = [[-100, 200], [0, 200], [100, 200]] as const;

/** A part of the map on which nothing is drawn by the tests: its middle and half the side of the square, in pixels. */
const quarter = [[-300, -200], 110] as const;

/** Of the square round a site, its mark takes far more; of a part that is drawn anew, labels may have moved a little. */
const leastMark = 0.05;
const mostOther = 0.03;

faultTest('webgl-lost', async ({ note, lost, said, wentOnAfter }) => {
  const page = await openTable({ expectedErrors: [/CONTEXT_LOST_WEBGL|WebGL/i] });
  await settleMap(page, () => drawSite(page, 150, -200));
  await settleMap(page, async () => {
    await arm(page, 'barrier');
    await drawLine(page, [-150, 60], [120, 90]);
  });
  const before = await rows(page);
  const empty = await lookAt(page, placeTwo);
  const ground = await lookAt(page, ...quarter);
  await giveUpContext(page);
  await trouble(page).waitFor();
  expect(await mapStatus(page)).toBe('lost');
  said(await trouble(page).innerText());
  // What changes the plan meanwhile changes it, and what moves over the map disturbs nothing.
  await page.getByLabel('Title of the scenario').fill('Without a picture');
  await page.mouse.move(700, 400, { steps: 5 });
  await page.mouse.wheel(0, 200);
  // The middle of the map lies under the words that say so; beside them the pen draws as before, and the keys do anywhere.
  await drawSite(page, ...placeTwo);
  await armByKey(page, 'site');
  await lead(page, 'left left press');
  await expect.poll(() => rows(page)).toHaveLength(4);
  await page.keyboard.press('Escape');
  for (const left of [3, 2]) {
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect.poll(() => rows(page)).toHaveLength(left);
  }
  for (const there of [3, 4]) {
    await page.getByRole('button', { name: 'Redo', exact: true }).first().click();
    await expect.poll(() => rows(page)).toHaveLength(there);
  }
  await nextFrames(page);
  const drawn = await rows(page);
  expect(lostOf(before, drawn)).toBe(0);
  const restoredAt = performance.now();
  await giveContextBack(page);
  await expect.poll(() => mapStatus(page), { timeout: 20_000 }).toBe('ready');
  await waitForMapIdle(page);
  wentOnAfter(performance.now() - restoredAt);
  await expect.poll(() => trouble(page).count()).toBe(0);
  lost(lostOf(drawn, await rows(page)), drawn.length);
  expect(await rows(page)).toEqual(drawn);
  await page.keyboard.press('Escape');
  await expect.poll(() => drawnAt(page, placeTwo, empty), { message: 'what was drawn without a picture is on it' }).toBeGreaterThan(leastMark);
  await expect.poll(async () => compareMapPictures(page, ground, await lookAt(page, ...quarter)), { message: 'roads and ground are drawn as before' }).toBeLessThan(mostOther);
  await drawSite(page, 250, -100);
  await keeps(page, 'saved');
  note('two sites were drawn without a picture, and are on it; roads and ground are drawn as before');
});

const giveUpContext = (page: Page) => page.evaluate(() => {
  const gl = document.querySelector<HTMLCanvasElement>('#map canvas.maplibregl-canvas')?.getContext('webgl2');
  Object.assign(globalThis, { card: gl?.getExtension('WEBGL_lose_context') });
  (globalThis as unknown as { card: WEBGL_lose_context }).card.loseContext();
});
const giveContextBack = (page: Page) => page.evaluate(() => (globalThis as unknown as { card: WEBGL_lose_context }).card.restoreContext());

test('what comes to the map for the first time while it has no context is on it afterwards', async () => {
  const page = await openMap({ hash: onZaitunStreet, viewport: { width: 1280, height: 1000 }, colorScheme: 'light', expectedErrors: [/CONTEXT_LOST_WEBGL|WebGL/i] });
  const square = { type: 'Feature', properties: { name: 'Square' }, geometry: { type: 'Polygon', coordinates: [[[44.37, 33.3], [44.386, 33.3], [44.386, 33.312], [44.37, 33.312], [44.37, 33.3]]] } };
  await page.locator('[data-opened-file]').waitFor({ state: 'attached' });
  await settleMap(page, async () => {
    await page.locator('[data-opened-file]').setInputFiles({ name: 'square.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [square] })) });
    await page.locator('[data-opened]').waitFor();
  });
  await giveUpContext(page);
  await trouble(page).waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.locator('header').getByRole('button', { name: 'Sketch' }).click();
  await page.locator('[data-sheet="sketch"]').waitFor();
  await nextFrames(page);
  await giveContextBack(page);
  await expect.poll(() => mapStatus(page), { timeout: 20_000 }).toBe('ready');
  await pressSketch(page);
  const empty = await lookAt(page, placeTwo);
  await settleMap(page, () => drawSite(page, ...placeTwo));
  await page.keyboard.press('Escape');
  await expect.poll(() => drawnAt(page, placeTwo, empty), { message: 'the pen draws' }).toBeGreaterThan(leastMark);
  await settleMap(page, () => page.locator('header').getByRole('button', { name: 'Map', exact: true }).click());
  const shown = await lookAt(page, ...quarter);
  await settleMap(page, () => page.locator('[data-opened]').getByRole('switch').press('Space'));
  expect(await compareMapPictures(page, shown, await lookAt(page, ...quarter)), 'the opened layer was on the map').toBeGreaterThan(0.05);
});

async function mapWorker(page: Page, observer: Observer, how: 'loop' | 'close'): Promise<void> {
  const [emptyOne, emptyTwo, emptyThree] = [await lookAt(page, placeOne), await lookAt(page, placeTwo), await lookAt(page, placeThree)];
  const ground = await lookAt(page, ...quarter);
  await settleMap(page, () => drawSite(page, ...placeOne));
  await settleMap(page, () => drawSite(page, ...placeThree));
  await expect.poll(() => drawnAt(page, placeThree, emptyThree)).toBeGreaterThan(leastMark);
  const brokenAt = performance.now();
  await takeAway(await workerOf(page, /maplibre-gl-worker/), how);
  await page.keyboard.press('Delete');
  await expect.poll(() => rows(page)).toHaveLength(1);
  await drawSite(page, ...placeTwo);
  await trouble(page).waitFor({ timeout: 40_000 });
  observer.said(await trouble(page).innerText());
  const before = await rows(page);
  await expect.poll(() => mapStatus(page), { timeout: 30_000 }).toBe('ready');
  await waitForMapIdle(page);
  observer.wentOnAfter(performance.now() - brokenAt);
  // The ring round what is selected is a mark as well.
  await page.keyboard.press('Escape');
  await expect.poll(() => drawnAt(page, placeThree, emptyThree), { message: 'the site removed meanwhile is not on the map' }).toBeLessThan(leastMark);
  await expect.poll(() => drawnAt(page, placeOne, emptyOne), { message: 'the site drawn before is on the map' }).toBeGreaterThan(leastMark);
  await expect.poll(() => drawnAt(page, placeTwo, emptyTwo), { message: 'the site drawn meanwhile is on the map' }).toBeGreaterThan(leastMark);
  await expect.poll(async () => compareMapPictures(page, ground, await lookAt(page, ...quarter)), { message: 'roads and ground are drawn as before' }).toBeLessThan(mostOther);
  await settleMap(page, () => drawSite(page, ...placeThree));
  await expect.poll(() => drawnAt(page, placeThree, emptyThree), { message: 'and is drawn on' }).toBeGreaterThan(leastMark);
  observer.lost(lostOf(before, await rows(page)), before.length);
  expect(lostOf(before, await rows(page))).toBe(0);
  observer.note('sites drawn before, meanwhile and afterwards are on the map, one removed meanwhile is not; roads and ground are as before');
  await keeps(page, 'saved');
}

faultTest('map-worker-crashed', async (observer) => mapWorker(await openTable(), observer, 'close'));
faultTest('map-worker-hung', async (observer) => mapWorker(await openTable(), observer, 'loop'));
