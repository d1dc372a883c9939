/**
 * 10,000 random actions on one page: no error, a valid document at the end, undo to the start gives the start, and a heap that does not grow. `CORDON_SEED` does another
 * run again, `CORDON_SOAK` sets another number of actions, `CORDON_REPLAY` names a list of actions that a failed run left, to be done instead.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { watchOf } from '../harness/openApp.ts';
import { onZaitunStreet, openTable } from '../harness/openTable.ts';
import { expectClean } from '../harness/expectClean.ts';
import { waitForMapIdle } from '../harness/waitForMapIdle.ts';
import { reportFolder } from './faults/faults.ts';
import { actions, type Chances, clearTable } from './soak/actions.ts';
import { compiledBytes } from './soak/compiledBytes.ts';
import { createHand, type Hand } from './soak/hand.ts';
import { randomBy } from './soak/random.ts';

const seed = Number(process.env['CORDON_SEED'] ?? 20_201_005);
const count = Number(process.env['CORDON_SOAK'] ?? 10_000);
/** Caches, histories of 200 steps and kept versions are full by then. */
const warmUp = Math.min(2000, Math.floor(count / 5));
const replayed = process.env['CORDON_REPLAY'];

interface Step {
  readonly name: string;
  readonly chances: Chances;
}

function listOf(next: () => number, length: number): readonly Step[] {
  const entries = Object.entries(actions);
  const all = entries.reduce((sum, [, { weight }]) => sum + weight, 0);
  return Array.from({ length }, () => {
    let left = next() * all;
    const [name = ''] = entries.find(([, { weight }]) => (left -= weight) < 0) ?? entries[0] ?? [];
    return { name, chances: [next(), next(), next(), next()] };
  });
}

const changes = (page: Page) => page.evaluate(() => new Promise<number>((resolve) => { setTimeout(() => resolve(Number(document.documentElement.dataset['changes'] ?? 0))); }));

interface Weight {
  /** Bytes in use. */
  readonly used: number;
  /** Of these, code that the engine has made of functions; only where it is asked for. */
  readonly compiled: number;
}

/** After several collections, of an empty table with its whole history, once nothing is worked on any more. */
async function weigh(hand: Hand, cdp: CDPSession, withCode = false): Promise<Weight> {
  const wasLaid = await clearTable(hand);
  await waitForMapIdle(hand.page);
  const read = async () => {
    for (let times = 0; times < 4; times += 1) await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  let [before, used] = [Infinity, await read()];
  for (let times = 0; times < 10 && before - used > 100_000; times += 1) {
    await hand.page.waitForTimeout(200);
    [before, used] = [used, await read()];
  }
  const compiled = withCode ? await compiledBytes(cdp) : 0;
  if (wasLaid) await hand.key('Control+z');
  return { used, compiled };
}

async function planText(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).first().click();
  return text(await (await download).createReadStream());
}

/** Without the date of the last change and the view, which are no part of a step. */
function withoutDate(plan: string): string {
  const read = parseScenario(plan);
  if (!read.ok) throw new Error(`The plan is not valid: ${read.reason} ${read.at} ${read.detail}`);
  expect(read.problems).toEqual([]);
  expect(writeScenario(read.scenario), 'what was written reads back to itself').toBe(plan);
  const blank = JSON.parse(plan) as { cordon: Record<string, unknown> };
  for (const name of ['modified', 'view']) delete blank.cordon[name];
  return JSON.stringify(blank);
}

async function stepAll(page: Page, name: 'Undo' | 'Redo'): Promise<number> {
  return page.evaluate(async (label) => {
    const find = () => [...document.querySelectorAll<HTMLButtonElement>('button')].find((button) => button.getAttribute('aria-label') === label && !button.disabled);
    let done = 0;
    for (let button = find(); button && done < 400; button = find()) {
      button.click();
      done += 1;
      await new Promise((resolve) => { setTimeout(resolve); });
    }
    return done;
  }, name);
}

