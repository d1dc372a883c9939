/** Opens the app and waits until its map is drawn. */
import type { Page } from 'playwright-core';
import { openApp, type OpenOptions } from './openApp.ts';
import { waitForMapIdle } from './waitForMapIdle.ts';

export async function openMap(options: OpenOptions = {}): Promise<Page> {
  const page = await openApp(options);
  await waitForMapIdle(page);
  return page;
}
