/** Once per run: the built app on a sub-path of a local server, and one browser that every test file connects to. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildIfStale } from './buildIfStale.ts';
import { chromiumFlags } from './chromiumFlags.ts';
import { ensureChromium } from './findChromium.mjs';
import { serveFolders } from './serveFolders.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the app is, with a slash at the end. */
    readonly appUrl: string;
    readonly browserEndpoint: string;
  }
}

export default async function globalSetup(project: TestProject) {
  const root = process.cwd();
  buildIfStale(root);
  const server = await serveFolders({ '/some/where/': `${root}/dist` });
  const browser = await chromium.launchServer({ executablePath: await ensureChromium(), args: [...chromiumFlags] });
  project.provide('appUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
