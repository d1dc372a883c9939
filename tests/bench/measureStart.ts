/** One cold start: fresh profile, no cache, until one second after the map first rests. */
import type { Browser, Page } from 'playwright-core';
import { waitForMapIdle } from '../e2e/harness/waitForMapIdle.ts';
import { watchPage } from './watchPage.ts';

export interface StartFigures {
  readonly firstFrameMs: number;
  readonly idleMs: number;
  /** Sum over long tasks, from navigation to idle + 1 s, of what exceeds 50 ms. */
  readonly blockingMs: number;
  readonly heapMegabytes: number;
  readonly requests: number;
  readonly offOriginRequests: readonly string[];
  readonly consoleErrors: readonly string[];
}

export const benchViewport = { width: 1024, height: 700 };

/** A page in a profile of its own, with the recorder in it and the cache off. Without its content policy where a recorder has to stand in a worker. */
export async function openMeasured(browser: Browser, { bypassCSP = false } = {}): Promise<Page> {
  const context = await browser.newContext({ bypassCSP, viewport: benchViewport, locale: 'en-US', colorScheme: 'light', serviceWorkers: 'block' });
  await context.addInitScript(watchPage);
  // The map against a bare map: what a newcomer reads beside it comes after the map is drawn.
  await context.addInitScript(() => localStorage.setItem('cordon.reader', 'left'));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return page;
}

export async function measureStart(browser: Browser, url: string): Promise<StartFigures> {
  const page = await openMeasured(browser);
  const requested: string[] = [];
  const consoleErrors: string[] = [];
  page.context().on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  await page.goto(url);
  await waitForMapIdle(page);
  const figures = await page.evaluate(async () => {
    const record = window.cordonBench;
    const idle = record.idle ?? Number.NaN;
    const end = idle + 1000;
    // A little longer than the second asked for: long tasks are reported after they end.
    await new Promise((resolve) => { setTimeout(resolve, Math.max(0, end - performance.now()) + 200); });
    const blocking = record.longTasks.filter(({ start }) => start < end).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
    return { firstFrameMs: record.firstFrame ?? Number.NaN, idleMs: idle, blockingMs: blocking, heapMegabytes: (memory?.usedJSHeapSize ?? Number.NaN) / 1e6 };
  });
  await page.context().close();
  const { origin } = new URL(url);
  const remote = requested.filter((asked) => /^(https?|wss?):/.test(asked));
  return { ...figures, requests: remote.length, offOriginRequests: remote.filter((asked) => new URL(asked).origin !== origin), consoleErrors };
}
