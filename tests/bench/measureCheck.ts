/**
 * The check under the hand: a line of a sample is dragged in the running app. For every answer: what it took in the worker and until the page had it,
 * and in which frame after it the strip and the map show it. Beside it the bare page, whose source of as many ways is changed with every
 * movement of the pointer; and how many frames a second the app draws with and without the check.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { waitForMapIdle } from '../e2e/harness/waitForMapIdle.ts';
import { median } from './median.ts';
import { openMeasured } from './measureStart.ts';
import type { Figure } from './figure.ts';
import { type CheckWatch, watchCheck } from './watchCheck.ts';

interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** From an answer (on the bare page: from the call that changes the source) to the frame that shows it: 1 is the first frame after it. */
export interface Painted {
  readonly count: number;
  readonly frames: Spread;
  readonly ms: Spread;
  readonly each: readonly { readonly frames: number; readonly ms: number }[];
}

export interface CheckFigures {
  readonly answers: number;
  /** In the worker, copying left out: verdicts, cut, failures and friendly trips. */
  readonly workMs: Spread;
  /** Of the answer that follows: times and speeds. */
  readonly operationsMs: Spread;
  /** From the message to the worker to its answer, as the page sees it: copying both ways and waiting for the page included. */
  readonly answerMs: Spread;
  readonly strip: Painted;
  /** Frames in which the strip was painted with other words than before: no more than the verdict turned. */
  readonly stripChanges: number;
  readonly map: Painted;
  readonly bare: Painted;
  /** Frames drawn a second while the line is dragged. */
  readonly frames: { readonly on: number; readonly off: number };
}

/**
 * Left of the middle 14 July Street runs down to the right, by which one of the ways in leads; clear of the bars and cards over the map.
 * A pixel is a metre. A line of fixed bollards stands across the street, and its upper end is led to and fro past it.
 */
const place = { center: [44.391_79, 33.312_53], at: 'at=33.31253,44.39179,16', street: { x: -204, y: 0 }, half: { x: 50, y: 40 } } as const;
const line = {
  type: 'Feature', id: 'barrier-1', properties: { kind: 'barrier', barrier: 'bollards-fixed', ends: ['assumed', 'assumed'] },
  geometry: { type: 'LineString', coordinates: [[44.389_06, 33.312_14], [44.390_13, 33.312_86]] },
};
const eventMs = 1000 / 60;
const drawMs = 4000;
/** Pages with the check and pages without it take turns, so that other work on the machine slows both alike. */
const turns = 2;

export async function measureCheck(browser: Browser, appUrl: string, bareUrl: string): Promise<CheckFigures> {
  const on: AppRun[] = [];
  const off: AppRun[] = [];
  const bare: Painted['each'][] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    on.push(await measureApp(browser, appUrl, false));
    off.push(await measureApp(browser, appUrl, true));
    bare.push(await measureBare(browser, bareUrl));
  }
  const runs = on.map(({ watch }) => watch);
  const answers = runs.flatMap((watch) => watch.answers);
  return {
    answers: answers.length,
    workMs: spread(answers.map(({ workMs }) => workMs)),
    operationsMs: spread(runs.flatMap((watch) => watch.operations.map(({ workMs }) => workMs))),
    answerMs: spread(answers.map(({ askedAt, answeredAt }) => answeredAt - askedAt)),
    strip: painted(runs.flatMap((watch) => shown(watch, watch.strips))),
    stripChanges: runs.reduce((sum, { said }) => sum + new Map(said.map(({ frame, text }) => [frame, text])).size, 0),
    map: painted(runs.flatMap((watch) => shown(watch, watch.maps))),
    bare: painted(bare.flat()),
    frames: { on: median(on.map(({ framesPerSecond }) => framesPerSecond)), off: median(off.map(({ framesPerSecond }) => framesPerSecond)) },
  };
}

interface AppRun {
  readonly watch: CheckWatch;
  readonly framesPerSecond: number;
}

/** The ring of steel in its first posture, which leaks, with one line more. */
async function measureApp(browser: Browser, appUrl: string, isOff: boolean): Promise<AppRun> {
  const page = await openMeasured(browser, { bypassCSP: true });
  await page.context().addInitScript(watchCheck);
  await page.goto(`${appUrl}#v1&${place.at}`);
  await waitForMapIdle(page);
  await page.locator('header').getByRole('button', { name: 'Sketch', exact: true }).click();
  await page.locator('#map[data-pen="ready"]').waitFor();
  const plan = JSON.parse(readFileSync(`${process.cwd()}/data/scenarios/ring-of-steel.cordon.geojson`, 'utf8')) as { readonly cordon: object; readonly features: readonly object[] };
  const view = { camera: { center: place.center, zoom: 16, bearing: 0, pitch: 0 } };
  await page.locator('[data-open-scenario]').setInputFiles({ name: 'ring.cordon.geojson', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...plan, cordon: { ...plan.cordon, view }, features: [...plan.features, line] })) });
  await page.locator('[data-feature]').first().waitFor();
  await page.locator('[data-verdict-strip]').click();
  await page.locator('[data-check="current"]').waitFor();
  await page.getByText('Keep them on the map while sketching').click();
  await page.locator('header').getByRole('button', { name: 'Sketch', exact: true }).click();
  await page.locator('[data-feature="barrier-1"]').click();
  await waitForMapIdle(page);
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map.');
  const street = { x: box.x + box.width / 2 + place.street.x, y: box.y + box.height / 2 + place.street.y };
  await page.mouse.move(street.x + place.half.x, street.y - place.half.y);
  await page.mouse.down();
  // The first answers prepare what the later ones find.
  await leadPointer(page, street, 700);
  await page.evaluate((isHeldBack) => { Object.assign(window.cordonChecks, { answers: [], operations: [], strips: [], maps: [], said: [], isOff: isHeldBack }); }, isOff);
  const framesPerSecond = await leadPointer(page, street, drawMs);
  const watch = await page.evaluate(() => window.cordonChecks);
  await page.context().close();
  return { watch, framesPerSecond };
}

