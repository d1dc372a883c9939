/** Faults of the library: records and files that are damaged, two tabs without locks, a clock that goes back. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { rows, savedFeatures } from '../../harness/drawing.ts';
import { hasBeenHere } from '../../harness/openApp.ts';
import { onZaitunStreet, openTable } from '../../harness/openTable.ts';
import { startBrowser, withProfile } from '../../harness/ownBrowser.ts';
import { savePlan } from '../../harness/planFile.ts';
import { waitForMapIdle } from '../../harness/waitForMapIdle.ts';
import { faultTest } from './faultTest.ts';
import { drawSite, holds, keeps, lostOf, notice, openSites, outlivesReload, planIds, pressSketch } from './planInHand.ts';

/** Waits for the second copy, by what the page says of it. */
const copied = (page: Page, count: number) => expect.poll(() => page.locator('html').getAttribute('data-copied'), { timeout: 30_000 }).toBe(String(count));

async function openAgain(page: Page): Promise<void> {
  await page.goto(`${inject('appUrl')}${onZaitunStreet}`);
  await waitForMapIdle(page);
}

/** Does to every record of the database what a bad disk or a bug would. */
const damage = (page: Page) => page.evaluate(() => new Promise<number>((resolve, reject) => {
  const opening = indexedDB.open('cordon');
  opening.addEventListener('error', () => reject(opening.error));
  opening.addEventListener('success', () => {
    const transaction = opening.result.transaction(['entries', 'versions', 'features'], 'readwrite');
    let count = 0;
    const spoil = (name: string, change: (value: Record<string, unknown>, index: number) => unknown) => {
      const cursor = transaction.objectStore(name).openCursor();
      let index = 0;
      cursor.addEventListener('success', () => {
        if (!cursor.result) return;
        cursor.result.update(change(cursor.result.value as Record<string, unknown>, index));
        [index, count] = [index + 1, count + 1];
        cursor.result.continue();
      });
    };
    // The record of the first says nonsense; the second is nothing but its key. Its versions and features are noise.
    spoil('entries', (value, index) => (index === 0 ? { ...value, head: 'newest', title: 7, openedAt: null } : { id: value['id'] }));
    let second = '';
    spoil('versions', (value, index) => {
      if (index === 0) second = String(value['entryId']);
      return value['entryId'] === second ? { entryId: value['entryId'], number: value['number'], features: 'none', frame: 12 } : value;
    });
    transaction.addEventListener('complete', () => {
      opening.result.close();
      resolve(count);
    });
    transaction.addEventListener('error', () => reject(transaction.error));
  });
}));

faultTest('records-corrupted', ({ note, lost, said, wentOnAfter }) => withProfile(async (profile) => {
  const first = await startBrowser(profile);
  await openSites(first.page, 12);
  const one = await planIds(first.page);
  await copied(first.page, 12);
  // A second scenario beside it.
  await first.page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await first.page.getByRole('menuitem', { name: /^New/ }).click();
  await expect.poll(() => rows(first.page)).toEqual([]);
  await drawSite(first.page, 150, -200);
  await drawSite(first.page, 150, -100);
  await keeps(first.page, 'saved');
  await copied(first.page, 2);
  expect(await damage(first.page)).toBeGreaterThan(4);
  await first.kill();

  const startedAt = performance.now();
  const second = await startBrowser(profile);
  await openAgain(second.page);
  await notice(second.page, 'returned').waitFor();
  wentOnAfter(performance.now() - startedAt);
  said(await notice(second.page, 'returned').locator('p').innerText());
  await pressSketch(second.page);
  await second.page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await second.page.getByRole('menuitem', { name: 'Library…' }).click();
  const counts: number[] = [];
  await expect.poll(() => second.page.locator('[data-library] [data-entry]').count()).toBe(2);
  await second.page.keyboard.press('Escape');
  for (const title of ['Under fire', 'New scenario']) {
    await second.page.getByRole('button', { name: 'Scenario', exact: true }).click();
    await second.page.getByRole('menuitem', { name: 'Library…' }).click();
    await second.page.locator(`[data-library] [data-entry="${title}"]`).getByRole('button', { name: title, exact: true }).click();
    await expect.poll(async () => second.page.getByLabel('Title of the scenario').inputValue()).toBe(title);
    const there = await planIds(second.page);
    counts.push(there.length);
    if (title === 'Under fire') expect(there).toEqual(one);
  }
  expect(counts).toEqual([12, 2]);
  lost(14 - counts.reduce((sum, count) => sum + count, 0), 14);
  note('both scenarios open');
  await drawSite(second.page, 250, -100);
  await keeps(second.page, 'saved');
  expect(second.consoleErrors).toEqual([]);
  await second.kill();
}));

