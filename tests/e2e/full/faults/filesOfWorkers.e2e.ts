/** Faults of the workers that read and write whole files: of roads, of layers, of PDF and of presentations. The limits of silence are waited for. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { rows, savedFeatures } from '../../harness/drawing.ts';
import { openTable } from '../../harness/openTable.ts';
import { compareMapPictures } from '../../harness/mapPicture.ts';
import { openPlan } from '../../harness/openPlan.ts';
import { settleMap } from '../../harness/waitForMapIdle.ts';
import { faultTest, type Observer } from './faultTest.ts';
import { lookAt } from './lookAt.ts';
import { drawSite, keeps } from './planInHand.ts';
import { breakFirst, takeAway, workerOf } from './workersInHand.ts';

type How = 'loop' | 'throw';
const expectedErrors = (how: How) => (how === 'throw' ? [/made to crash/] : []);

/** Longer than the longest limit of silence. */
const limitMs = 170_000;
const mode = (page: Page, name: 'Brief' | 'Check' | 'Map') => page.locator('header').getByRole('button', { name, exact: true }).click();
const header = (page: Page) => page.locator('header').getByRole('button', { name: 'Sketch', exact: true });

async function roadsWorker({ note, lost, said, wentOnAfter }: Observer, how: How): Promise<void> {
  const page = await openTable({ expectedErrors: expectedErrors(how), prepare: (context) => breakFirst(context, /networkWorker-[^/]*\.js$/, how) });
  await drawSite(page, 150, -200);
  const before = await savedFeatures(page);
  await mode(page, 'Check');
  const network = page.locator('[data-network]');
  const file = page.locator('[data-network-file]');
  const extract = `${process.cwd()}/tests/fixtures/osm/town.overpass.json`;
  await file.setInputFiles(extract);
  const words = network.locator('[data-network-refused="broken"] p').first();
  await words.waitFor({ timeout: limitMs });
  said(await words.innerText());
  expect(await network.getAttribute('data-network'), 'the roads stay').toBe('embedded');
  const againAt = performance.now();
  await file.setInputFiles(extract);
  await expect.poll(() => network.getAttribute('data-network'), { timeout: 30_000 }).toBe('opened');
  wentOnAfter(performance.now() - againAt);
  expect(await network.getByRole('alert').count()).toBe(0);
  note('the next try read the roads');
  await header(page).click();
  expect(await savedFeatures(page), 'the plan is untouched').toEqual(before);
  lost(1 - (await rows(page)).length, 1);
  await keeps(page, 'saved');
}

faultTest('roads-worker-crashed', (observer) => roadsWorker(observer, 'throw'), 240_000);
faultTest('roads-worker-hung', (observer) => roadsWorker(observer, 'loop'), 240_000);

/** One square across the middle of the map, of degrees on WGS84. */
const square = JSON.stringify({ type: 'FeatureCollection', features: [{
  type: 'Feature', properties: { name: 'Yard' }, geometry: { type: 'Polygon', coordinates: [[[44.375, 33.3045], [44.3815, 33.3045], [44.3815, 33.3085], [44.375, 33.3085], [44.375, 33.3045]]] },
}] });

