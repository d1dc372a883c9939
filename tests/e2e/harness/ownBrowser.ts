/** A browser of its own with a profile on disk, which can be killed as a power cut does, and started again on what is left. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumFlags } from './chromiumFlags.ts';
import { ensureChromium } from './findChromium.mjs';
import { hasBeenHere } from './openApp.ts';

export interface OwnBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Of the page. */
  readonly cdp: CDPSession;
  /** What its pages logged as errors. */
  readonly consoleErrors: readonly string[];
  /** Ends every process of the browser at once. */
  kill(): Promise<void>;
  /** Ends it as its reader does, so that everything is written. */
  close(): Promise<void>;
}

/** Of a profile: those that a test which failed has left running. */
const running = new Map<string, (() => void)[]>();

export async function startBrowser(profile: string, flags: readonly string[] = []): Promise<OwnBrowser> {
  const browser: ChildProcess = spawn(await ensureChromium(), [
    ...chromiumFlags, ...flags, '--disable-gpu-compositing', '--headless=new', '--lang=en-US', '--window-size=1280,800', `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank',
  ], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, url] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    });
    browser.once('exit', () => reject(new Error(`The browser ended: ${said}`)));
  });
  const connected = await chromium.connectOverCDP(endpoint);
  const [context] = connected.contexts();
  if (!context) throw new Error('The browser has no context.');
  await context.addInitScript(hasBeenHere);
  const page = context.pages()[0] ?? await context.newPage();
  await page.setViewportSize({ width: 1280, height: 1000 });
  const consoleErrors: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  context.on('weberror', (error) => consoleErrors.push(error.error().stack ?? error.error().message));
  const ended = new Promise<void>((resolve) => { browser.once('exit', () => resolve()); });
  const killGroup = () => {
    if (browser.pid === undefined) throw new Error('The browser has no process.');
    try {
      process.kill(-browser.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  running.set(profile, [...running.get(profile) ?? [], killGroup]);
  return {
    context, page, consoleErrors, cdp: await context.newCDPSession(page),
    kill: async () => {
      killGroup();
      await ended;
    },
    close: async () => {
      const session = await connected.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await ended;
      killGroup();
    },
  };
}

/** A profile that is removed afterwards, once its browsers have ended. */
export async function withProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'cordon-profile-'));
  try {
    await work(profile);
  } finally {
    for (const kill of running.get(profile) ?? []) kill();
    running.delete(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
