/**
 * The check under the hand: a line is drawn over a sample in the running app, and for every answer it is noted how long the worker took to
 * give it, and how long after it a frame was painted that shows it.
 */
import type { Browser } from 'playwright-core';
import { waitForMapIdle } from '../e2e/harness/waitForMapIdle.ts';
import { openMeasured } from './measureStart.ts';
import type { Figure } from './report.ts';

export interface CheckFigures {
  readonly answers: number;
  /** From the message to the worker to its answer, as the page sees it: copying both ways included. */
  readonly answerMs: { readonly median: number; readonly p95: number };
  readonly paintMs: { readonly median: number; readonly p95: number };
  /** Between two frames of the page while nothing happens, median. */
  readonly frameMs: number;
}

interface CheckRecord {
  readonly answerMs: number;
  readonly paintMs: number;
}

declare global {
  interface Window {
    cordonChecks: CheckRecord[];
  }
}

/** Sent to the browser as source text: notes what is asked of the worker as `check`, its answer, and the next painted frame. */
function watchChecks(): void {
  window.cordonChecks = [];
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function send(this: Worker, message: unknown, ...rest: unknown[]) {
    const { id, path } = (message ?? {}) as { readonly id?: string; readonly path?: readonly string[] };
    if (path?.[0] === 'check') {
      const askedAt = performance.now();
      const hear = ({ data }: MessageEvent<{ readonly id?: string } | null>) => {
        if (data?.id !== id) return;
        this.removeEventListener('message', hear);
        const answeredAt = performance.now();
        requestAnimationFrame(() => {
          // A message comes after the frame's own work.
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => window.cordonChecks.push({ answerMs: answeredAt - askedAt, paintMs: performance.now() - answeredAt }));
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      };
      this.addEventListener('message', hear);
    }
    (post as (...args: unknown[]) => void).call(this, message, ...rest);
  };
}

const moves = 120;

export async function measureCheck(browser: Browser, appUrl: string): Promise<CheckFigures> {
  const page = await openMeasured(browser);
  await page.context().addInitScript(watchChecks);
  await page.goto(appUrl);
  await waitForMapIdle(page);
  await page.locator('header').getByRole('button', { name: 'Sketch', exact: true }).click();
  await page.locator('#map[data-pen="ready"]').waitFor();
  await page.locator('[data-open-scenario]').setInputFiles(`${process.cwd()}/data/scenarios/closed-on-warning.cordon.geojson`);
  await page.locator('[data-verdict-strip][data-phase="current"]').waitFor();
  await waitForMapIdle(page);
  const frameMs = await page.evaluate(() => new Promise<number>((resolve) => {
    const times: number[] = [];
    const next = (time: number) => {
      times.push(time);
      if (times.length < 31) requestAnimationFrame(next);
      else resolve(times.slice(1).map((at, index) => at - (times[index] ?? 0)).toSorted((a, b) => a - b)[15] ?? 0);
    };
    requestAnimationFrame(next);
  }));
  await page.locator('[data-tool="barrier"]').click();
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map.');
  const [x, y] = [box.x + box.width * 0.45, box.y + box.height * 0.4];
  await page.mouse.click(x, y);
  for (let move = 0; move < moves; move += 1) await page.mouse.move(x + 40 + (move % 60), y + 20 + (move % 40));
  await page.locator('[data-verdict-strip][data-phase="current"]').waitFor();
  const records = await page.evaluate(() => window.cordonChecks);
  await page.context().close();
  // The first ones prepare what the later ones find.
  const counted = records.slice(10);
  return { answers: counted.length, answerMs: spread(counted.map(({ answerMs }) => answerMs)), paintMs: spread(counted.map(({ paintMs }) => paintMs)), frameMs };
}

function spread(values: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN };
}

/** Asked and answered, then painted: the bar of the worker is its own time, which `--only network` measures. */
export function checkFigures({ answers, answerMs, paintMs, frameMs }: CheckFigures): readonly Figure[] {
  const row = (name: string, unit: string, app: number): Figure => ({ name, unit, app, bare: null, ratio: null, bar: null, kept: null });
  return [
    row('check while a line is drawn: answers', '', answers),
    row('check: asked to answer, median', 'ms', answerMs.median), row('check: asked to answer, p95', 'ms', answerMs.p95),
    row('check: answer to painted frame, median', 'ms', paintMs.median), row('check: answer to painted frame, p95', 'ms', paintMs.p95),
    row('check: one frame of the resting page', 'ms', frameMs),
  ];
}