async function layerWorker({ note, lost, said, wentOnAfter }: Observer, how: How): Promise<void> {
  const page = await openTable({ expectedErrors: expectedErrors(how), prepare: (context) => breakFirst(context, /layerWorker-[^/]*\.js$/, how) });
  await drawSite(page, 150, -200);
  const before = await savedFeatures(page);
  await page.keyboard.press('Escape');
  await mode(page, 'Map');
  const choose = async () => {
    await page.locator('[data-opened-file]').waitFor({ state: 'attached' });
    await page.locator('[data-opened-file]').setInputFiles({ name: 'yard.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(square) });
  };
  const empty = await lookAt(page, [100, 100], 60);
  await choose();
  const refusal = page.locator('[data-opening="refused"]');
  await refusal.waitFor({ timeout: limitMs });
  said(await refusal.innerText());
  const againAt = performance.now();
  await choose();
  await page.locator('[data-opening="done"]').waitFor({ timeout: 30_000 });
  await expect.poll(async () => compareMapPictures(page, empty, await lookAt(page, [100, 100], 60)), { message: 'it is drawn' }).toBeGreaterThan(0.2);
  wentOnAfter(performance.now() - againAt);
  note('the next try draws it');

  await takeAway(await workerOf(page, /layerWorker/), how);
  // Wider than its tiles were cut for so far.
  await page.getByRole('button', { name: 'Zoom out' }).first().click();
  const broken = page.locator('[data-opened-broken]');
  await broken.waitFor({ timeout: limitMs });
  said(await broken.innerText());
  await page.getByRole('button', { name: /^Take .*yard\.geojson.* off the map$/ }).click();
  await settleMap(page, choose);
  await page.locator('[data-opening="done"]').waitFor({ timeout: 30_000 });
  await expect.poll(() => page.locator('[data-opened]').count()).toBe(1);
  expect(await broken.count()).toBe(0);
  await header(page).click();
  expect(await savedFeatures(page), 'the plan is untouched').toEqual(before);
  lost(1 - (await rows(page)).length, 1);
  await keeps(page, 'saved');
}

faultTest('layer-worker-crashed', (observer) => layerWorker(observer, 'throw'), 400_000);
faultTest('layer-worker-hung', (observer) => layerWorker(observer, 'loop'), 400_000);

async function handoutWorker({ note, lost, said, wentOnAfter }: Observer, { kind, file, ending }: { readonly kind: string; readonly file: RegExp; readonly ending: RegExp }, how: How): Promise<void> {
  const slides = [{ id: 'first', title: 'Closed outside', text: 'No way leads in.', notes: '', view: {} }];
  const page = await openPlan({ cordon: { title: 'Small briefing', slides } }, { viewport: { width: 1280, height: 1000 }, expectedErrors: expectedErrors(how), prepare: (context) => breakFirst(context, file, how) });
  await drawSite(page, 150, -200);
  const before = await savedFeatures(page);
  await mode(page, 'Brief');
  await page.locator('[data-handout-open]').click();
  await page.locator('[data-handout]').waitFor();
  await page.locator('[data-handout-choice="dpi"]').selectOption('110');
  await page.locator(`[data-handout-kind="${kind}"]`).check();
  await page.locator('[data-handout-make]').click();
  const refused = page.locator('[data-handout-state="refused"]');
  await refused.waitFor({ timeout: limitMs });
  said(await refused.getByRole('status').innerText());
  const againAt = performance.now();
  const download = page.waitForEvent('download', { timeout: 90_000 });
  await page.locator('[data-handout-make]').click();
  expect((await download).suggestedFilename()).toMatch(ending);
  wentOnAfter(performance.now() - againAt);
  note('the next try made the file');
  await page.keyboard.press('Escape');
  await header(page).click();
  expect(await savedFeatures(page), 'the plan is untouched').toEqual(before);
  lost(1 - (await rows(page)).length, 1);
  await keeps(page, 'saved');
}

const pdf = { kind: 'slides', file: /documentWorker-[^/]*\.js$/, ending: /\.pdf$/ };
const deck = { kind: 'pptx', file: /deckWorker-[^/]*\.js$/, ending: /\.pptx$/ };

faultTest('pdf-worker-crashed', (observer) => handoutWorker(observer, pdf, 'throw'), 300_000);
faultTest('pdf-worker-hung', (observer) => handoutWorker(observer, pdf, 'loop'), 300_000);
faultTest('deck-worker-crashed', (observer) => handoutWorker(observer, deck, 'throw'), 300_000);
faultTest('deck-worker-hung', (observer) => handoutWorker(observer, deck, 'loop'), 300_000);
