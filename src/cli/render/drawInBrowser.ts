/** Has a browser without a window make the files: the app's own code in the app's own page, with nothing to reach but this machine. */
import { open } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { doorName, type HandoutOrder, tellName, type UnattendedDoor, type UnattendedOrder, type UnattendedResult } from '../../export/unattended/unattendedOrder.ts';
import { serveApp } from './serveApp.ts';

/** WebGL in software, so that a picture does not depend on the machine; and no errands of the browser's own. */
const flags = [
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Bytes that come over at once. */
const partBytes = 6 * 1024 * 1024;
/** Longer than the largest picture takes on a slow machine. Assumption. */
const longestMs = 15 * 60_000;

export interface Drawing {
  /** Of the built app. */
  readonly app: string;
  /** Of the browser. */
  readonly browser: string;
  readonly order: UnattendedOrder | HandoutOrder;
  onProgress(page: number, stage: string, part: number): void;
  /** Where each file goes, in the order in which they are made. */
  readonly paths: readonly string[];
}

declare global {
  interface Window {
    [doorName]?: UnattendedDoor;
  }
}

/** Rejects where the browser does not start, the app does not load, or a file cannot be written. */
export async function drawInBrowser({ app, browser, order, onProgress, paths }: Drawing): Promise<UnattendedResult> {
  // Large, and of no use to the other verbs.
  const { chromium } = await import('playwright-core');
  const server = await serveApp(app);
  try {
    // In a container a browser of the superuser has no sandbox to go into.
    const own = await chromium.launch({ executablePath: browser, args: [...flags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
    try {
      const page = await own.newPage({ viewport: { width: 800, height: 600 }, locale: 'en-US', colorScheme: 'light' });
      page.setDefaultTimeout(longestMs);
      const died = new Promise<never>((_, reject) => {
        page.on('crash', () => reject(new Error('the browser ran out of memory')));
        page.on('pageerror', (error) => reject(error));
      });
      died.catch(() => undefined);
      await page.exposeFunction(tellName, onProgress);
      return await Promise.race([died, make(page, `${server.url}?render`, order, paths)]);
    } finally {
      await own.close();
    }
  } finally {
    await server.close();
  }
}

async function make(page: Page, url: string, order: UnattendedOrder | HandoutOrder, paths: readonly string[]): Promise<UnattendedResult> {
  await page.goto(url);
  await page.waitForFunction((name) => name in window, doorName, { timeout: 60_000 });
  const result = await page.evaluate(([name, asked]) => {
    const door = window[name as typeof doorName];
    if (!door) throw new Error('no door');
    return door.make(asked);
  }, [doorName, order] as const);
  if (!result.ok) return result;
  for (const [place, { bytes }] of result.files.entries()) {
    const path = paths[place];
    if (path === undefined) throw new Error(`${result.files.length} files came for ${paths.length}.`);
    // Part by part: a large picture is no single message.
    // oxlint-disable-next-line no-await-in-loop
    await copyFile(page, place, bytes, path);
  }
  return result;
}

async function copyFile(page: Page, place: number, bytes: number, path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (let start = 0; start < bytes; start += partBytes) {
      // oxlint-disable-next-line no-await-in-loop -- In turn, as they stand in the file.
      const part = await page.evaluate(([name, index, from, length]) => window[name as typeof doorName]?.read(index, from, length) ?? '', [doorName, place, start, partBytes] as const);
      // oxlint-disable-next-line no-await-in-loop
      await file.write(Buffer.from(part, 'base64'));
    }
  } finally {
    await file.close();
  }
}
