/**
 * The app on a device: with its server gone it opens, checks, reads and presents; a new build waits for its reader's word, which is not taken while work would be lost, and a tab that goes on with the old one finds all its
 * parts. Of the full run, because each walk fetches every file of a build.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeFaults } from '../harness/findAxeFaults.ts';
import { chooseFromMenu, pressMap } from '../harness/gestures.ts';
import { filesOf, isNext, keptFiles, publishNext, serveCopy } from '../harness/nextBuild.ts';
import { hasBeenHere } from '../harness/openApp.ts';
import { openMap } from '../harness/openMap.ts';
import { chooseMode } from '../harness/openPlan.ts';
import { openTable } from '../harness/openTable.ts';
import { settleMap, waitForMapIdle } from '../harness/waitForMapIdle.ts';

const notice = (page: Page, kind: string) => page.locator(`[data-keep-notice="${kind}"]`);
const start = (page: Page) => page.getByRole('button', { name: 'Start the new version' });

test('with the server gone the app opens again, checks a plan, reads and presents a briefing, and has the file to hand out', { timeout: 120_000 }, async () => {
  const { copy, server } = await serveCopy();
  const page = await openMap({ at: server.url, keepsApp: true });
  await expect.poll(() => keptFiles(page), { timeout: 60_000, message: 'every file of the build' }).toEqual([filesOf(copy)]);
  expect(await page.evaluate(async () => (await fetch(document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? '')).json())).toMatchObject({ lang: 'en', name: expect.stringContaining('Cordon') });

  await server.close();
  expect(await fetch(server.url).then(() => 'answers', () => 'gone')).toBe('gone');
  await page.reload();
  await waitForMapIdle(page);
  await chooseMode(page, 'Sketch');
  await page.locator('[data-open-scenario]').setInputFiles('data/scenarios/ring-of-steel.cordon.geojson');
  await page.locator('[data-feature]').first().waitFor();
  await page.locator('[data-verdict-strip]').click();
  await page.locator('[data-check="current"]').waitFor();
  expect(await page.locator('[data-answer="outside"]').getAttribute('data-tone')).toBe('leaking');
  expect(await page.evaluate(async () => (await (await fetch('./cordon.html')).text()).length)).toBeGreaterThan(5_000_000);

  await chooseMode(page, 'Sketch');
  await chooseFromMenu(page, 'Library…', 'Scenario');
  await page.locator('[data-app-kept="whole"]').waitFor();
  expect(await page.locator('[data-library-said]').innerText()).toMatch(/Scenarios are kept on this device only\..*(promised|may clear).*Cordon itself is on this device and opens without a network\./s);
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await settleMap(page, () => page.evaluate(() => { location.hash = '#briefing=protecting-the-government-centre&slide='; }));
  await page.locator('[data-reader-present]').click();
  await page.locator('[data-stage="not-safe"]').waitFor();
  await page.keyboard.press('PageDown');
  await page.locator('[data-stage]:not([data-stage="not-safe"])').waitFor();
});

/** A browser that keeps nothing of what is drawn. */
const keepsNothing = () => {
  IDBFactory.prototype.open = () => { throw new DOMException('No storage.', 'SecurityError'); };
};

test('a new build waits, comes with the word of its reader and not while work would be lost; the other tab goes on with its own', { timeout: 120_000 }, async () => {
  const { copy, server } = await serveCopy();
  const page = await openTable({ at: server.url, keepsApp: true, prepare: (context) => context.addInitScript(keepsNothing) });
  await expect.poll(() => keptFiles(page), { timeout: 60_000 }).toEqual([filesOf(copy)]);
  await page.locator('[data-tool="site"]').click();
  await pressMap(page, -150, -100);
  await page.locator('[data-feature="site-1"]').waitFor();
  await page.locator('[data-keep="failed"]').waitFor();
  await page.evaluate(() => Object.assign(globalThis, { isStillHere: true }));
  const other = await page.context().newPage();
  await other.addInitScript(hasBeenHere);
  await other.goto(server.url);
  await waitForMapIdle(other);

  publishNext(copy);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  for (const one of [page, other]) await notice(one, 'update-ready').waitFor({ timeout: 60_000 });
  expect(await notice(page, 'update-ready').innerText()).toContain('It starts when you say so; until then nothing changes.');
  await other.reload();
  await notice(other, 'update-ready').waitFor({ timeout: 60_000 });
  expect(await isNext(other), 'a reload is no word').toBe(false);

  await page.bringToFront();
  await start(page).click();
  await expect.poll(() => notice(page, 'update-ready').innerText()).toContain('Your work is not kept on this device, so the new version would lose it.');
  expect(await findAxeFaults(page)).toEqual([]);

  await other.bringToFront();
  await Promise.all([other.waitForEvent('framenavigated'), start(other).click()]);
  await waitForMapIdle(other);
  expect(await isNext(other)).toBe(true);

  await page.bringToFront();
  await notice(page, 'update-elsewhere').waitFor();
  expect(await page.evaluate(() => 'isStillHere' in globalThis)).toBe(true);
  await page.locator('[data-feature="site-1"]').waitFor();
  await page.keyboard.press('Escape');
  await chooseFromMenu(page, 'About Cordon', 'More');
  await page.getByRole('dialog').getByText('Screening aid on public, historical information').waitFor();
  await server.close();
});

test('nothing of it is in a map inside another page', async () => {
  const { server } = await serveCopy();
  const page = await openMap({ at: server.url, keepsApp: true, hash: '?embed#v1', newcomer: true });
  await page.locator('[data-embed-about]').waitFor();
  expect(await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length, document.querySelectorAll('link[rel="manifest"]').length])).toEqual([0, 0, 0]);
  await server.close();
});
