/**
 * One page for the tests of a file that walk the same map: the first of them opens it, each further one finds it laid back to an
 * address of its own. To open a page costs more than most walks over it. What no address holds (a notation, what was typed)
 * stays as the test before has left it, and a page on which a test has failed is closed.
 */
import type { Page } from 'playwright-core';
import type { OpenOptions } from './openApp.ts';
import { openMap } from './openMap.ts';
import { waitForMapIdle } from './waitForMapIdle.ts';

const kept = new WeakSet<Page>();

export const isKept = (page: Page): boolean => kept.has(page);

/** Once for a file: `const openHere = keptMap({ sharp: true })`, and in each test `await openHere('#v1&at=…')`. */
export function keptMap(options: OpenOptions = {}, open: (options: OpenOptions) => Promise<Page> = openMap): (hash?: string) => Promise<Page> {
  let page: Page | null = null;
  return async (hash = options.hash ?? '') => {
    if (page === null || page.isClosed()) {
      page = await open({ ...options, hash });
      kept.add(page);
      return page;
    }
    // The pointer leaves what it was over.
    await page.mouse.move(2, 2);
    await page.evaluate((next) => { location.hash = next; }, hash);
    await waitForMapIdle(page);
    return page;
  };
}
