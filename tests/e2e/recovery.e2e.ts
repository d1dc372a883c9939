/** Nothing lost: a reload, a closed tab, a killed browser, two tabs on one scenario, storage that is full, refused or damaged. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { isFullRun } from './harness/fullRun.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { pressMap } from './harness/gestures.ts';
import { onZaitunStreet, openTable } from './harness/openTable.ts';
import { startBrowser, withProfile } from './harness/ownBrowser.ts';
import { waitForMapIdle } from './harness/waitForMapIdle.ts';

const rows = (page: Page) => page.locator('[data-feature]').allInnerTexts();
const steps = (page: Page) => page.locator('[data-steps] button').allInnerTexts();
const keeps = (page: Page, phase: string) => page.locator(`[data-keep="${phase}"]`).waitFor();
const notice = (page: Page, kind: string) => page.locator(`[data-keep-notice="${kind}"]`);

/** One press, one site. */
async function drawSite(page: Page, right: number, down: number, number: number): Promise<void> {
  await page.locator('[data-tool="site"]').click();
  await pressMap(page, right, down);
  await page.locator(`[data-feature="site-${number}"]`).waitFor();
}

/** Features of the one scenario in the library, as the database has it. */
const keptCount = (page: Page) => page.evaluate(() => new Promise<number>((resolve, reject) => {
  const opening = indexedDB.open('cordon');
  opening.addEventListener('error', () => reject(opening.error));
  opening.addEventListener('success', () => {
    const all = opening.result.transaction('entries').objectStore('entries').getAll();
    all.addEventListener('success', () => {
      opening.result.close();
      resolve((all.result as { featureCount: number }[])[0]?.featureCount ?? 0);
    });
  });
}));

async function reload(page: Page): Promise<void> {
  await page.reload();
  await waitForMapIdle(page);
}

test('a reload right after drawing comes back to the same table, without a word', async () => {
  const page = await openTable();
  await drawSite(page, -150, -100, 1);
  await drawSite(page, -150, 100, 2);
  await reload(page);
  await page.locator('[data-sheet="sketch"]').waitFor();
  await expect.poll(() => rows(page), { timeout: 10_000 }).toEqual(['Site 1', 'Site 2']);
  expect(await notice(page, 'recovery').count()).toBe(0);
  await keeps(page, 'saved');
  expect(await page.locator('[data-steps]').count(), 'history starts anew').toBe(0);
});

test.runIf(isFullRun)('a new tab after the last one was closed opens the same scenario', async () => {
  const page = await openTable();
  await page.getByLabel('Title of the scenario').fill('Ring, first draft');
  await drawSite(page, -150, -100, 1);
  const context = page.context();
  const other = await context.newPage();
  await page.close({ runBeforeUnload: true });
  await other.goto(inject('appUrl'));
  await waitForMapIdle(other);
  expect(await notice(other, 'recovery').count()).toBe(0);
  await other.locator('header').getByRole('button', { name: 'Sketch' }).click();
  await expect.poll(() => rows(other), { timeout: 10_000 }).toEqual(['Site 1']);
  expect(await other.getByLabel('Title of the scenario').inputValue()).toBe('Ring, first draft');
});

async function openSketch(page: Page): Promise<void> {
  await page.goto(`${inject('appUrl')}${onZaitunStreet}`);
  await waitForMapIdle(page);
}

async function pressSketch(page: Page): Promise<void> {
  await page.locator('header').getByRole('button', { name: 'Sketch' }).click();
  await page.locator('#map[data-pen="ready"]').waitFor();
}

/** Around the writing, which begins 200 ms after a change and takes longest for the first, on a disk. */
test.runIf(isFullRun).each([0, 100, 200, 300, 400])('a reload %i ms after a change loses nothing of it', (restMs) => withProfile(async (profile) => {
  const { page, close } = await startBrowser(profile);
  await openSketch(page);
  await pressSketch(page);
  await page.getByLabel('Title of the scenario').fill('Under fire');
  await drawSite(page, -150, -100, 1);
  await page.evaluate((ms) => new Promise((resolve) => { setTimeout(resolve, ms); }), restMs);
  await reload(page);
  await expect.poll(() => rows(page), { timeout: 10_000 }).toEqual(['Site 1']);
  expect(await notice(page, 'recovery').count()).toBe(0);
  await close();
}));

