/** Layers to look at, as large as they are promised: opened with progress, cancelled, drawn under the plan, asked for names, changed, taken off and had back. The files are made when the test runs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { watchPage } from '../../bench/watchPage.ts';
import { writeLargeGeojson } from '../../fixtures/import/largeLayer.ts';
import { findAxeFaults } from '../harness/findAxeFaults.ts';
import { nextFrames } from '../harness/gestures.ts';
import { compareMapPictures, takeMapPicture } from '../harness/mapPicture.ts';
import { openMap } from '../harness/openMap.ts';
import { settleMap } from '../harness/waitForMapIdle.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordon-layers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const near = '#v1&at=33.30605,44.37829,14';
const layers = (page: Page) => page.locator('[data-opened]');

async function choose(page: Page, path: string): Promise<void> {
  await page.locator('[data-opened-file]').waitFor({ state: 'attached' });
  await page.locator('[data-opened-file]').setInputFiles(path);
}

/** Of the page, in milliseconds, since the list was last emptied. */
const longestTask = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, ...window.cordonBench.longTasks.map(({ duration }) => duration)));

/** Frames a second while the map is dragged to and fro for `seconds`. */
async function framesWhileDragged(page: Page, seconds: number): Promise<number> {
  const box = await page.locator('#map canvas').first().boundingBox();
  if (!box) throw new Error('The map has no canvas.');
  const [x, y] = [box.x + box.width * 0.55, box.y + box.height * 0.4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await page.evaluate(() => ({ frames: window.cordonBench.drawnFrames, at: performance.now() }));
  const startedAt = performance.now();
  while (performance.now() - startedAt < seconds * 1000) {
    const turn = (2 * Math.PI * (performance.now() - startedAt)) / 2000;
    await page.mouse.move(x + 150 * Math.sin(turn), y + 80 * Math.sin(turn * 2));
  }
  const after = await page.evaluate(() => ({ frames: window.cordonBench.drawnFrames, at: performance.now() }));
  await page.mouse.up();
  return ((after.frames - before.frames) * 1000) / (after.at - before.at);
}

test('a hundred megabytes of GeoJSON are drawn, asked, changed, taken off and had back, and the page answers all the while', { timeout: 240_000 }, async () => {
  const path = join(folder, 'cadastre.geojson');
  const count = writeLargeGeojson(path, 100_000_000);
  const page = await openMap({ hash: near, sharp: true, prepare: (context) => context.addInitScript(watchPage) });
  await page.locator('[data-opened-layers]').waitFor();
  const bare = await takeMapPicture(page);
  const framesBare = await framesWhileDragged(page, 3);

  await page.evaluate(() => { window.cordonBench.longTasks.length = 0; });
  await choose(page, path);
  await page.locator('[data-opening="reading"]').waitFor();
  await expect.poll(() => page.locator('[data-opening] progress').getAttribute('value').then(Number), { timeout: 30_000 }).toBeGreaterThan(0.1);
  // Called off in the middle: nothing is left of it.
  await page.locator('[data-opening]').getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => page.locator('[data-opening]').count()).toBe(0);
  expect(await layers(page).count()).toBe(0);

  const againAt = performance.now();
  let readMs = 0;
  let longest = 0;
  await settleMap(page, async () => {
    await choose(page, path);
    await layers(page).waitFor({ timeout: 90_000 });
    readMs = performance.now() - againAt;
    longest = await longestTask(page);
  });
  const openMs = performance.now() - againAt;
  expect(await layers(page).innerText()).toContain(`${count} features`);
  expect(await page.locator('[data-opened-layers]').innerText()).toContain('Never part of the plan');
  expect(longest).toBeLessThan(200);

  // In sight once the camera is where it was: the drag has moved it.
  await settleMap(page, () => page.evaluate((hash) => { location.hash = hash; }, near));
  const drawn = await takeMapPicture(page);
  expect(await compareMapPictures(page, bare, drawn)).toBeGreaterThan(0.01);
  const framesWith = await framesWhileDragged(page, 3);
  console.log(`100 MB, ${count} features: read in ${Math.round(readMs)} ms, drawn after ${Math.round(openMs)} ms, longest task ${Math.round(longest)} ms until it was read and ${Math.round(await longestTask(page))} ms until it was drawn and dragged, ${framesBare.toFixed(1)} frames a second without and ${framesWith.toFixed(1)} with it, ratio ${(framesWith / framesBare).toFixed(2)}`);
  expect(framesWith / framesBare).toBeGreaterThan(0.6);
  expect(await findAxeFaults(page)).toEqual([]);

  // Off and on, off the map and back.
  await settleMap(page, () => page.evaluate((hash) => { location.hash = hash; }, near));
  await settleMap(page, () => layers(page).getByRole('switch').press('Space'));
  expect(await compareMapPictures(page, bare, await takeMapPicture(page))).toBeLessThan(0.002);
  await settleMap(page, () => layers(page).getByRole('switch').press('Space'));
  expect(await compareMapPictures(page, drawn, await takeMapPicture(page))).toBeLessThan(0.002);
  await settleMap(page, () => layers(page).getByRole('combobox').selectOption('incident'));
  expect(await compareMapPictures(page, drawn, await takeMapPicture(page))).toBeGreaterThan(0.003);
  await settleMap(page, () => layers(page).getByRole('button', { name: /off the map/ }).click());
  expect(await layers(page).count()).toBe(0);
  expect(await compareMapPictures(page, bare, await takeMapPicture(page))).toBeLessThan(0.002);
  await settleMap(page, () => page.locator('[data-opened-removed]').getByRole('button', { name: 'Undo' }).click());
  expect(await layers(page).count()).toBe(1);
  expect(await layers(page).getByRole('combobox').inputValue()).toBe('incident');
  // It is no part of what a link holds.
  expect(await page.evaluate(() => location.hash)).not.toMatch(/cadastre|opened/);
});

