/** The plan out of the app: every format by name and type, what is illustrative or sensitive only when asked for, and each file reads back. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createFeature } from '../../src/scenario/createFeature.ts';
import { createScenario } from '../../src/scenario/createScenario.ts';
import type { Scenario } from '../../src/scenario/document.ts';
import { writeScenario } from '../../src/scenario/writeScenario.ts';
import { casesOfRun } from './harness/fullRun.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import type { OpenOptions } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';

const empty = createScenario({ id: 'plan', title: 'Ring: draft/1', author: '', modified: '2020-10-01T08:00:00Z', baselineVersion: '1', locale: 'en' });
const line = { type: 'LineString', coordinates: [[44.39, 33.3], [44.391, 33.301]] } as const;
const scenario: Scenario = {
  ...empty,
  postures: empty.postures.map((posture) => (posture.id === 'routine' ? { ...posture, states: { 'barrier-1': 'failed-down', 'barrier-2': 'up' } } : posture)),
  overrides: { 'held-property-01': { geometry: { type: 'Point', coordinates: [44.388, 33.305] }, source: { text: 'Inventory', date: '2020-09' }, rest: {} } },
  features: [
    createFeature('barrier', 'barrier-1', line, { name: 'North <b>line</b>' }),
    createFeature('barrier', 'barrier-2', line, { name: 'South line', hidden: true }),
    createFeature('zone', 'zone-1', { type: 'Polygon', coordinates: [[[44.38, 33.29], [44.4, 33.29], [44.4, 33.31], [44.38, 33.29]]] }, { name: 'مربع' }),
    createFeature('site', 'site-1', { type: 'Point', coordinates: [44.395, 33.295] }, { name: 'Clinic', role: 'hospital' }),
    { ...createFeature('note', 'note-1', { type: 'Point', coordinates: [44.4, 33.3] }, { name: 'Somewhere', text: 'Somewhere' }), rest: { feature: {}, properties: { position: 'illustrative' } } },
  ],
};

async function openPlan(options: OpenOptions = {}): Promise<Page> {
  const page = await openMap({ hash: '#v1&at=33.30605,44.38829,15', ...options });
  await page.locator('header').getByRole('button', { name: /^(Sketch|الرسم)$/ }).click();
  await openMenu(page, /Import|استيراد/);
  await page.locator('[data-import-file]').setInputFiles({ name: 'plan.cordon.geojson', mimeType: 'application/json', buffer: Buffer.from(writeScenario(scenario)) });
  await page.getByRole('button', { name: /^(Open the scenario|فتح السيناريو)$/ }).click();
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  return page;
}

async function openMenu(page: Page, entry: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^(Scenario|السيناريو)$/ }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

async function exportAs(page: Page, name: RegExp, ask: readonly ('illustrative' | 'sensitive' | 'baseline')[] = []): Promise<{ readonly file: string; readonly content: string; readonly count: number }> {
  await openMenu(page, /Export/);
  await page.getByRole('radio', { name }).check();
  for (const wish of ask) await page.locator(`[data-export="${wish}"]`).check();
  const count = Number(await page.locator('[data-export-count]').getAttribute('data-export-count'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Export \d+ feature/ }).click();
  const got = await download;
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  return { file: got.suggestedFilename(), content: await text(await got.createReadStream()), count };
}

const left = (page: Page) => page.locator('[data-export-left]').evaluateAll((items) => items.map((item) => item.getAttribute('data-export-left')));

test('every format is written under the name of the plan, without what was not asked for, and reads back', async () => {
  const page = await openPlan();
  for (const [name, ending, count] of [[/GeoJSON/, 'geojson', 3], [/KML/, 'kml', 3], [/GPX/, 'gpx', 2], [/CSV/, 'csv', 3]] as const) {
    const { file, content, count: said } = await exportAs(page, name);
    expect([file, said]).toEqual([`Ring draft 1.${ending}`, count]);
    expect(content).not.toMatch(/Somewhere|held-property|failed|South line|State|44\.388/);
    if (ending === 'kml' || ending === 'gpx') expect(content).not.toContain('<b>');
    await openMenu(page, /Import/);
    await page.locator('[data-import-file]').setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    await page.locator('[data-import-counts]').waitFor();
    expect(await page.locator('[data-import-counts]').getAttribute('data-import-counts'), ending).toBe(`${count} 0 0`);
    await page.keyboard.press('Escape');
  }
}, 120_000);

test('what is illustrative is named so, what is sensitive is named before it is written', async () => {
  const page = await openPlan();
  await openMenu(page, /Export/);
  expect(await left(page)).toEqual(['illustrative', 'sensitive', 'hidden']);
  expect(await page.locator('[data-export-sensitive]').innerText()).toMatch(/the place of 1 held property.*the failed or repair state of 1 barrier/s);
  await page.getByRole('radio', { name: /GPX/ }).check();
  expect(await left(page)).toEqual(['illustrative', 'sensitive', 'hidden', 'not-in-format']);
  await page.keyboard.press('Escape');
  const { content, count } = await exportAs(page, /GeoJSON/, ['illustrative', 'sensitive']);
  expect(count).toBe(5);
  const { features } = JSON.parse(content) as { features: { id: string; properties: Record<string, unknown> }[] };
  expect(features.map(({ id, properties }) => [id, properties['name'], properties['state']])).toEqual([
    ['barrier-1', 'North <b>line</b>', 'failed-down'], ['zone-1', 'مربع', undefined], ['site-1', 'Clinic', undefined],
    ['note-1', 'ILLUSTRATIVE: Somewhere', undefined], ['held-property-01', expect.any(String), undefined],
  ]);
  const all = await exportAs(page, /CSV/, ['baseline']);
  expect(all.count).toBeGreaterThan(20);
  expect(all.content).not.toMatch(/,held-property,/);
});

test('only what is selected, or what the map shows', async () => {
  const page = await openPlan();
  await openMenu(page, /Export/);
  expect(await page.getByRole('radio', { name: /selected/ }).isDisabled()).toBe(true);
  await page.getByRole('radio', { name: 'What the map shows of it' }).check();
  expect(await left(page), 'what is hidden is not shown').toEqual(['illustrative', 'sensitive']);
  await page.keyboard.press('Escape');
  await page.evaluate(() => { location.hash = `${location.hash}&sel=site-1`; });
  await openMenu(page, /Export/);
  await page.getByRole('radio', { name: /selected/ }).check();
  expect(await page.locator('[data-export-count]').getAttribute('data-export-count')).toBe('1');
});

test.each(casesOfRun(['light', 'dark'] as const))('the dialog is clean for a screen reader, in %s and in Arabic', async (colorScheme) => {
  const phone = colorScheme === 'dark' ? { viewport: { width: 390, height: 844 } } : {};
  const page = await openPlan({ colorScheme, hash: '#v1&at=33.30605,44.38829,15&lang=ar', ...phone });
  // On a phone the sheet has made way for the plan that was opened.
  if (colorScheme === 'dark') await page.locator('header button').first().click();
  await openMenu(page, /تصدير/);
  await page.locator('[data-export-count]').waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
});