test('a killed browser loses at most three seconds: what was drawn is offered, restored as one step, and can be undone', () => withProfile(async (profile) => {
  const first = await startBrowser(profile);
  await openSketch(first.page);
  await pressSketch(first.page);
  await first.page.getByLabel('Title of the scenario').fill('Under fire');
  await drawSite(first.page, -150, -100, 1);
  // Left in order with one site.
  await first.page.reload();
  await waitForMapIdle(first.page);
  await expect.poll(() => rows(first.page), { timeout: 10_000 }).toEqual(['Site 1']);
  await first.page.locator('#map[data-pen="ready"]').waitFor();
  await drawSite(first.page, -150, 0, 2);
  await drawSite(first.page, -150, 100, 3);
  // The promise itself: what is three seconds old is never lost.
  await first.page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 2900); }));
  await first.kill();

  const second = await startBrowser(profile);
  await openSketch(second.page);
  await notice(second.page, 'recovery').waitFor();
  const said = await notice(second.page, 'recovery').innerText();
  expect(said).toMatch(/“Under fire”/);
  expect(said).toMatch(/Kept at .*\d\d:\d\d.*: 3 features/s);
  expect(await findAxeFaults(second.page)).toEqual([]);
  await pressSketch(second.page);
  await expect.poll(() => rows(second.page), { timeout: 10_000, message: 'as it last was in order' }).toEqual(['Site 1']);
  await notice(second.page, 'recovery').getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => rows(second.page), { timeout: 10_000 }).toEqual(['Site 1', 'Site 2', 'Site 3']);
  expect(await notice(second.page, 'recovery').count()).toBe(0);
  expect(await steps(second.page)).toEqual(['Start', 'Restored an earlier version']);
  await second.page.keyboard.press('Control+z');
  await expect.poll(() => rows(second.page), { timeout: 10_000 }).toEqual(['Site 1']);
  await second.page.keyboard.press('Control+Shift+z');
  await expect.poll(() => rows(second.page), { timeout: 10_000 }).toEqual(['Site 1', 'Site 2', 'Site 3']);
  await keeps(second.page, 'saved');
  await drawSite(second.page, 150, -100, 4);
  await keeps(second.page, 'saved');
  await second.kill();

  const third = await startBrowser(profile);
  await openSketch(third.page);
  await notice(third.page, 'recovery').getByRole('button', { name: 'Not now' }).click();
  await expect.poll(() => notice(third.page, 'recovery').count()).toBe(0);
  await pressSketch(third.page);
  await expect.poll(() => rows(third.page), { timeout: 10_000 }).toEqual(['Site 1']);
  await third.page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await third.page.getByRole('menuitem', { name: 'Earlier versions…' }).click();
  const cutShort = third.page.locator('[data-version]').filter({ hasText: 'Cut short' });
  await expect.poll(() => cutShort.count()).toBe(2);
  await cutShort.first().getByRole('button').click();
  await expect.poll(() => rows(third.page), { timeout: 10_000 }).toEqual(['Site 1', 'Site 2', 'Site 3', 'Site 4']);
  await third.kill();
}), 110_000);

