/** Once per run: the built app on a sub-path of a local server, and a browser for each worker, so that no two share a clipboard. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { headersFor } from '../../../deploy/headers.ts';
import { buildIfStale } from './buildIfStale.ts';
import { chromiumFlags, windowFlags } from './chromiumFlags.ts';
import { ensureChromium } from './findChromium.mjs';
import { serveFolders } from './serveFolders.ts';
import { workerCount } from './workerCount.ts';

/**
 * The page is put together by the processor itself, as browsers without a graphics card do: only the map goes through the far
 * slower WebGL in software. Not in the bench, whose figures are those of the whole way.
 */
const pageFlags = ['--disable-gpu-compositing', ...windowFlags];

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the app is, with a slash at the end. */
    readonly appUrl: string;
    readonly browserEndpoints: readonly string[];
  }
}

export default async function globalSetup(project: TestProject) {
  const root = process.cwd();
  buildIfStale(root);
  const server = await serveFolders({ '/some/where/': `${root}/dist` }, headersFor);
  const executablePath = await ensureChromium();
  const browsers = await Promise.all(Array.from({ length: workerCount }, () => chromium.launchServer({ executablePath, args: [...chromiumFlags, ...pageFlags] })));
  project.provide('appUrl', server.url);
  project.provide('browserEndpoints', browsers.map((browser) => browser.wsEndpoint()));
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  };
}
