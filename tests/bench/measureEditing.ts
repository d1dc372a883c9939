/**
 * Editing a plan of a given size in the running app: from the hand's act to the call that gives the map's source what
 * changed, and from there to the painted frame; and the same change of the same source on the bare page.
 */
import type { Browser, Page } from 'playwright-core';
import { waitForMapIdle } from '../e2e/harness/waitForMapIdle.ts';
import { writeStrewnScenario } from './editedScenario.ts';
import { openMeasured } from './measureStart.ts';

export const editActs = ['add', 'move', 'undo'] as const;
export type EditAct = (typeof editActs)[number];

export interface EditFigures {
  /** Milliseconds from the key or press to the call, waiting for the next frame included. */
  readonly toCallMs: number;
  /** Of these, milliseconds in which the main thread was at work: the rest is the wait for a frame. */
  readonly workMs: number;
  /** Milliseconds from the call to the map's next rest: tiled again and painted. */
  readonly toPaintedMs: number;
}

interface EditRecord {
  inputAt: number;
  inputEnd: number;
  frameAt: number;
  calls: { readonly at: number; readonly inFrameMs: number }[];
  idleAt: number;
}

declare global {
  interface Window {
    cordonEdits: EditRecord;
  }
}

/** Sent to the browser as source text: notes acts of the hand, frames, and what is posted for the plan's source. */
function watchEdits(): void {
  const record: EditRecord = { inputAt: 0, inputEnd: 0, frameAt: 0, calls: [], idleAt: 0 };
  window.cordonEdits = record;
  for (const type of ['keydown', 'pointerup']) {
    window.addEventListener(type, () => {
      record.inputAt = performance.now();
      record.calls = [];
      // A message comes after everything that the act set off at once, promises included.
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => { record.inputEnd = performance.now(); });
      channel.port1.start();
      channel.port2.postMessage(null);
    }, { capture: true });
  }
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => request((time) => {
    record.frameAt = performance.now();
    callback(time);
  });
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function send(this: Worker, message: unknown, ...rest: unknown[]) {
    const { data } = (message ?? {}) as { readonly data?: { readonly source?: string; readonly data?: unknown; readonly dataDiff?: unknown } };
    const now = performance.now();
    if (data?.source === 'sketch' && (data.data ?? data.dataDiff)) record.calls.push({ at: now, inFrameMs: now - record.frameAt });
    (post as (...args: unknown[]) => void).call(this, message, ...rest);
  };
  new MutationObserver(() => { record.idleAt = performance.now(); })
    .observe(document, { subtree: true, attributes: true, attributeFilter: ['data-map-idle'] });
}

/** The map over which the strewn features lie thick enough to be painted, thin enough to press between. */
const overTheField = '#v1&at=33.30605,44.37829,15';
const repeats = 7;

/** Acts of each kind, one after another, on a plan of `count` features opened from a file. */
export async function measureEditing(browser: Browser, appUrl: string, count: number): Promise<Readonly<Record<EditAct, readonly EditFigures[]>>> {
  const page = await openMeasured(browser);
  await page.context().addInitScript(watchEdits);
  await page.goto(`${appUrl}${overTheField}`);
  await waitForMapIdle(page);
  await page.locator('header').getByRole('button', { name: 'Sketch', exact: true }).click();
  await page.locator('#map[data-pen="ready"]').waitFor();
  await page.locator('[data-open-scenario]').setInputFiles({ name: 'strewn.cordon.geojson', mimeType: 'application/json', buffer: Buffer.from(writeStrewnScenario(count)) });
  await page.locator('[data-feature]').first().waitFor();
  await settle(page);
  const figures: Record<EditAct, EditFigures[]> = { add: [], move: [], undo: [] };
  for (let run = 0; run < repeats; run += 1) {
    await page.locator('[data-tool="site"]').click();
    await settle(page);
    const box = await page.locator('#map').boundingBox();
    if (!box) throw new Error('There is no map to draw on.');
    await page.mouse.move(box.x + 90 + run * 8, box.y + 90, { steps: 2 });
    await page.mouse.down();
    figures.add.push(await timeAct(page, () => page.mouse.up()));
    // What was drawn is selected, and the keyboard is the map's.
    await page.locator('#map canvas').first().focus();
    figures.move.push(await timeAct(page, () => page.keyboard.press('ArrowRight')));
    figures.undo.push(await timeAct(page, () => page.keyboard.press('Control+z')));
    await page.keyboard.press('Control+z');
    await settle(page);
  }
  await page.context().close();
  return figures;
}

async function timeAct(page: Page, act: () => Promise<void>): Promise<EditFigures> {
  await act();
  await page.waitForFunction(() => window.cordonEdits.calls.length > 0 && window.cordonEdits.idleAt > (window.cordonEdits.calls[0]?.at ?? Infinity));
  const figures = await page.evaluate(() => {
    const { inputAt, inputEnd, calls: [call], idleAt } = window.cordonEdits;
    if (!call) return null;
    // A call inside the act's own task has no frame of its own.
    const inFrame = call.at > inputEnd ? call.inFrameMs : 0;
    return { toCallMs: call.at - inputAt, workMs: Math.min(call.at, inputEnd) - inputAt + inFrame, toPaintedMs: idleAt - call.at };
  });
  if (!figures) throw new Error('The act changed nothing on the map.');
  await settle(page);
  return figures;
}

/** Until the map rests and the page has nothing left to do. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => {
    let last = window.cordonEdits?.idleAt;
    const look = () => {
      const now = window.cordonEdits?.idleAt;
      if (now === last) requestIdleCallback(() => resolve());
      else {
        last = now;
        setTimeout(look, 250);
      }
    };
    setTimeout(look, 250);
  }));
}

/** One feature of the bare page's plan moved to and fro: milliseconds from the call to the map's next rest. */
export async function measureBareEditing(browser: Browser, bareUrl: string, count: number): Promise<readonly number[]> {
  const page = await openMeasured(browser);
  await page.goto(`${bareUrl}&at=33.30605,44.37829,15&sketch=${count}`);
  await waitForMapIdle(page);
  const times = await page.evaluate(async (times) => {
    const measured: number[] = [];
    for (let run = 0; run < times; run += 1) {
      await new Promise((resolve) => { setTimeout(resolve, 500); });
      measured.push(await (window as unknown as { readonly moveOne: (run: number) => Promise<number> }).moveOne(run));
    }
    return measured;
  }, repeats);
  await page.context().close();
  return times;
}
