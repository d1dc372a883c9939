/** Faults in the middle of a session: an update, a reload, missing parts, and too little memory. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { arm, moveTo, pressPlaces, rows } from '../../harness/drawing.ts';
import { filesOf, isNext, keptFiles, publishNext, serveCopy } from '../../harness/nextBuild.ts';
import { compareMapPictures, takeMapPicture } from '../../harness/mapPicture.ts';
import { openMap } from '../../harness/openMap.ts';
import { openTable } from '../../harness/openTable.ts';
import { startBrowser, withProfile } from '../../harness/ownBrowser.ts';
import { settleMap, waitForMapIdle } from '../../harness/waitForMapIdle.ts';
import { faultTest, plainWords } from './faultTest.ts';
import { drawSite, holds, keeps, lostOf, notice, openSites, planIds } from './planInHand.ts';

faultTest('update-while-editing', async ({ note, lost, said, wentOnAfter }) => {
  const { copy, server } = await serveCopy();
  const page = await openTable({ at: server.url, keepsApp: true });
  await expect.poll(() => keptFiles(page), { timeout: 60_000 }).toEqual([filesOf(copy)]);
  await drawSite(page, 150, -200);
  await arm(page, 'barrier');
  await pressPlaces(page, [-150, 60]);
  await moveTo(page, [0, 80]);
  publishNext(copy);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await notice(page, 'update-ready').waitFor({ timeout: 60_000 });
  said(await notice(page, 'update-ready').locator('p').innerText());
  expect(await isNext(page), 'not under the hand').toBe(false);
  await pressPlaces(page, [0, 80], [120, 90], [120, 90]);
  await expect.poll(() => rows(page)).toHaveLength(2);
  const before = await planIds(page);
  const pressedAt = performance.now();
  await Promise.all([page.waitForEvent('framenavigated'), page.getByRole('button', { name: 'Start the new version' }).click()]);
  await waitForMapIdle(page);
  expect(await isNext(page)).toBe(true);
  await holds(page, 2);
  wentOnAfter(performance.now() - pressedAt);
  const after = await planIds(page);
  expect(after).toEqual(before);
  lost(lostOf(before, after), 2);
  note('the line was drawn to its end in between');
  expect(await notice(page, 'recovery').count()).toBe(0);
  await server.close();
});

async function openComposer(page: Page, dpi: number): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await page.locator('[data-hole]').waitFor();
  await page.locator('[data-compose="dpi"]').fill(String(dpi));
}

faultTest('reload-while-exporting', async ({ note, lost, wentOnAfter }) => {
  const page = await openTable();
  await drawSite(page, 150, -200);
  await drawSite(page, 150, -100);
  const before = await planIds(page);
  await openComposer(page, 300);
  await page.locator('[data-compose-save]').click();
  await page.locator('[data-compose-state="working"]').waitFor();
  const reloadedAt = performance.now();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await waitForMapIdle(page);
  await holds(page, 2);
  wentOnAfter(performance.now() - reloadedAt);
  const after = await planIds(page);
  expect(after).toEqual(before);
  lost(lostOf(before, after), 2);
  expect(await notice(page, 'recovery').count()).toBe(0);
  await openComposer(page, 96);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.locator('[data-compose-save]').click();
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
  note('the export was made after it');
});

/** All of the map but its buttons. */
const wholeMap = { left: 0, top: 0, right: 0.92, bottom: 1 };

/** The share of the picture that labels have at the least: a quarter of what they were measured to have (0.038). */
const leastInk = 0.01;

faultTest('font-missing', async ({ note }) => {
  let asked = 0;
  const open = (prepare?: (context: BrowserContext) => Promise<unknown>) => openMap({
    sharp: true,
    expectedErrors: [/404|font|OTS|decode/i],
    prepare: async (context) => {
      await prepare?.(context);
      await context.route(/\.woff2$/, async (route) => {
        asked += 1;
        if (asked % 2 === 0) return route.fulfill({ status: 404, body: '' });
        const whole = await (await route.fetch()).body();
        return route.fulfill({ contentType: 'font/woff2', body: whole.subarray(0, whole.length / 2) });
      });
    },
  });
  // The same map whose letters are blank tells what of the picture are labels: MapLibre makes each letter on a canvas.
  const blank = await open((context) => context.addInitScript(() => {
    CanvasRenderingContext2D.prototype.fillText = () => undefined;
    OffscreenCanvasRenderingContext2D.prototype.fillText = () => undefined;
  }));
  const withoutLabels = await takeMapPicture(blank, wholeMap);
  const page = await open();
  expect(asked).toBeGreaterThan(1);
  const ink = await compareMapPictures(page, withoutLabels, await takeMapPicture(page, wholeMap));
  expect(ink, 'the ink of the labels').toBeGreaterThan(leastInk);
  expect(ink, 'and of nothing else').toBeLessThan(10 * leastInk);
  expect(await page.locator('html').getAttribute('data-map-status')).toBe('ready');
  expect(await page.getByRole('alert').count()).toBe(0);
  note('the map is drawn, and its labels in a face of the device');
});

