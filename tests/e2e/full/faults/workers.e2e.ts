/** Faults of the workers beside the page: of the check, of imports, of pictures, of links and of the numbers of slides. Each is broken for real, in the middle of work. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { rows, savedFeatures } from '../../harness/drawing.ts';
import { chooseMode, openPlan } from '../../harness/openPlan.ts';
import { openTable } from '../../harness/openTable.ts';
import { faultTest, type Observer } from './faultTest.ts';
import { drawSite, keeps, lostOf, planIds } from './planInHand.ts';
import { breakFirst, takeAway, workerOf } from './workersInHand.ts';

const strip = (page: Page) => page.locator('[data-verdict-strip]');
const answered = (page: Page) => expect.poll(() => strip(page).getAttribute('data-phase'), { timeout: 60_000 }).toBe('current');

async function checkWorker({ note, said, wentOnAfter }: Observer, how: 'loop' | 'throw'): Promise<void> {
  const page = await openTable({ expectedErrors: how === 'throw' ? [/made to crash/] : [] });
  await drawSite(page, 150, -200);
  await answered(page);
  const before = await strip(page).locator('[data-cell]').allInnerTexts();
  await takeAway(await workerOf(page, /checkWorker/), how);
  const brokenAt = performance.now();
  await drawSite(page, 150, -100);
  await page.locator('[data-verdict-strip] [data-state]').waitFor({ timeout: 40_000 });
  said(await page.locator('[data-verdict-strip] [data-state]').innerText());
  await answered(page);
  wentOnAfter(performance.now() - brokenAt);
  expect(before.join('')).not.toBe('');
  expect(await strip(page).locator('[data-cell]').allInnerTexts(), 'another site beside it changes no answer').toEqual(before);
  await drawSite(page, 250, -100);
  await answered(page);
  await expect.poll(() => page.locator('[data-verdict-strip] [data-state]').count(), { message: 'of the plan before' }).toBe(0);
  await chooseMode(page, 'Map');
  await strip(page).click();
  await page.locator('[data-check="current"]').waitFor();
  note('the same was asked anew, and answered word for word as before');
  await keeps(page, 'saved');
}

faultTest('check-worker-crashed', (observer) => checkWorker(observer, 'throw'));
faultTest('check-worker-hung', (observer) => checkWorker(observer, 'loop'));

const scenarioMenu = async (page: Page, entry: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};

/** Long enough to be met in the middle of work. */
const manyPoints = Buffer.from(JSON.stringify({
  type: 'FeatureCollection',
  features: Array.from({ length: 4000 }, (_, index) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [44.36 + (index % 200) * 0.0001, 33.3 + Math.floor(index / 200) * 0.0001] }, properties: { lanes: index % 4 } })),
}));

async function importWorker({ note, lost, said, wentOnAfter }: Observer, how: 'loop' | 'throw'): Promise<void> {
  const page = await openTable({
    expectedErrors: how === 'throw' ? [/made to crash/] : [],
    prepare: (context) => breakFirst(context, /importWorker-[^/]*\.js$/, how),
  });
  await drawSite(page, 150, -200);
  await scenarioMenu(page, /Import/);
  await page.locator('[data-import-file]').setInputFiles({ name: 'posts.geojson', mimeType: 'application/json', buffer: manyPoints });
  const words = page.getByRole('dialog').getByRole('alert');
  await words.waitFor({ timeout: 90_000 });
  said(await words.innerText());
  expect(await rows(page), 'the plan is untouched').toEqual(['site-1']);
  const againAt = performance.now();
  await page.getByRole('dialog').getByRole('button', { name: 'Read again' }).click();
  await page.locator('[data-import-preview]').waitFor({ timeout: 120_000 });
  wentOnAfter(performance.now() - againAt);
  await page.getByRole('button', { name: /^Import \d+ feature/ }).click();
  await page.locator('[data-import-done="4000"]').waitFor({ timeout: 120_000 });
  lost(lostOf(['site-1'], await planIds(page)), 1);
  note('the second try imported all 4,000');
}

faultTest('import-worker-crashed', (observer) => importWorker(observer, 'throw'));
faultTest('import-worker-hung', (observer) => importWorker(observer, 'loop'));