/** The bare page's own ways, as many and as long, changed with every movement of the pointer. */
async function measureBare(browser: Browser, bareUrl: string): Promise<Painted['each']> {
  const page = await openMeasured(browser);
  await page.context().addInitScript(watchCheck);
  await page.goto(`${bareUrl}&${place.at}`);
  await waitForMapIdle(page);
  await page.evaluate(() => (window as unknown as { readonly leadWays: () => Promise<void> }).leadWays());
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map.');
  await leadPointer(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, drawMs);
  const watch = await page.evaluate(() => window.cordonChecks);
  await page.context().close();
  return shown(watch, watch.maps);
}

/** To and fro past a place, 60 events a second at their own pace: a slow page gets no gentler hand. Frames drawn a second. */
async function leadPointer(page: Page, { x, y }: { readonly x: number; readonly y: number }, forMs: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const before = await page.evaluate(() => ({ frames: window.cordonBench.drawnFrames, at: performance.now() }));
  const sent: Promise<unknown>[] = [];
  const startedAt = performance.now();
  while (performance.now() - startedAt < forMs) {
    const swing = Math.cos((performance.now() - startedAt) / 250);
    sent.push(session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x + place.half.x * swing, y: y - place.half.y * swing, button: 'left', buttons: 1 }));
    await new Promise((resolve) => { setTimeout(resolve, eventMs); });
  }
  const after = await page.evaluate(() => ({ frames: window.cordonBench.drawnFrames, at: performance.now() }));
  await Promise.allSettled(sent);
  return ((after.frames - before.frames) * 1000) / (after.at - before.at);
}

/** For each that is shown, how long after its answer: in frames, 1 the first one after it, and in milliseconds until that was painted. */
function shown({ answers, frameEnds }: CheckWatch, list: CheckWatch['maps']): Painted['each'] {
  return list.flatMap(({ revision, frame }) => {
    const answer = answers.find((one) => one.revision === revision);
    const endedAt = frameEnds[frame - 1];
    return answer && endedAt !== undefined ? [{ frames: frame - answer.frame, ms: endedAt - answer.answeredAt }] : [];
  });
}

function painted(each: Painted['each']): Painted {
  return { count: each.length, frames: spread(each.map(({ frames }) => frames)), ms: spread(each.map(({ ms }) => ms)), each };
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN };
}

/** In the worker; and the first frame after the answer. */
const bars = { workMs: 8, frames: 1 };

export function checkFigures({ answers, workMs, operationsMs, answerMs, strip, stripChanges, map, bare, frames }: CheckFigures): readonly Figure[] {
  const row = (name: string, unit: string, app: number, other: number | null = null): Figure => ({ name, unit, app, bare: other, ratio: other === null ? null : app / other, bar: null, kept: null });
  const judged = (name: string, unit: string, app: number, most: number, other: number | null = null): Figure => ({ ...row(name, unit, app, other), bar: `\u2264 ${most}`, kept: app <= most });
  return [
    row('check while a line is dragged: answers', '', answers),
    row('check, cut, trips: in the worker, median', 'ms', workMs.median), judged('check, cut, trips: in the worker, p95', 'ms', workMs.p95, bars.workMs),
    row('times and speeds after it, median', 'ms', operationsMs.median),
    row('asked to answer, median', 'ms', answerMs.median), row('asked to answer, p95', 'ms', answerMs.p95),
    judged('answer to strip painted, p95', 'frames', strip.frames.p95, bars.frames),
    row('answer to strip painted, median', 'ms', strip.ms.median),
    row('frames with other words in the strip', '', stripChanges),
    row('answers that changed the ways', '', map.count, bare.count),
    judged('answer to ways painted, p95', 'frames', map.frames.p95, bars.frames, bare.frames.p95),
    row('answer to ways painted, median', 'ms', map.ms.median, bare.ms.median), row('answer to ways painted, p95', 'ms', map.ms.p95, bare.ms.p95),
    row('frames dragging it: check on, off', 'frames/s', frames.on, frames.off),
  ];
}
