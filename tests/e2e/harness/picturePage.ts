/** The writers of pictures alone on a page of their own (`tests/bench/pictures`): built and served for the tests and the bench that look at what they write. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { serveFolders } from './serveFolders.ts';

const inside = 'tests/bench/pictures';

export interface PicturePages {
  /** A fresh page in a profile of its own, its fonts loaded. What it logs as an error goes to `errors`. */
  open(browser: Browser): Promise<Page>;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export async function servePicturePage(root: string): Promise<PicturePages> {
  const folder = join(root, 'node_modules/.cache/cordon', `pictures-${process.pid}`);
  const mode = process.env['NODE_ENV'];
  // vitest sets it to "test".
  process.env['NODE_ENV'] = 'production';
  await build({
    root, configFile: false, base: './', logLevel: 'error', publicDir: false, worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 3000, rolldownOptions: { input: `${inside}/index.html` } },
  });
  if (mode === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = mode;
  cpSync(join(root, 'data'), join(folder, inside, 'data'), { recursive: true });
  const server = await serveFolders({ '/': folder });
  const errors: string[] = [];
  return {
    errors,
    open: async (browser) => {
      const page = await (await browser.newContext({ viewport: { width: 800, height: 600 } })).newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' || /WebGL/.test(message.text())) errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${server.url}${inside}/index.html`);
      await page.waitForFunction(() => 'cordonPictures' in window);
      return page;
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