test(`${count.toLocaleString('en')} random actions, seed ${seed}`, { timeout: 90 * 60_000, retry: 0 }, async () => {
  const page = await openTable({ hash: onZaitunStreet, viewport: { width: 1024, height: 700 }, isWeighed: true });
  const watch = watchOf(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  const hand = createHand(page, cdp);
  const next = randomBy(seed);
  const steps: readonly Step[] = replayed ? JSON.parse(readFileSync(replayed, 'utf8')) as Step[] : listOf(next, count);
  const tally = new Map<string, { count: number; changed: number }>(Object.keys(actions).map((name) => [name, { count: 0, changed: 0 }]));
  let baseline: Weight | null = null;
  let known = await changes(page);
  const startedAt = performance.now();
  const perform = async ({ name, chances }: Step, number: number, all: readonly Step[]) => {
    const fail = (error: unknown): never => {
      mkdirSync(reportFolder, { recursive: true });
      const list = join(reportFolder, 'soak-actions.list');
      writeFileSync(list, JSON.stringify(all.slice(0, number)));
      throw new Error(`Seed ${seed}, action ${number} of ${all.length} (${name}, ${chances.join(' ')}); all of them up to here: CORDON_REPLAY=${list}`, { cause: error });
    };
    const action = actions[name];
    if (!action) return fail('unknown action');
    let after = known;
    try {
      await action.run(hand, chances);
      after = await changes(page);
      expectClean(watch);
    } catch (error) {
      return fail(error);
    }
    const entry = tally.get(name);
    if (entry) {
      entry.count += 1;
      // What is counted late is the next one's.
      if (after > known) entry.changed += 1;
    }
    known = after;
    return undefined;
  };
  for (const [index, step] of steps.entries()) {
    await perform(step, index + 1, steps);
    if (index + 1 === warmUp) baseline = await weigh(hand, cdp, true);
    if ((index + 1) % 500 === 0) {
      const { used } = await weigh(hand, cdp);
      console.log(`  ${index + 1} actions in ${Math.round((performance.now() - startedAt) / 1000)} s, heap ${(used / 1e6).toFixed(1)} MB, changed ${[...tally.values()].reduce((sum, one) => sum + one.changed, 0)}`);
    }
  }
  const last = await weigh(hand, cdp, true);
  const end = withoutDate(await planText(page));
  // The history goes back 200 steps: all of them, and forth again.
  const undone = await stepAll(page, 'Undo');
  withoutDate(await planText(page));
  const redoneFrom = await stepAll(page, 'Redo');
  // What was undone when the actions ended is redone too; one more way there and back is between fixed ends.
  expect(redoneFrom).toBeGreaterThanOrEqual(undone);
  const far = withoutDate(await planText(page));
  expect(await stepAll(page, 'Undo')).toBe(redoneFrom);
  expect(await stepAll(page, 'Redo')).toBe(redoneFrom);
  expect(withoutDate(await planText(page))).toBe(far);

  // After a reload the history begins with what there is: undone to its start, the plan is what it was.
  await page.locator('[data-keep="saved"]').waitFor();
  await page.reload();
  await waitForMapIdle(page);
  await page.locator('#map[data-pen="ready"]').waitFor();
  const start = withoutDate(await planText(page));
  expect(start).toBe(far);
  known = 0;
  const more = listOf(next, 150);
  for (const [index, step] of more.entries()) await perform(step, index + 1, more);
  await page.keyboard.press('Escape');
  const back = await stepAll(page, 'Undo');
  expect(withoutDate(await planText(page)), 'undo to the start gives the start').toBe(start);
  expect(back).toBeLessThan(200);
  expectClean(watch);

  const all = [...tally.values()].reduce((sum, one) => sum + one.count, 0);
  const changed = [...tally.values()].reduce((sum, one) => sum + one.changed, 0);
  const first = baseline ?? last;
  const growth = (last.used - first.used) / first.used;
  const held = (last.used - last.compiled - first.used + first.compiled) / (first.used - first.compiled);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const isMet = changed / all >= 0.6 && growth < 0.1;
  mkdirSync(reportFolder, { recursive: true });
  writeFileSync(join(reportFolder, 'soak.json'), JSON.stringify({
    seed, actions: all, isMet,
    observed: [
      'no error in the console, none of the page',
      'the document is valid, and reads back to itself to the letter',
      `undo to the start of the history gives the start, and redo the end`,
      `heap after collection, of an empty table with its history, after action ${count.toLocaleString('en')} against after action ${warmUp.toLocaleString('en')}: ${percent(growth)} more (bar: under 10 %); without the code that the engine makes of functions as they are called, ${percent(held)} more`,
    ],
    rows: [...tally.entries()].map(([action, one]) => ({ action, ...one, byHand: actions[action]?.byHand ?? false })).toSorted((a, b) => b.count - a.count),
  }));
  expect(end.length).toBeGreaterThan(100);
  expect(changed / all, 'changes of the document').toBeGreaterThanOrEqual(0.6);
  expect(growth, `heap from ${first.used} to ${last.used}, of which code ${first.compiled} and ${last.compiled}`).toBeLessThan(0.1);
});
