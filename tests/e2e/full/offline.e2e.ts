/**
 * The app on a device: with its server gone it opens, checks, reads and presents; a new build waits for its reader's word, which is not taken while work would be lost, and a tab that goes on with the old one finds all its
 * parts. Of the full run, because each walk fetches every file of a build.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { arm, moveTo, pressPlaces } from '../harness/drawing.ts';
import { findAxeFaults } from '../harness/findAxeFaults.ts';
import { chooseFromMenu, pressMap } from '../harness/gestures.ts';
import { filesOf, isNext, keptFiles, publishNext, serveCopy } from '../harness/nextBuild.ts';
import { hasBeenHere } from '../harness/openApp.ts';
import { openMap } from '../harness/openMap.ts';
import { chooseMode } from '../harness/openPlan.ts';
import { openTable } from '../harness/openTable.ts';
import { startBrowser, withProfile } from '../harness/ownBrowser.ts';
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

interface Gates { isKeepingHeld: boolean; isTakeOverHeld: boolean }
type Held = typeof globalThis & Gates;

/** A device that is slow at what the test says: writing a scenario that is new to it, and letting the next build take over. */
const heldUp = () => {
  const gates = globalThis as Held;
  Object.assign(gates, { isKeepingHeld: false, isTakeOverHeld: false });
  const once = async (gate: keyof Gates, go: () => void) => {
    while (gates[gate]) await new Promise((resolve) => { setTimeout(resolve, 20); });
    go();
  };
  const request = LockManager.prototype.request as (this: LockManager, ...parts: unknown[]) => Promise<never>;
  LockManager.prototype.request = function requestLate(this: LockManager, ...parts: unknown[]) {
    return new Promise<never>((resolve, reject) => { void once('isKeepingHeld', () => { request.apply(this, parts).then(resolve, reject); }); });
  } as typeof LockManager.prototype.request;
  const post = ServiceWorker.prototype.postMessage as (this: ServiceWorker, ...parts: unknown[]) => void;
  ServiceWorker.prototype.postMessage = function postLate(this: ServiceWorker, ...parts: unknown[]) {
    if (parts[0] === 'take-over') void once('isTakeOverHeld', () => post.apply(this, parts));
    else post.apply(this, parts);
  } as typeof ServiceWorker.prototype.postMessage;
};

const hold = (page: Page, gates: Partial<Gates>) => page.evaluate((wanted) => { Object.assign(globalThis, wanted); }, gates);

async function beginLine(page: Page): Promise<void> {
  await arm(page, 'barrier');
  await pressPlaces(page, [-150, 60], [0, 80]);
  await moveTo(page, [60, 120]);
}

test('the word of its reader waits for a save that is under way, and neither at the press nor at the very last moment does it cost a line that is being drawn', { timeout: 120_000 }, async () => {
  const { copy, server } = await serveCopy();
  const page = await openTable({ at: server.url, keepsApp: true, prepare: (context) => context.addInitScript(heldUp) });
  await expect.poll(() => keptFiles(page), { timeout: 60_000 }).toEqual([filesOf(copy)]);
  publishNext(copy);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await notice(page, 'update-ready').waitFor({ timeout: 60_000 });
  const isStillHere = () => page.evaluate(() => 'isStillHere' in globalThis);
  await page.evaluate(() => Object.assign(globalThis, { isStillHere: true }));

  // Pressed while the site is being written: nothing begins before that is done.
  await hold(page, { isKeepingHeld: true });
  await arm(page, 'site');
  await pressMap(page, -150, -100);
  await page.locator('[data-feature="site-1"]').waitFor();
  await page.locator('[data-keep="saving"]').waitFor();
  await start(page).click();
  await page.waitForTimeout(1000);
  expect(await isStillHere(), 'the site is not kept yet').toBe(true);
  await beginLine(page);
  await hold(page, { isKeepingHeld: false });
  await expect.poll(() => notice(page, 'update-ready').innerText()).toContain('Something is still being drawn, and the new version would drop it.');
  await page.locator('[data-keep="saved"]').waitFor();
  expect([await isStillHere(), await isNext(page)]).toEqual([true, false]);
  expect(await findAxeFaults(page)).toEqual([]);

  // Begun after the press, before the new build has taken over.
  await page.locator('.maplibregl-canvas').focus();
  for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
  await hold(page, { isTakeOverHeld: true });
  await start(page).click();
  await beginLine(page);
  await hold(page, { isTakeOverHeld: false });
  await notice(page, 'update-elsewhere').getByText('Something is still being drawn').waitFor();
  expect([await isStillHere(), await isNext(page)]).toEqual([true, false]);
  await pressPlaces(page, [60, 120], [60, 120]);
  await page.locator('[data-feature="barrier-1"]').waitFor();

  await Promise.all([page.waitForEvent('framenavigated'), notice(page, 'update-elsewhere').getByRole('button', { name: 'Start it here too' }).click()]);
  await waitForMapIdle(page);
  expect(await isNext(page)).toBe(true);
  for (const id of ['site-1', 'barrier-1']) await page.locator(`[data-feature="${id}"]`).waitFor();
  await server.close();
});

/** What Chromium itself has against putting the app among the programs of a device. */
async function installFaults(page: Page): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  return installabilityErrors.map(({ errorId }) => errorId);
}

test('the browser would install it', { timeout: 120_000 }, () => withProfile(async (profile) => {
  const { copy, server } = await serveCopy();
  // In a profile of its own: nothing is installed from a private window, which other tests run in.
  const { page, kill } = await startBrowser(profile);
  await page.goto(`${server.url}#v1`);
  await waitForMapIdle(page);
  await page.locator('link[rel="manifest"]').waitFor({ state: 'attached' });
  await expect.poll(() => installFaults(page)).toEqual([]);

  // The question sees what is wrong.
  for (const name of readdirSync(copy).filter((file) => file.endsWith('.webmanifest'))) rmSync(join(copy, name));
  await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.setAttribute('href', './none.webmanifest'));
  await expect.poll(() => installFaults(page)).not.toEqual([]);
  await kill();
  await server.close();
}));

test('nothing of it is in a map inside another page', async () => {
  const { server } = await serveCopy();
  const page = await openMap({ at: server.url, keepsApp: true, hash: '?embed#v1', newcomer: true });
  await page.locator('[data-embed-about]').waitFor();
  expect(await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length, document.querySelectorAll('link[rel="manifest"]').length])).toEqual([0, 0, 0]);
  await server.close();
});