test('what lies under the pointer is named, what is pressed says what the file says, as text', async () => {
  const path = join(folder, 'one.geojson');
  const square = [[44.3, 33.25], [44.45, 33.25], [44.45, 33.35], [44.3, 33.35], [44.3, 33.25]];
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: '<img src=x onerror=alert(1)>', owner: 'مجهول', floors: 3 }, geometry: { type: 'Polygon', coordinates: [square] } }] }));
  const page = await openMap({ hash: '#v1&at=33.29,44.33,15' });
  await settleMap(page, () => choose(page, path));
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + box.width * 0.5, box.y + box.height * 0.5];
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  await page.locator('[data-opened-tip]').waitFor();
  expect(await page.locator('[data-opened-tip]').innerText()).toBe('<img src=x onerror=alert(1)>');
  await page.mouse.click(x, y);
  const card = page.locator('[data-opened-card]');
  await card.waitFor();
  expect(await card.innerText()).toMatch(/one\.geojson[\s\S]*<img src=x[\s\S]*owner\s+مجهول\s+floors\s+3/);
  expect(await findAxeFaults(page)).toEqual([]);
  await card.getByRole('button', { name: 'Close' }).first().click();
  await nextFrames(page);
  expect(await card.count()).toBe(0);
});

test('a FlatGeobuf file that was written by GDAL is offered as a layer where it is imported, drawn, and says what it says', async () => {
  const page = await openMap({ hash: '#v1&at=33.3022,44.3712,16' });
  await page.locator('header').getByRole('button', { name: 'Sketch' }).click();
  await page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await page.getByRole('menuitem', { name: /Import/ }).click();
  await page.locator('[data-import-file]').setInputFiles('tests/fixtures/import/yard.fgb');
  await settleMap(page, () => page.locator('[data-layer-offer="kind"]').getByRole('button', { name: 'Open as a layer' }).click());
  expect(await page.locator('[data-opening="done"]').innerText()).toContain('yard.fgb');
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + box.width * 0.5, box.y + box.height * 0.5];
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  await expect.poll(() => page.locator('[data-opened-tip]').allInnerTexts()).toEqual(['Yard']);
  expect(await page.locator('[data-feature]').count()).toBe(0);
});

test('a file that is too large for a plan is offered as a layer, and one in another system is refused in a sentence', async () => {
  const large = join(folder, 'large.geojson');
  writeLargeGeojson(large, 32_000_000);
  const page = await openMap();
  await page.locator('header').getByRole('button', { name: 'Sketch' }).click();
  await page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await page.getByRole('menuitem', { name: /Import/ }).click();
  await page.locator('[data-import-file]').setInputFiles(large);
  const offer = page.locator('[data-layer-offer="large"]');
  await offer.waitFor();
  expect(await offer.innerText()).toMatch(/too large for a plan.*layer to look at/);
  await offer.getByRole('button', { name: 'Open as a layer' }).click();
  await page.locator('[data-opening="done"]').waitFor({ timeout: 45_000 });
  // The plan has nothing of it.
  expect(await page.locator('[data-feature]').count()).toBe(0);
  await page.locator('header').getByRole('button', { name: 'Map', exact: true }).click();
  await layers(page).waitFor();

  const metres = join(folder, 'metres.geojson');
  writeFileSync(metres, '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[440000,3686000]}}]}');
  await choose(page, metres);
  await page.locator('[data-opening="refused"]').waitFor();
  expect(await page.locator('[data-opening="refused"]').innerText()).toMatch(/metres\.geojson.*not opened.*metres of a projection.*WGS84/s);
  expect(await layers(page).count()).toBe(1);
});
