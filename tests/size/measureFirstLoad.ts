/** What the browser really loads, from a fresh profile until the map is drawn, with its size as a server would send it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { waitForMapIdle } from '../e2e/harness/waitForMapIdle.ts';

export interface LoadedFile {
  /** Path inside the served folder, `index.html` for the page itself. */
  readonly name: string;
  readonly kind: 'maplibre' | 'script' | 'style' | 'font' | 'data' | 'other';
  /** At level 9 for text; as it is for fonts, which are compressed already. */
  readonly gzipBytes: number;
}

function kindOf(name: string): LoadedFile['kind'] {
  if (/(^|\/)maplibre[^/]*\.m?js$/.test(name)) return 'maplibre';
  if (/\.m?js$/.test(name)) return 'script';
  if (name.endsWith('.css')) return 'style';
  if (name.endsWith('.woff2')) return 'font';
  return name.startsWith('data/') ? 'data' : 'other';
}

/** Opens `url`, where `folder` is served, with this query, and lists every file fetched until the map is idle, each once. */
export async function measureFirstLoad(browser: Browser, url: string, folder: string, query = ''): Promise<readonly LoadedFile[]> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 700 }, serviceWorkers: 'block' });
  const asked = new Set<string>();
  context.on('request', (request) => {
    if (request.url().startsWith(url)) asked.add(new URL(request.url()).pathname.slice(new URL(url).pathname.length) || 'index.html');
  });
  // What a newcomer reads is asked for once the map is drawn, and may not be told apart here from what was asked for before (`tests/e2e/reader.e2e.ts` does).
  await context.addInitScript(() => localStorage.setItem('cordon.reader', 'left'));
  const page = await context.newPage();
  await page.goto(`${url}${query}`);
  await waitForMapIdle(page);
  await context.close();
  return [...asked].map((name) => {
    const body = readFileSync(join(folder, decodeURIComponent(name)));
    const kind = kindOf(name);
    return { name, kind, gzipBytes: kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length };
  });
}

export const sumBytes = (files: readonly LoadedFile[], kind: LoadedFile['kind']): number =>
  files.filter((file) => file.kind === kind).reduce((sum, file) => sum + file.gzipBytes, 0);
