/**
 * A 20 MB GeoJSON through the import: how long, and how long the longest task held the page while it was read, shown,
 * taken into the plan and cancelled. The file is made here, not kept.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { waitForMapIdle } from '../e2e/harness/waitForMapIdle.ts';
import { largeGeojson } from '../fixtures/import/largeGeojson.ts';
import { openMeasured } from './measureStart.ts';
import { type Figure, halved } from './figure.ts';
import { median } from './median.ts';

export interface ImportFigures {
  readonly megabytes: number;
  readonly features: number;
  /** Taken into the plan: one of its five types, for a plan takes no more. */
  readonly imported: number;
  readonly isLimitSaid: boolean;
  /** From the choice of the file to the preview. */
  readonly readMs: number;
  /** From the press on Import until it is said to be done. */
  readonly importMs: number;
  /** Longest task of the page while the file was read and shown; and from the press on Import to three seconds after it was done. 0 where none was over 50 ms. */
  readonly longestReadTaskMs: number;
  readonly longestImportTaskMs: number;
  /** Shares the progress showed on the way, rising. */
  readonly progress: readonly number[];
  /** From the press on Cancel in the middle of reading until the dialog asks for a file again. */
  readonly cancelMs: number;
}

/** From the press to done when 20 MB were first imported (milliseconds). */
const firstImportMs = 4600;
/** A task of the page may take this long at most while a file comes in. */
const mostTaskMs = 200;
const bytes = 20_000_000;

/** On a page opened with `watchPage` in it, its map drawn. Leaves the features in the plan. */
export async function importLargeFile(page: Page): Promise<ImportFigures> {
  const { text, features } = largeGeojson(bytes);
  const folder = mkdtempSync(join(tmpdir(), 'cordon-import-'));
  const path = join(folder, 'large.geojson');
  writeFileSync(path, text);
  try {
    await page.locator('header').getByRole('button', { name: 'Sketch' }).click();
    await page.locator('[data-sheet="sketch"]').waitFor();
    const open = async () => {
      await page.getByRole('button', { name: 'Scenario', exact: true }).click();
      await page.getByRole('menuitem', { name: /Import/ }).click();
      await page.locator('[data-import-file]').waitFor({ state: 'attached' });
    };
    await open();
    await watchProgress(page);
    const chooser = page.locator('[data-import-file]');

    await chooser.setInputFiles(path);
    await page.locator('[data-import-progress]:not([data-import-progress=""])').waitFor();
    const cancelAt = await now(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await chooser.waitFor({ state: 'attached' });
    const cancelMs = (await now(page)) - cancelAt;

    const startAt = await now(page);
    await page.evaluate(() => { window.cordonProgress.length = 0; });
    await chooser.setInputFiles(path);
    await page.locator('[data-import-preview]').waitFor({ timeout: 90_000 });
    const readAt = await now(page);
    const progress = await page.evaluate(() => [...window.cordonProgress]);
    // A plan takes fewer features than such a file holds: one kind of thing is left, and the dialog has said so.
    const isLimitSaid = await page.locator('[data-import-too-many]').count() === 1;
    for (const select of await page.locator('[data-import-group]:not([data-import-group$=" wall"]) select').all()) await select.selectOption('leave');
    await page.waitForTimeout(500);
    const importAt = await now(page);
    await page.getByRole('button', { name: /^Import \d+ features/ }).click();
    await page.locator('[data-import-done]').waitFor({ timeout: 90_000 });
    const doneAt = await now(page);
    const imported = Number(await page.locator('[data-import-done]').getAttribute('data-import-done'));
    await page.waitForTimeout(3000);
    const longTasks = await page.evaluate(() => window.cordonBench.longTasks);
    const longest = (from: number, to: number) => Math.max(0, ...longTasks.filter(({ start }) => start >= from && start < to).map(({ duration }) => duration));
    return {
      megabytes: text.length / 1e6, features, imported, isLimitSaid, cancelMs, progress,
      readMs: readAt - startAt, importMs: doneAt - importAt,
      longestReadTaskMs: longest(startAt, readAt + 250), longestImportTaskMs: longest(importAt, Infinity),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a browser of the bench, on the built app. */
export async function measureImport(browser: Browser, url: string): Promise<ImportFigures> {
  const page = await openMeasured(browser);
  await page.goto(url);
  await waitForMapIdle(page);
  const figures = await importLargeFile(page);
  await page.context().close();
  return figures;
}

/** Rows of the report: the longest tasks of all runs, times as medians. */
export function importFigures(runs: readonly ImportFigures[]): readonly Figure[] {
  const most = (of: (run: ImportFigures) => number) => Math.max(...runs.map(of));
  const middle = (of: (run: ImportFigures) => number) => median(runs.map(of));
  const row = (name: string, unit: string, app: number, most: number | null = null): Figure => (
    { name, unit, app, bare: null, ratio: null, bar: most === null ? null : `≤ ${most}`, kept: most === null ? null : app <= most });
  return [
    row(`import ${Math.round(middle(({ megabytes }) => megabytes))} MB: longest task, reading`, 'ms', most(({ longestReadTaskMs }) => longestReadTaskMs), mostTaskMs),
    row(`import of ${middle(({ imported }) => imported)} features: longest task`, 'ms', most(({ longestImportTaskMs }) => longestImportTaskMs), mostTaskMs),
    row('import: file to preview', 'ms', middle(({ readMs }) => readMs)),
    halved(row('import: press to done', 'ms', middle(({ importMs }) => importMs)), firstImportMs),
    row('import: cancel to ready again', 'ms', middle(({ cancelMs }) => cancelMs)),
    row('import: shares of progress shown', '', middle(({ progress }) => progress.length)),
  ];
}

declare global {
  interface Window {
    cordonProgress: number[];
  }
}

const now = (page: Page) => page.evaluate(() => performance.now());

function watchProgress(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.cordonProgress = [];
    new MutationObserver(() => {
      const share = document.querySelector<HTMLElement>('[data-import-progress]')?.dataset['importProgress'];
      if (share && window.cordonProgress.at(-1) !== Number(share)) window.cordonProgress.push(Number(share));
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-import-progress'] });
  });
}
