/**
 * How long the page of the app waits for a link: made and opened in the worker it starts itself, in Chromium, from asking to the answer, with the plan handed over and
 * back. The first question of a worker reads the primer too, and is told apart.
 */
import { readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Scenario } from '../../src/scenario/document.ts';
import { chromiumFlags } from '../e2e/harness/chromiumFlags.ts';
import { ensureChromium } from '../e2e/harness/findChromium.mjs';
import { serveFolders } from '../e2e/harness/serveFolders.ts';
import { openFixture } from '../fixtures/links/openFixture.ts';
import { atMost, plain, type Table } from './figure.ts';
import { median } from './median.ts';

export interface PageFigures {
  readonly browser: string;
  /** Of the large fixture, in milliseconds at the median. */
  readonly writeMs: number;
  readonly openMs: number;
  /** From starting the worker to the first link. */
  readonly firstMs: number;
}

/** Medians over so many links; the worker has warmed up after a few. */
const links = 25;
const warmUps = 5;

export async function measureLinksInPage(root: string, runs: number): Promise<PageFigures> {
  const server = await serveFolders({ '/': `${root}/dist` });
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] });
  try {
    const worker = readdirSync(`${root}/dist/assets`).find((name) => /^linkWorker-.*\.js$/.test(name));
    if (worker === undefined) throw new Error('dist/ has no worker of links; build first.');
    const plan = await openFixture('large');
    const found: Awaited<ReturnType<typeof measure>>[] = [];
    for (let run = 0; run < Math.min(runs, 3); run += 1) {
      const page = await browser.newPage();
      // A page of the same origin that does nothing else.
      await page.goto(`${server.url}data/sources.json`);
      found.push(await page.evaluate(measure, { url: `${server.url}assets/${worker}`, text: JSON.stringify(plan), links, warmUps }));
      await page.close();
    }
    return {
      browser: browser.version(), writeMs: median(found.flatMap(({ writes }) => writes)), openMs: median(found.flatMap(({ opens }) => opens)), firstMs: median(found.map(({ firstMs }) => firstMs)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Asked {
  readonly url: string;
  /** The plan as it lies in memory. */
  readonly text: string;
  readonly links: number;
  readonly warmUps: number;
}

/** Runs in the page. Speaks with the worker as comlink does. */
async function measure({ url, text, links: count, warmUps: before }: Asked) {
  const startedAt = performance.now();
  const worker = new Worker(url, { type: 'module' });
  let asked = 0;
  const ask = (name: string, value: unknown) => new Promise<{ readonly ok: boolean; readonly fragment: string }>((resolve, reject) => {
    asked += 1;
    const id = String(asked);
    const listen = ({ data }: MessageEvent<{ readonly id: string; readonly type: string; readonly value: never }>) => {
      if (data.id !== id) return;
      worker.removeEventListener('message', listen);
      if (data.type === 'RAW') resolve(data.value);
      else reject(new Error(`The worker answers with ${data.type}.`));
    };
    worker.addEventListener('message', listen);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker's has none.
    worker.postMessage({ id, type: 'APPLY', path: [name], argumentList: [{ type: 'RAW', value }] });
  });
  const plan = JSON.parse(text) as Scenario;
  const writes: number[] = [];
  const opens: number[] = [];
  let firstMs = 0;
  for (let turn = -before; turn < count; turn += 1) {
    // What a plan's features look like as text is remembered by identity, so each time it is another plan.
    const another = structuredClone(plan);
    const writeAt = performance.now();
    const written = await ask('write', another);
    const openAt = performance.now();
    const opened = await ask('open', written.fragment);
    if (!written.ok || !opened.ok) throw new Error('A link was not made or does not open.');
    if (turn === -before) firstMs = openAt - startedAt;
    if (turn < 0) continue;
    writes.push(openAt - writeAt);
    opens.push(performance.now() - openAt);
  }
  worker.terminate();
  return { writes, opens, firstMs };
}

/** At the median, for a link of the large fixture. */
const mostLinkMs = 60;

export function linkInPageTable({ writeMs, openMs, firstMs }: PageFigures): Table {
  return {
    title: 'large, in the worker of the page', columns: ['Cordon', ''],
    figures: [atMost('made', 'ms', writeMs, mostLinkMs), atMost('opened', 'ms', openMs, mostLinkMs), plain('first link of a worker', 'ms', firstMs)],
  };
}