test('two tabs on one scenario are noticed in both; one edits, the other looks on, and takes over when asked', async () => {
  const one = await openTable();
  await one.getByLabel('Title of the scenario').fill('Shared');
  await drawSite(one, -150, -100, 1);
  await keeps(one, 'saved');
  const two = await one.context().newPage();
  await openSketch(two);
  await pressSketch(two);
  await notice(two, 'elsewhere').waitFor();
  expect(await notice(two, 'elsewhere').innerText()).toMatch(/Another tab edits “\u2066Shared\u2069”/);
  await notice(one, 'watched').waitFor();
  expect(await rows(two)).toEqual(['Site 1']);
  expect(await two.locator('[data-tool]').count(), 'nothing can be drawn').toBe(0);
  expect(await two.getByLabel('Title of the scenario').isDisabled()).toBe(true);
  await drawSite(one, -150, 100, 2);
  await expect.poll(() => rows(two), { message: 'what is looked at follows', timeout: 15_000 }).toEqual(['Site 1', 'Site 2']);

  await notice(two, 'elsewhere').getByRole('button', { name: 'Edit here instead' }).click();
  await drawSite(two, 150, -100, 3);
  await notice(one, 'elsewhere').waitFor();
  await keeps(two, 'saved');
  await expect.poll(() => rows(one), { timeout: 15_000 }).toEqual(['Site 1', 'Site 2', 'Site 3']);
  await notice(one, 'elsewhere').getByRole('button', { name: 'Work on a copy' }).click();
  await drawSite(one, 150, 100, 4);
  expect(await one.getByLabel('Title of the scenario').inputValue()).toBe('Copy of Shared');
  await keeps(one, 'saved');
  expect(await rows(two), 'neither overwrites the other').toEqual(['Site 1', 'Site 2', 'Site 3']);
  await reload(two);
  await expect.poll(() => rows(two), { timeout: 10_000 }).toEqual(['Site 1', 'Site 2', 'Site 3']);
}, 90_000);

test('a full device is said at once, the work can be saved to a file, and is kept again when there is room', async () => {
  const page = await openTable({
    prepare: (context) => context.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function refuse(this: IDBObjectStore, ...rest: Parameters<typeof put>) {
        if ('deviceHasRoom' in window) return put.apply(this, rest);
        throw new DOMException('No room', 'QuotaExceededError');
      };
    }),
  });
  await drawSite(page, -150, -100, 1);
  await notice(page, 'full').waitFor();
  await keeps(page, 'failed');
  expect(await findAxeFaults(page)).toEqual([]);
  await drawSite(page, -150, 100, 2);
  expect(await rows(page), 'drawing goes on').toEqual(['Site 1', 'Site 2']);
  const download = page.waitForEvent('download');
  await notice(page, 'full').getByRole('button', { name: 'Save to a file' }).click();
  const saved = JSON.parse(await text(await (await download).createReadStream())) as { readonly features: readonly unknown[] };
  expect(saved.features).toHaveLength(2);
  await page.evaluate(() => Object.assign(window, { deviceHasRoom: true }));
  await drawSite(page, 150, 100, 3);
  await keeps(page, 'saved');
  await expect.poll(() => notice(page, 'full').count()).toBe(0);
  await reload(page);
  await expect.poll(() => rows(page), { timeout: 10_000 }).toEqual(['Site 1', 'Site 2', 'Site 3']);
}, 90_000);

test.each([
  ['is missing', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  ['is refused', () => { IDBFactory.prototype.open = () => { throw new DOMException('Refused', 'SecurityError'); }; }],
] as const)('where storage %s, that is said before anything is drawn, and drawing goes on', async (_, prepare) => {
  const page = await openTable({ prepare: (context) => context.addInitScript(prepare) });
  await notice(page, 'refused').waitFor();
  await drawSite(page, -150, -100, 1);
  await keeps(page, 'failed');
  const download = page.waitForEvent('download');
  await page.locator('[data-keep="failed"]').click();
  expect((await download).suggestedFilename()).toBe('New scenario.cordon.geojson');
});

test.runIf(isFullRun)('a damaged version opens as the one before it, and says so', async () => {
  const page = await openTable();
  await drawSite(page, -150, -100, 1);
  await keeps(page, 'saved');
  await drawSite(page, -150, 100, 2);
  // "Saved" may still be said of the first: the second is kept once the entry counts it.
  await expect.poll(() => keptCount(page)).toBe(2);
  await keeps(page, 'saved');
  await page.evaluate(() => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('cordon');
    opening.addEventListener('success', () => {
      const features = opening.result.transaction('features', 'readwrite').objectStore('features');
      const cursor = features.openCursor(null, 'prev');
      cursor.addEventListener('success', () => {
        cursor.result?.update('{"type": "Fea');
        opening.result.close();
        resolve();
      }, { once: true });
    });
    opening.addEventListener('error', () => reject(opening.error));
  }));
  await reload(page);
  await notice(page, 'damage').waitFor();
  expect(await notice(page, 'damage').innerText()).toMatch(/could not be read. It is open as it was at/);
  await expect.poll(() => rows(page), { timeout: 10_000 }).toEqual(['Site 1']);
});
