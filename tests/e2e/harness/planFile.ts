/** Puts a plan made by a test on the planner's table, and reads it back as the file the app would save. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import type { OpenOptions } from './openApp.ts';
import { openTable, viewAt } from './openTable.ts';

export interface SavedPlan {
  readonly cordon: Readonly<Record<string, unknown>>;
  readonly features: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }[];
}

/** As little as a file must say; `more` goes into the member `cordon`. */
export function writePlan(features: readonly object[], more: object = {}): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    cordon: {
      version: 1, id: 'plan', title: 'Plan', author: '', modified: '2026-01-01T00:00:00Z', caveat: '', baselineVersion: '', locale: 'en',
      postures: [{ id: 'routine', name: 'Routine' }], phases: [{ id: 'phase-1', name: 'First' }, { id: 'phase-2', name: 'Second' }], ...more,
    },
    features,
  });
}

/** Waits until as many features are listed as `expected` says, or as fit. */
export async function openPlan(content: string, expected: string, options: OpenOptions = {}): Promise<Page> {
  // Lists and forms scroll; a smaller map is drawn sooner.
  const page = await openTable({ viewport: { width: 1024, height: 700 }, ...options });
  const plan = JSON.parse(content) as { readonly cordon: object };
  const buffer = Buffer.from(JSON.stringify({ ...plan, cordon: { view: viewAt(options.hash), ...plan.cordon } }));
  await page.locator('[data-open-scenario]').setInputFiles({ name: 'plan.cordon.geojson', mimeType: 'application/json', buffer });
  // Either the list is there, or a question that is answered first.
  const ask = page.getByRole('button', { name: 'Open it' });
  const listed = page.locator(`[data-feature="${expected}"]`);
  await ask.or(listed).first().waitFor();
  if (await ask.isVisible()) await ask.click();
  await listed.waitFor();
  return page;
}

export async function savePlan(page: Page): Promise<SavedPlan> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  return JSON.parse(await text(await (await download).createReadStream())) as SavedPlan;
}