/** Every file below a folder. */
const filesIn = (folder: string): readonly string[] => readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));

faultTest('files-corrupted', ({ note, lost, said, wentOnAfter }) => withProfile(async (profile) => {
  const first = await startBrowser(profile);
  await openSites(first.page, 12);
  await drawSite(first.page, 150, -200);
  await keeps(first.page, 'saved');
  await copied(first.page, 13);
  const before = await planIds(first.page);
  await first.close();
  const files = filesIn(join(profile, 'Default', 'IndexedDB')).filter((file) => file.includes('leveldb'));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) writeFileSync(file, Buffer.alloc(Math.max(64, statSync(file).size), 0x5a));

  const startedAt = performance.now();
  const second = await startBrowser(profile);
  await openAgain(second.page);
  await notice(second.page, 'returned').waitFor();
  said(await notice(second.page, 'returned').locator('p').innerText());
  await pressSketch(second.page);
  await holds(second.page, 13);
  wentOnAfter(performance.now() - startedAt);
  const after = await planIds(second.page);
  expect(after).toEqual(before);
  lost(lostOf(before, after), 13);
  note(`${files.length > 2 ? 'all' : 'no'} files of the database were overwritten`);
  await drawSite(second.page, 250, -200);
  await keeps(second.page, 'saved');
  await second.kill();
}));

/** Every feature by its name and place: two tabs give what they draw the same ids. */
const placesOf = async (page: Page): Promise<readonly string[]> => (await savedFeatures(page)).map(({ id, geometry }) => `${id} ${JSON.stringify(geometry)}`);

faultTest('two-tabs', async ({ note, lost, said }) => {
  const one = await openTable({
    prepare: async (context) => {
      await context.addInitScript(() => { delete (Navigator.prototype as { locks?: unknown }).locks; });
      // Nor do the tabs hear of each other.
      await context.addInitScript(() => Object.defineProperty(globalThis, 'BroadcastChannel', { configurable: true, value: undefined }));
    },
  });
  await one.getByLabel('Title of the scenario').fill('Shared');
  await drawSite(one, 150, -200);
  await keeps(one, 'saved');
  const two = await one.context().newPage();
  await two.addInitScript(hasBeenHere);
  await two.setViewportSize({ width: 1280, height: 1000 });
  await openAgain(two);
  await pressSketch(two);
  // Without locks nobody can tell a tab that is open from one that was killed, so its work is offered.
  await notice(two, 'recovery').getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => rows(two), { timeout: 10_000 }).toEqual(['site-1']);
  await drawSite(two, 150, -100);
  await keeps(two, 'saved');
  await drawSite(one, 250, -200);
  await notice(one, 'overtaken').waitFor();
  const overtaken = await rows(one);
  expect(overtaken).toHaveLength(2);
  said(await notice(one, 'overtaken').locator('p').innerText());
  await notice(one, 'overtaken').getByRole('button', { name: 'Work on a copy' }).click();
  await expect.poll(() => one.getByLabel('Title of the scenario').inputValue()).toBe('Copy of Shared');
  await drawSite(one, 250, -100);
  await keeps(one, 'saved');
  const [inOne, inTwo] = [await placesOf(one), await placesOf(two)];
  expect(inOne.slice(0, 2).map((place) => place.split(' ')[0]), 'what was drawn before and while it was overtaken').toEqual(overtaken);
  expect(inOne).toHaveLength(3);
  expect(inTwo[0], 'the site that both began with').toBe(inOne[0]);
  expect(inTwo).toHaveLength(2);
  expect(inOne, 'none has what the other drew').not.toContain(inTwo[1]);
  await one.reload();
  await waitForMapIdle(one);
  await notice(one, 'recovery').getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => rows(one), { timeout: 10_000 }).toHaveLength(3);
  await two.reload();
  await waitForMapIdle(two);
  // For the same reason a reload is answered as a kill would be.
  await notice(two, 'recovery').getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => rows(two), { timeout: 10_000 }).toHaveLength(2);
  const [inOneAfter, inTwoAfter] = [await placesOf(one), await placesOf(two)];
  lost(lostOf(inOne, inOneAfter) + lostOf(inTwo, inTwoAfter), 5);
  expect([inOneAfter, inTwoAfter]).toEqual([inOne, inTwo]);
  note('both go on, each with its own, and each has it after a reload');
}, 400_000);