faultTest('data-missing', async ({ note, said, wentOnAfter }) => {
  let isFaulty = true;
  const page = await openMap({
    sharp: true,
    expectedErrors: [/404|Failed to load|ERR_/],
    prepare: (context) => context.route('**/data/*', async (route) => {
      if (!isFaulty) return route.continue();
      const name = route.request().url();
      if (/facilities/.test(name)) return route.fulfill({ status: 404, body: '' });
      if (/water/.test(name)) return route.abort('connectionreset');
      if (!/roads/.test(name)) return route.continue();
      const whole = await (await route.fetch()).body();
      return route.fulfill({ contentType: 'application/geo+json', body: whole.subarray(0, whole.length / 2) });
    }),
  });
  const words = page.getByText(/^\d+ problems in the data\./);
  said(await words.innerText());
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Problems in the data' });
  await dialog.waitFor();
  const listed = await dialog.innerText();
  for (const name of ['facilities.geojson', 'water.geojson', 'roads.geojson']) expect(listed).toContain(name);
  expect(listed).toContain('it may be cut off');
  note('each file is named');
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await page.locator('[data-spoken-list]').waitFor();
  const groups = (await page.locator('[data-spoken-list] h3').allInnerTexts()).map((heading) => plainWords(heading).replace(/ \d+$/, ''));
  expect(groups, 'of what came whole').toEqual(expect.arrayContaining(['Lines that stop vehicles', 'Checkpoints', 'Areas', 'Incidents']));
  for (const missing of ['Facilities', 'Streets']) expect(groups).not.toContain(missing);
  note(`the map shows ${groups.join(', ').toLowerCase()}`);
  await page.keyboard.press('Escape');
  // On the map as well: without one of them it is another picture.
  for (const name of ['Checkpoints', 'Incidents', 'Neighbourhoods']) {
    const full = await takeMapPicture(page, wholeMap);
    await settleMap(page, () => page.getByRole('region', { name: 'Layers', exact: true }).locator('label').filter({ hasText: name }).click());
    expect(await compareMapPictures(page, full, await takeMapPicture(page, wholeMap)), `${name} were drawn`).toBeGreaterThan(0.0002);
    await settleMap(page, () => page.getByRole('region', { name: 'Layers', exact: true }).locator('label').filter({ hasText: name }).click());
  }
  isFaulty = false;
  const reloadedAt = performance.now();
  await page.reload();
  await waitForMapIdle(page);
  expect(await words.count()).toBe(0);
  wentOnAfter(performance.now() - reloadedAt);
});

faultTest('memory-pressure', ({ note, lost, wentOnAfter }) => withProfile(async (profile) => {
  const browser = await startBrowser(profile, ['--js-flags=--max-old-space-size=768']);
  const { page } = browser;
  let hasCrashed = false;
  page.on('crash', () => { hasCrashed = true; });
  await openSites(page, 50_000);
  await waitForMapIdle(page);
  const pressedAt = performance.now();
  for (let times = 0; times < 3; times += 1) await browser.cdp.send('Memory.simulatePressureNotification', { level: 'critical' });
  await drawSite(page, 150, -200);
  await browser.cdp.send('Memory.simulatePressureNotification', { level: 'critical' });
  await drawSite(page, 150, -100);
  await keeps(page, 'saved', 60_000);
  wentOnAfter(performance.now() - pressedAt);
  const before = await planIds(page);
  expect(before).toHaveLength(50_002);
  await page.reload();
  await waitForMapIdle(page);
  await holds(page, 50_002);
  const after = await planIds(page);
  const there = new Set(after);
  lost(before.filter((id) => !there.has(id)).length, 50_002);
  expect(new Set(after)).toEqual(new Set(before));
  expect(hasCrashed).toBe(false);
  note('in a heap of 768 MB');
  expect(browser.consoleErrors).toEqual([]);
  await browser.kill();
}), 400_000);
