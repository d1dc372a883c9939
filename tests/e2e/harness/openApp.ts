/** Opens the built app in a fresh profile and watches it: what it logs as an error and what it asks of other hosts. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { watchStates } from './axeEverywhere.ts';
import { ownWorker } from './workerCount.ts';

export interface OpenOptions {
  /** Another page than the served app, by its whole address: nothing but that page itself may be asked for. */
  readonly address?: string;
  /** Where another server has the app, with a slash at the end. */
  readonly at?: string;
  /** What the browser asks of any network goes there. */
  readonly proxy?: string;
  /** With its `#`. */
  readonly hash?: string;
  /** The browser's language. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** The app keeps itself on this device, as it does for everybody; other tests go without, because it fetches every file of the build. */
  readonly keepsApp?: boolean;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Every pixel of the map is drawn: for tests that take its picture. Otherwise every fourth, as software WebGL pays for each. */
  readonly sharp?: boolean;
  /** A touch screen with a phone's pixel density. */
  readonly phone?: boolean;
  /** Runs before the first request: answers requests itself (`context.route`) or adds init scripts. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Nothing is known of this device: where the address says nothing, it begins with the first briefing. Otherwise its reader has left the briefing before. */
  readonly newcomer?: boolean;
  /** Rules of axe that say nothing about this page. */
  readonly axeWithout?: readonly string[];
  /** Its memory is weighed: axe, which keeps what it has looked at, is not in the page. */
  readonly isWeighed?: boolean;
  /** Errors the test provokes on purpose. Anything else in the console fails it. */
  readonly expectedErrors?: readonly RegExp[];
}

export interface Watch {
  readonly page: Page;
  readonly consoleErrors: string[];
  readonly offOriginRequests: string[];
  readonly expectedErrors: readonly RegExp[];
}

/** Small, because software WebGL pays for every pixel. */
const viewport = { width: 1024, height: 700 };

/** What the map asks for the density of its canvas; the page around it is laid out and drawn as ever. */
const drawCoarsely = () => Object.defineProperty(globalThis, 'devicePixelRatio', { configurable: true, get: () => 0.5 });

/** As leaving the briefing does (`offline/newcomer.ts`): most tests begin where somebody goes on who has been here. Pages without storage have none to mark. */
export const hasBeenHere = () => {
  try {
    localStorage.setItem('cordon.reader', 'left');
  } catch {
    // A frame without an origin of its own.
  }
};

const watches = new Set<Watch>();
let connection: Promise<Browser> | null = null;

/** Every page that is open. */
export const allWatches = (): readonly Watch[] => [...watches];

/** Of pages that are about to be closed. */
export function forgetWatches(over: readonly Watch[]): void {
  for (const watch of over) watches.delete(watch);
}

export function watchOf(page: Page): Watch {
  const watch = [...watches].find((one) => one.page === page);
  if (!watch) throw new Error('This page was not opened by openApp.');
  return watch;
}

export async function openApp(options: OpenOptions = {}): Promise<Page> {
  const appUrl = options.at ?? inject('appUrl');
  const { origin } = new URL(appUrl);
  connection ??= chromium.connect(inject('browserEndpoints')[ownWorker()] ?? '');
  const context = await (await connection).newContext({
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    viewport: options.viewport ?? viewport,
    ...(options.phone ? { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } : {}),
    acceptDownloads: true,
    serviceWorkers: options.keepsApp ? 'allow' : 'block',
    ...(options.proxy ? { proxy: { server: options.proxy } } : {}),
  });
  if (!options.address) await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  if (!options.sharp) await context.addInitScript(drawCoarsely);
  if (!options.newcomer) await context.addInitScript(hasBeenHere);
  if (!options.isWeighed) await watchStates(context, options.axeWithout);
  await options.prepare?.(context);
  const page = await context.newPage();
  const watch: Watch = { page, consoleErrors: [], offOriginRequests: [], expectedErrors: options.expectedErrors ?? [] };
  watches.add(watch);
  const noteRequest = (url: string) => {
    const { protocol, origin: asked } = new URL(url);
    if (options.address ? !/^(blob|data):$/.test(protocol) && url.split(/[?#]/)[0] !== options.address : /^(https?|wss?):$/.test(protocol) && asked !== origin) watch.offOriginRequests.push(url);
  };
  context.on('request', (request) => noteRequest(request.url()));
  page.on('websocket', (socket) => noteRequest(socket.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') watch.consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => watch.consoleErrors.push(error.stack ?? error.message));
  await page.goto(`${options.address ?? appUrl}${options.hash ?? ''}`);
  return page;
}
