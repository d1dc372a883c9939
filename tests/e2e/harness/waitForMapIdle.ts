/**
 * Waits for the map to have drawn everything, by what the app itself says: `data-map-status` on the page and
 * `data-map-idle`, the number of idle events so far, and `data-map-busy` on the map. Never by the clock.
 */
import type { Page } from 'playwright-core';

/** A map that is not idle by then is broken. */
const limitMs = 45_000;

/** A map that has been at rest for so long after an action has nothing to draw for it: the test waits for what never comes. */
const restMs = 12_000;

/** How often the map has come to rest so far. */
export function countMapIdles(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.querySelector<HTMLElement>('#map')?.dataset.mapIdle ?? 0));
}

/** Resolves once the map has come to rest more than `after` times and stays so for two frames; gives the new count. */
export function waitForMapIdle(page: Page, after = 0): Promise<number> {
  return page.evaluate(([past, limit, rest]) => new Promise<number>((resolve, reject) => {
    const until = performance.now() + limit;
    let atRestSince = performance.now();
    let last = -1;
    let calmFrames = 0;
    const look = () => {
      const status = document.documentElement.dataset.mapStatus ?? 'absent';
      const count = Number(document.querySelector<HTMLElement>('#map')?.dataset.mapIdle ?? 0);
      const isBusy = document.querySelector<HTMLElement>('#map')?.dataset.mapBusy !== undefined;
      calmFrames = count === last && !isBusy ? calmFrames + 1 : 0;
      last = count;
      if (status !== 'ready' || isBusy || count > past) atRestSince = performance.now();
      if (status === 'ready' && count > past && calmFrames >= 2) resolve(count);
      else if (['no-webgl', 'worker', 'failed'].includes(status)) reject(new Error(`The map says "${status}".`));
      else if (performance.now() - atRestSince > rest) reject(new Error(`Nothing was drawn anew: the map has been at rest for ${rest / 1000} s since it came to rest the ${count}th time. Wait for what the page says instead.`));
      else if (performance.now() > until) reject(new Error(`The map is not idle: status ${status}, idle ${count} times, wanted more than ${past}.`));
      else requestAnimationFrame(look);
    };
    look();
  }), [after, limitMs, restMs] as const);
}

/** Does something that redraws the map and waits until it is drawn. */
export async function settleMap(page: Page, action: () => Promise<unknown>): Promise<void> {
  const before = await countMapIdles(page);
  await action();
  await waitForMapIdle(page, before);
}
