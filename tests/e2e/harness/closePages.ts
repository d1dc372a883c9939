/**
 * After every test: each page it opened must be clean, and is closed. One that further tests of its file walk on (`keptMap`) is
 * closed after the last of them, or once a test has failed. Where axe looks everywhere, a file in which it could not has failed.
 */
import { afterAll, afterEach, expect } from 'vitest';
import { faultsOf, faultsOfLooking } from './axeEverywhere.ts';
import { expectClean } from './expectClean.ts';
import { isKept } from './keptMap.ts';
import { allWatches, forgetWatches, type Watch } from './openApp.ts';

async function close(watches: readonly Watch[]): Promise<void> {
  forgetWatches(watches);
  await Promise.all(watches.map((watch) => watch.page.context().close()));
}

afterEach(async ({ task }) => {
  const watches = allWatches();
  let hasPassed = false;
  try {
    for (const watch of watches) expectClean(watch);
    hasPassed = task.result?.state !== 'fail';
    if (hasPassed) for (const { page } of watches) expect(await faultsOf(page), 'what axe finds').toEqual([]);
  } finally {
    await close(watches.filter(({ page }) => !hasPassed || !isKept(page)));
  }
});

afterAll(async () => {
  await close(allWatches());
  expect(faultsOfLooking(), 'what kept axe from looking').toEqual([]);
});
