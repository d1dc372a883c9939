/**
 * What keeping a plan of thousands of features costs the page: the longest task of its main thread in which the autosave had
 * a part, in a trace of the browser itself. The first save stores every feature, the later ones what was changed.
 */
import type { Browser, Page } from 'playwright-core';
import { waitForMapIdle } from '../e2e/harness/waitForMapIdle.ts';
import { writeStrewnScenario } from './editedScenario.ts';
import { openMeasured } from './measureStart.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';

export interface AutosaveFigures {
  /** What was saved, and in tasks of how many milliseconds. */
  readonly saves: readonly Save[];
}

interface Save {
  readonly what: string;
  readonly taskMs: readonly number[];
}

/** A task may take a frame. */
export const mostAutosaveMs = 16;

/** Sent to the browser as source text: marks every task that gives the database something, or hears that it has taken it. */
function markSaves(): void {
  const mark = () => performance.mark('bench.keep');
  for (const name of ['put', 'delete'] as const) {
    const original = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    (IDBObjectStore.prototype as unknown as Record<string, unknown>)[name] = function request(this: IDBObjectStore, ...args: unknown[]) {
      mark();
      return original.apply(this, args);
    };
  }
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...args: Parameters<typeof open>) {
    const started = open.apply(this, args);
    if (args[1] === 'readwrite') started.addEventListener('complete', mark);
    return started;
  };
}

/** Every barrier has a state in every posture: the most that a posture can weigh. */
function writeHeavyScenario(count: number): string {
  const file = JSON.parse(writeStrewnScenario(count)) as { cordon: Record<string, unknown>; features: { id: string; properties: { kind: string } }[] };
  const states = Object.fromEntries(file.features.filter(({ properties }) => properties.kind === 'barrier').map(({ id }) => [id, 'up']));
  const posture = (id: string) => ({ id, name: id, trigger: '', authority: '', maxHours: null, states, staffed: [] });
  file.cordon['postures'] = ['routine', 'heightened', 'lockdown'].map(posture);
  return JSON.stringify(file);
}

export async function measureAutosave(browser: Browser, appUrl: string, count: number): Promise<AutosaveFigures> {
  const page = await openMeasured(browser);
  await page.context().addInitScript(markSaves);
  await page.goto(`${appUrl}#v1&at=33.30605,44.37829,15`);
  await waitForMapIdle(page);
  await page.locator('header').getByRole('button', { name: 'Sketch', exact: true }).click();
  await page.locator('#map[data-pen="ready"]').waitFor();
  const saves: Save[] = [];
  const trace = async (what: string, act: () => Promise<unknown>) => {
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'] });
    await act();
    await kept(page);
    saves.push({ what, taskMs: tasksWithMarks(await browser.stopTracing()) });
  };
  const file = { name: 'heavy.cordon.geojson', mimeType: 'application/json', buffer: Buffer.from(writeHeavyScenario(count)) };
  await trace('every feature', async () => {
    await page.locator('[data-open-scenario]').setInputFiles(file);
    await page.locator('[data-feature]').first().waitFor();
  });
  const title = page.getByLabel('Title of the scenario');
  for (const name of ['First', 'Second']) await trace('the title', () => title.fill(`${name} title`));
  for (let run = 0; run < 3; run += 1) {
    await trace('a feature added', async () => {
      await page.locator('[data-tool="site"]').click();
      const box = await page.locator('#map').boundingBox();
      await page.mouse.click((box?.x ?? 0) + 90 + run * 8, (box?.y ?? 0) + 90);
    });
    await page.locator('#map canvas').first().focus();
    await trace('a feature moved', () => page.keyboard.press('ArrowRight'));
    await trace('an undo', () => page.keyboard.press('Control+z'));
  }
  await page.context().close();
  return { saves };
}

/** Until the last change is kept, as the bar at the bottom says. */
async function kept(page: Page): Promise<void> {
  await page.locator('[data-keep="saving"]').waitFor({ timeout: 5000 }).catch(() => {});
  await page.locator('[data-keep="saved"]').waitFor({ timeout: 60_000 });
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

/** Each task of the page's main thread that holds a mark, in milliseconds. */
function tasksWithMarks(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name === 'bench.keep');
  const tasks = traceEvents.filter(({ name, ph }) => ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'));
  const marked = new Set<TraceEvent>();
  for (const mark of marks) {
    const task = tasks.find(({ pid, tid, ts, dur = 0 }) => pid === mark.pid && tid === mark.tid && ts <= mark.ts && mark.ts <= ts + dur);
    if (task) marked.add(task);
  }
  if (marks.length > 0 && marked.size === 0) throw new Error('The trace has no tasks: the browser names them otherwise.');
  return [...marked].map(({ dur = Number.NaN }) => dur / 1000);
}

/** Rows of the report, medians over the runs: of a task that does a millisecond of work, the longest of hundreds is now and then one in which another program had its turn. */
export function autosaveFigures(runs: readonly AutosaveFigures[]): readonly Figure[] {
  const longest = (some: readonly Save[]) => Math.max(...some.flatMap(({ taskMs }) => taskMs));
  const row = (name: string, app: number, most: number | null): Figure => (
    { name, unit: 'ms', app, bare: null, ratio: null, bar: most === null ? null : `≤ ${most}`, kept: most === null ? null : app <= most });
  const middle = (of: (saves: readonly Save[]) => number) => median(runs.map(({ saves }) => of(saves)));
  return [
    row('autosave: longest task', middle(longest), mostAutosaveMs),
    row('autosave: longest task of all runs', longest(runs.flatMap(({ saves }) => saves)), null),
    row('autosave: first save, longest task', middle((saves) => longest(saves.slice(0, 1))), null),
    row('autosave: first save, all its tasks', middle(([first]) => first?.taskMs.reduce((sum, ms) => sum + ms, 0) ?? Number.NaN), null),
    row('autosave: later saves, longest task', middle((saves) => longest(saves.slice(1))), null),
  ];
}