async function pictureWorker({ note, said, wentOnAfter }: Observer, how: 'loop' | 'throw'): Promise<void> {
  const page = await openTable({
    expectedErrors: how === 'throw' ? [/made to crash/] : [],
    prepare: (context) => breakFirst(context, /pictureWorker-[^/]*\.js$/, how),
  });
  await drawSite(page, 150, -200);
  await page.keyboard.press('p');
  await page.locator('[data-hole]').waitFor();
  await page.locator('[data-compose="dpi"]').fill('96');
  await page.locator('[data-compose-save]').click();
  const words = page.locator('[data-compose-state="refused"]').locator('p').first();
  await words.waitFor({ timeout: 60_000 });
  said(await words.innerText());
  const againAt = performance.now();
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.locator('[data-compose-save]').click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
  wentOnAfter(performance.now() - againAt);
  note('the next try made the picture');
}

faultTest('picture-worker-crashed', (observer) => pictureWorker(observer, 'throw'));
faultTest('picture-worker-hung', (observer) => pictureWorker(observer, 'loop'));

async function linkWorker({ note, wentOnAfter }: Observer, how: 'loop' | 'throw'): Promise<void> {
  const page = await openTable({ expectedErrors: how === 'throw' ? [/made to crash/] : [] });
  await drawSite(page, 150, -200);
  await scenarioMenu(page, /^Share/);
  await page.locator('[data-share-address]').waitFor();
  await takeAway(await workerOf(page, /linkWorker/), how);
  const brokenAt = performance.now();
  await page.locator('[data-share-decimals]').selectOption('4');
  await page.locator('[data-share-address]').waitFor({ state: 'detached' });
  await page.locator('[data-share-state="ready"]').waitFor({ timeout: 60_000 });
  await page.locator('[data-share-address]').waitFor();
  wentOnAfter(performance.now() - brokenAt);
  note('the link was made by a fresh worker, without a word');
}

faultTest('link-worker-crashed', (observer) => linkWorker(observer, 'throw'));
faultTest('link-worker-hung', (observer) => linkWorker(observer, 'loop'));

async function slideWorker({ note, lost, said, wentOnAfter }: Observer, how: 'loop' | 'throw'): Promise<void> {
  const slides = [{ id: 'first', title: 'Today', text: '', notes: '', view: { postureId: 'routine' }, fields: ['outside', 'lines'] }];
  const page = await openPlan({ cordon: { slides } }, { viewport: { width: 1280, height: 1000 }, expectedErrors: how === 'throw' ? [/made to crash/] : [] });
  await drawSite(page, 150, -200);
  await answered(page);
  const numbers = page.locator('[data-face] [data-tiles] [data-field]');
  const states = () => numbers.evaluateAll((found) => found.map((one) => one.getAttribute('data-state')));
  const toSlide = async () => {
    await page.locator('header').getByRole('button', { name: 'Brief', exact: true }).click();
    await page.locator('[data-slide="first"]').click();
  };
  const checkers = () => page.workers().filter((worker) => worker.url().includes('checkWorker'));
  const ofTheCheck = checkers();
  await toSlide();
  await expect.poll(states, { timeout: 30_000 }).toEqual(['current', 'current']);
  const before = await numbers.allInnerTexts();
  expect(before.join('')).not.toBe('');
  // It runs the same file as the worker of the check, which is left alone.
  const own = await workerOf(page, /checkWorker/);
  expect(ofTheCheck.includes(own), 'slides have a worker of their own').toBe(false);
  await takeAway(own, how);
  await chooseMode(page, 'Sketch');
  await drawSite(page, 150, -100);
  const plan = await savedFeatures(page);
  const brokenAt = performance.now();
  await toSlide();
  if (how === 'loop') {
    const stale = page.locator('[data-stale]').first();
    await stale.waitFor({ timeout: 10_000 });
    said(await stale.innerText());
  }
  await expect.poll(states, { timeout: 60_000 }).toEqual(['current', 'current']);
  wentOnAfter(performance.now() - brokenAt);
  expect(await numbers.allInnerTexts(), 'another site beside it changes no number').toEqual(before);
  // One in a loop is given some seconds by the browser.
  await expect.poll(() => checkers().includes(own), { message: 'the broken one is ended', timeout: 15_000 }).toBe(false);
  note('a fresh worker gave the same numbers, word for word');
  await chooseMode(page, 'Sketch');
  expect(await savedFeatures(page), 'the plan is untouched').toEqual(plan);
  lost(2 - (await rows(page)).length, 2);
  await keeps(page, 'saved');
}

faultTest('slide-worker-crashed', (observer) => slideWorker(observer, 'throw'));
faultTest('slide-worker-hung', (observer) => slideWorker(observer, 'loop'));