/** The clock of the page, set back by so many years from a moment on: for who asks it the time, and for every new date alike. */
const clockBack = (years: number) => {
  const shift = years * 365.25 * 86_400_000;
  const { now } = Date;
  Date.now = () => now() - (localStorage.getItem('clock') === 'back' ? shift : 0);
  globalThis.Date = new Proxy(Date, { construct: (own, parts, asked) => Reflect.construct(own, parts.length === 0 ? [own.now()] : parts, asked) as object });
};

/** The year in which the plan on the table was changed last, as its file says. */
const yearOfChange = async (page: Page) => new Date(String((await savePlan(page)).cordon['modified'])).getFullYear();

faultTest('clock-between-edits', async ({ note, lost }) => {
  const page = await openTable({ prepare: (context) => context.addInitScript(clockBack, 10) });
  await drawSite(page, 150, -200);
  await keeps(page, 'saved');
  await page.evaluate(() => localStorage.setItem('clock', 'back'));
  for (let index = 0; index < 25; index += 1) await drawSite(page, 100 + (index % 5) * 40, -150 + Math.floor(index / 5) * 40);
  await keeps(page, 'saved');
  expect(await yearOfChange(page)).toBeLessThan(new Date().getFullYear() - 8);
  await page.evaluate(() => localStorage.setItem('clock', 'right'));
  await drawSite(page, 330, -200);
  await keeps(page, 'saved');
  const outlived = await outlivesReload(page);
  lost(outlived.lost, outlived.of);
  await page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Earlier versions…' }).click();
  await page.locator('[data-version]').first().waitFor();
  const features = (await page.locator('[data-version]').allInnerTexts()).map((words) => Number(/(\d+) feature/.exec(words)?.[1]));
  expect(features, 'newest first').toEqual(features.toSorted((a, b) => b - a));
  note('earlier versions stand in the order in which they were made');
});

faultTest('clock-between-starts', async ({ note, lost }) => {
  const page = await openTable({ prepare: (context) => context.addInitScript(clockBack, 10) });
  await page.getByLabel('Title of the scenario').fill('Older');
  await drawSite(page, 150, -200);
  await keeps(page, 'saved');
  await page.evaluate(() => localStorage.setItem('clock', 'back'));
  await page.reload();
  await waitForMapIdle(page);
  await holds(page, 1);
  await page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await page.getByRole('menuitem', { name: /^New/ }).click();
  await expect.poll(() => rows(page)).toEqual([]);
  await page.getByLabel('Title of the scenario').fill('Newer');
  await drawSite(page, 150, -100);
  await drawSite(page, 150, 0);
  await keeps(page, 'saved');
  const { length } = await planIds(page);
  expect(await yearOfChange(page)).toBeLessThan(new Date().getFullYear() - 8);
  const context = page.context();
  const other = await context.newPage();
  await page.close({ runBeforeUnload: true });
  await openAgain(other);
  expect(await notice(other, 'recovery').count()).toBe(0);
  await pressSketch(other);
  await expect.poll(() => other.getByLabel('Title of the scenario').inputValue(), { timeout: 10_000 }).toBe('Newer');
  await holds(other, length);
  lost(length - (await planIds(other)).length, length);
  note('the last one opened, though the clock says that it is ten years older than the other');
});
