/** Layers to look at, as large as they are promised: opened with progress, cancelled, drawn under the plan, asked for names, changed, taken off and had back. The files are made when the test runs. */
import { mkdtempSync, openAsBlob, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openLayer } from '../../../src/share/layers/openLayer.ts';
import { watchPage } from '../../bench/watchPage.ts';
import { writeLargeFlatgeobuf } from '../../fixtures/import/largeFlatgeobuf.ts';
import { writeLargeGeojson } from '../../fixtures/import/largeLayer.ts';
import { protomapsArchive } from '../../fixtures/tiles/baghdadTiles.ts';
import { findAxeFaults } from '../harness/findAxeFaults.ts';
import { nextFrames } from '../harness/gestures.ts';
import { compareMapPictures, takeMapPicture } from '../harness/mapPicture.ts';
import { openMap } from '../harness/openMap.ts';
import { settleMap, waitForMapIdle } from '../harness/waitForMapIdle.ts';

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

const forgetTasks = (page: Page): Promise<void> => page.evaluate(() => { window.cordonBench.longTasks.length = 0; });

/** No task may be longer, in milliseconds: the bar, or what this machine takes at the moment for the same gesture without a layer. */
const mostTask = (bare: number) => Math.max(200, bare * 1.5);

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
  await forgetTasks(page);
  const framesBare = await framesWhileDragged(page, 3);
  const longestBare = await longestTask(page);
  // To where it was, and at rest there.
  await settleMap(page, () => page.evaluate((hash) => { location.hash = hash; }, near));

  await forgetTasks(page);
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
  expect(longest).toBeLessThan(mostTask(longestBare));

  const drawn = await takeMapPicture(page);
  expect(await compareMapPictures(page, bare, drawn)).toBeGreaterThan(0.01);
  await forgetTasks(page);
  const framesWith = await framesWhileDragged(page, 3);
  const longestDragged = await longestTask(page);
  console.log(`100 MB, ${count} features: read in ${Math.round(readMs)} ms, drawn after ${Math.round(openMs)} ms, longest task ${Math.round(longest)} ms until it was read and ${Math.round(longestDragged)} ms while it was dragged, ${Math.round(longestBare)} ms without it, ${framesBare.toFixed(1)} frames a second without and ${framesWith.toFixed(1)} with it, ratio ${(framesWith / framesBare).toFixed(2)}`);
  expect(framesWith / framesBare).toBeGreaterThan(0.6);
  expect(longestDragged).toBeLessThan(mostTask(longestBare));
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

/** A file on disk as the app's worker has it, and how much of it was asked for. */
async function countedFile(path: string) {
  const file = await openAsBlob(path);
  const counted = {
    readBytes: 0, size: file.size,
    slice(from = 0, to = file.size) {
      counted.readBytes += Math.min(to, file.size) - from;
      return file.slice(from, to);
    },
  };
  return counted;
}

