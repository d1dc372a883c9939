/** The view as the address bar tells it: what a reader would copy. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settleMap } from './waitForMapIdle.ts';

/** `{ at: '33.3,44.4,13.00', off: 'roads' }`; empty for the default view. */
export async function readAddress(page: Page): Promise<Readonly<Record<string, string>>> {
  const hash = await page.evaluate(() => location.hash);
  if (hash === '') return {};
  expect(hash).toMatch(/^#v1&/);
  return Object.fromEntries(hash.slice('#v1&'.length).split('&').map((part) => {
    const [key = '', value = ''] = part.split('=');
    return [key, decodeURIComponent(value)];
  }));
}

/** Waits until one part of the address is `value`; undefined: until it is gone. */
export async function waitForAddress(page: Page, key: string, value: string | RegExp | undefined): Promise<void> {
  const part = expect.poll(async () => (await readAddress(page))[key], { timeout: 10_000, message: `${key}= in the address` });
  if (value instanceof RegExp) await part.toMatch(value);
  else await part.toBe(value);
}

/** Where the address says the camera is. */
export async function readCamera(page: Page): Promise<{ lat: number; lon: number; zoom: number; bearing: number }> {
  const [lat = NaN, lon = NaN, zoom = NaN, bearing = 0] = ((await readAddress(page))['at'] ?? '').split(',').map(Number);
  return { lat, lon, zoom, bearing };
}

/** The hash that puts a place in the middle of the map. */
export const hashAt = ([lon, lat]: readonly number[], zoom: number, rest = ''): string => `#v1&at=${lat},${lon},${zoom}${rest}`;

/** Types another hash into the address bar of an open page and waits for the map to follow. */
export async function visit(page: Page, hash: string): Promise<void> {
  await settleMap(page, () => page.evaluate((next) => { location.hash = next; }, hash));
}
