/** The app on a server of its own, and a next build that is put in its place. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { headersFor } from '../../../deploy/headers.ts';
import { listRelease } from '../../../installable.ts';
import { type FolderServer, serveFolders } from './serveFolders.ts';

/** A copy of the build that a test may change; removed with `close`. */
export async function serveCopy(): Promise<{ readonly copy: string; readonly server: FolderServer }> {
  const copy = mkdtempSync(join(tmpdir(), 'cordon-copy-'));
  cpSync('dist', copy, { recursive: true });
  const server = await serveFolders({ '/some/where/': copy }, headersFor);
  return {
    copy,
    server: {
      ...server,
      close: async () => {
        await server.close();
        rmSync(copy, { recursive: true, force: true });
      },
    },
  };
}

/** How many files each cache holds. */
export const keptFiles = (page: Page): Promise<number[]> => page.evaluate(async () => Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length)));

export const filesOf = (copy: string): number => listRelease(copy).files.length + 1;

/** As the next build would lie there: another page, a part less, and the list of what there is now. */
export function publishNext(copy: string): void {
  const page = join(copy, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<meta charset="utf-8" />', '<meta charset="utf-8" /><meta name="next" content="" />'));
  for (const name of readdirSync(join(copy, 'assets')).filter((file) => /^AboutDialog-.*\.js$/.test(file))) rmSync(join(copy, 'assets', name));
  const worker = join(copy, 'sw.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/^const cordonRelease=.*;\n/, () => `const cordonRelease=${JSON.stringify(listRelease(copy))};\n`));
}

export const isNext = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('meta[name="next"]') !== null);