test('a hundred and sixty megabytes of FlatGeobuf are open at once, and of them only what is in view is read and drawn', { timeout: 240_000 }, async () => {
  const path = join(folder, 'plots.fgb');
  const count = writeLargeFlatgeobuf(path, 160_000_000);
  expect(statSync(path).size).toBeGreaterThan(150_000_000);

  // By the reader itself: its head, and the sixteen tiles of a street's width.
  const file = await countedFile(path);
  const opened = await openLayer('plots.fgb', file as unknown as Blob);
  if (!opened.ok) throw new Error(opened.reason);
  const headBytes = file.readBytes;
  for (let x = 40_842; x < 40_846; x += 1) for (let y = 26_329; y < 26_333; y += 1) expect((await opened.layer.tile({ z: 16, x, y })).isPartial).toBe(false);
  console.log(`FlatGeobuf of ${Math.round(file.size / 1e6)} MB, ${count} features: ${headBytes} bytes read to open it, ${file.readBytes - headBytes} for sixteen tiles of zoom 16`);
  expect(headBytes).toBeLessThan(file.size / 1000);
  expect(file.readBytes).toBeLessThan(file.size / 50);

  const page = await openMap({ hash: near, sharp: true, prepare: (context) => context.addInitScript(watchPage) });
  await page.locator('[data-opened-layers]').waitFor();
  const bare = await takeMapPicture(page);
  await forgetTasks(page);
  const framesBare = await framesWhileDragged(page, 3);
  const longestBare = await longestTask(page);
  await settleMap(page, () => page.evaluate((hash) => { location.hash = hash; }, near));
  await page.evaluate(() => {
    const seen = new Set<string>();
    new MutationObserver(() => {
      const line = document.querySelector<HTMLElement>('[data-opening]');
      if (line) seen.add(`${line.dataset['opening']} ${line.querySelector('progress') ? 'progress' : ''}`.trim());
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { seenOpening: seen });
  });
  const at = performance.now();
  await settleMap(page, async () => {
    await choose(page, path);
    await layers(page).waitFor({ timeout: 30_000 });
  });
  const drawnMs = performance.now() - at;
  // With its head alone to read it may be open before there is a line to say how far it is; what is said then is that.
  expect([['done'], ['reading progress', 'done']]).toContainEqual(await page.evaluate(() => [...(window as unknown as { seenOpening: Set<string> }).seenOpening]));
  expect(await layers(page).innerText()).toContain(`${count} features`);
  const drawn = await takeMapPicture(page);
  expect(await compareMapPictures(page, bare, drawn)).toBeGreaterThan(0.01);
  // From here a tile would hold more than one takes; close by it holds all there is.
  await settleMap(page, () => page.evaluate(() => { location.hash = '#v1&at=33.30605,44.37829,11'; }));
  await page.locator('[data-opened-partial]').waitFor();
  await settleMap(page, () => page.evaluate(() => { location.hash = '#v1&at=33.30605,44.37829,17'; }));
  await expect.poll(() => page.locator('[data-opened-partial]').count(), { timeout: 30_000 }).toBe(0);
  await settleMap(page, () => page.evaluate((hash) => { location.hash = hash; }, near));
  await forgetTasks(page);
  const framesWith = await framesWhileDragged(page, 3);
  const longest = await longestTask(page);
  console.log(`drawn after ${Math.round(drawnMs)} ms, ${framesBare.toFixed(1)} frames a second without and ${framesWith.toFixed(1)} with it, ratio ${(framesWith / framesBare).toFixed(2)}, longest task ${Math.round(longest)} ms, ${Math.round(longestBare)} ms without it`);
  expect(await page.locator('[data-opened-broken]').count()).toBe(0);
});

test('a hundred and fifty megabytes of PMTiles: as a layer only what is in view is read; as the ground it is kept whole, and there after a reload', { timeout: 240_000 }, async () => {
  const path = join(folder, 'country.pmtiles');
  writeFileSync(path, protomapsArchive({ ballast: 500_000, leafSize: 100 }));
  const { size } = statSync(path);
  expect(size).toBeGreaterThan(150_000_000);

  const file = await countedFile(path);
  const opened = await openLayer('country.pmtiles', file as unknown as Blob);
  if (!opened.ok) throw new Error(opened.reason);
  const headBytes = file.readBytes;
  for (const x of [10_210, 10_211]) for (const y of [6582, 6583]) await opened.layer.tile({ z: 14, x, y });
  console.log(`PMTiles of ${Math.round(size / 1e6)} MB: ${headBytes} bytes read to open it, ${file.readBytes - headBytes} for four tiles of zoom 14`);
  expect(headBytes).toBeLessThan(size / 1000);
  expect(file.readBytes).toBeLessThan(size / 50);

  const page = await openMap({ hash: '#v1&at=33.331,44.336,14.4', sharp: true });
  const bare = await takeMapPicture(page);
  await settleMap(page, async () => {
    await choose(page, path);
    await layers(page).waitFor({ timeout: 30_000 });
  });
  expect(await layers(page).innerText()).toContain('tiles of zoom 9 to 14');
  expect(await page.locator('[data-opened-broken]').count()).toBe(0);
  expect(await compareMapPictures(page, bare, await takeMapPicture(page))).toBeGreaterThan(0.01);
  await settleMap(page, () => layers(page).getByRole('button', { name: /off the map/ }).click());

  await page.locator('[data-ground-fold]').click();
  const at = performance.now();
  await page.locator('[data-ground-file]').setInputFiles(path);
  const chosen = page.locator('[data-ground-choice="country.pmtiles"]');
  await settleMap(page, () => chosen.waitFor({ timeout: 120_000 }));
  console.log(`kept whole and drawn after ${Math.round(performance.now() - at)} ms`);
  expect(await chosen.isChecked()).toBe(true);
  const asGround = await takeMapPicture(page);
  expect(await compareMapPictures(page, bare, asGround)).toBeGreaterThan(0.01);
  rmSync(path);
  await page.reload();
  await waitForMapIdle(page);
  await settleMap(page, () => page.locator('[data-ground-credit]').waitFor());
  expect(await compareMapPictures(page, asGround, await takeMapPicture(page))).toBeLessThan(0.005);
});

/** As a hand lets it fall on the page. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const held = await page.evaluateHandle(({ name: fileName, content }) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], fileName));
    return data;
  }, { name, content: Buffer.from(bytes).toString('base64') });
  for (const type of ['dragenter', 'dragover', 'drop']) await page.locator('#map').dispatchEvent(type, { dataTransfer: held });
}

test('a file of tiles that is dropped is asked for what it is wanted: a layer that is drawn and named, or the ground', async () => {
  const page = await openMap({ hash: '#v1&at=33.331,44.336,14.4', sharp: true });
  await drop(page, 'baghdad.pmtiles', protomapsArchive());
  const offer = page.locator('[data-layer-offer="tiles"]');
  await offer.waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
  await settleMap(page, () => offer.getByRole('button', { name: 'Open as a layer' }).click());
  await layers(page).waitFor();
  expect(await layers(page).innerText()).toContain('tiles of zoom 9 to 14');
  // The ground is what it was.
  expect(await page.locator('[data-ground-credit]').count()).toBe(0);
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + box.width * 0.5, box.y + box.height * 0.5];
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  // The land has no name in this file: it is called by its kind.
  await expect.poll(() => page.locator('[data-opened-tip]').allInnerTexts()).toHaveLength(1);
  await page.mouse.click(x, y);
  await page.locator('[data-opened-card]').waitFor();
  expect(await page.locator('[data-opened-card]').innerText()).toMatch(/kind\s+(park|earth)/);
  await page.locator('[data-opened-card]').getByRole('button', { name: 'Close' }).first().click();

  await drop(page, 'baghdad.pmtiles', protomapsArchive());
  await settleMap(page, () => offer.locator('[data-offer-ground]').click());
  await page.locator('[data-ground-choice="baghdad.pmtiles"]').waitFor();
  expect(await page.locator('[data-ground-choice="baghdad.pmtiles"]').isChecked()).toBe(true);
  expect(await layers(page).count()).toBe(1);
});

test('a layer of elsewhere says so in a sentence that stays, and so does an archive that cannot be one', async () => {
  const page = await openMap();
  const paris = join(folder, 'paris.geojson');
  writeFileSync(paris, '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[2.35,48.85]}}]}');
  await choose(page, paris);
  await page.locator('[data-opening="done"]').waitFor();
  expect(await page.locator('[data-opening="done"]').innerText()).toContain('outside of the country that this map draws');
  expect(await layers(page).locator('[data-opened-elsewhere]').count()).toBe(1);
  expect(await layers(page).getByRole('button', { name: /Show all/ }).count()).toBe(0);
  const cut = join(folder, 'cut.pmtiles');
  writeFileSync(cut, protomapsArchive().subarray(0, 4000));
  await choose(page, cut);
  await page.locator('[data-opening="refused"]').waitFor();
  expect(await page.locator('[data-opening="refused"]').innerText()).toMatch(/cut\.pmtiles.*not opened.*cut off or damaged/s);
});
