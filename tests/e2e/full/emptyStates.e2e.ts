/** Every place that can be empty is gone to while it is: it says in a sentence what it is and what to do, and the act it offers is pressed and does it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layerIds } from '../../../src/scenario/view.ts';
import { type EmptyPlace, emptyPlaces } from '../../../src/ui/controls/empty/emptyPlaces.ts';
import { findAxeFaults } from '../harness/findAxeFaults.ts';
import { openApp } from '../harness/openApp.ts';
import { openMap } from '../harness/openMap.ts';
import { openPlan, type PlanFile } from '../harness/openPlan.ts';
import { readFeatures } from '../harness/readData.ts';
import { settleMap } from '../harness/waitForMapIdle.ts';

const seen = new Set<EmptyPlace>();

/** Reads what stands there and presses the act, where the list says that there is one. */
async function fill(page: Page, place: EmptyPlace): Promise<void> {
  const box = page.locator(`[data-empty="${place}"]`).first();
  await box.waitFor();
  await box.scrollIntoViewIfNeeded();
  seen.add(place);
  expect((await box.locator('p').innerText()).length, place).toBeGreaterThan(30);
  const act = box.locator('[data-empty-act]');
  expect(await act.count(), place).toBe(emptyPlaces[place] === 'act' ? 1 : 0);
  if (emptyPlaces[place] === 'act') await act.click();
}

/** Presses the act, and a file is asked for. */
async function fillByFile(page: Page, place: EmptyPlace): Promise<void> {
  await Promise.all([page.waitForEvent('filechooser'), fill(page, place)]);
}

const isFilled = (page: Page, place: EmptyPlace) => expect.poll(() => page.locator(`[data-empty="${place}"]`).count(), { message: place }).toBe(0);
const mode = (page: Page, name: 'Map' | 'Sketch' | 'Check' | 'Brief') => page.locator('header').getByRole('button', { name, exact: true }).click();
const answered = (page: Page) => page.locator('[data-check="current"]').waitFor({ timeout: 30_000 });
const armed = (page: Page, tool: string) => expect.poll(() => page.locator(`[data-tool="${tool}"]`).getAttribute('aria-pressed'), { message: tool, timeout: 15_000 }).toBe('true');

async function act(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('[data-palette] input').fill(words);
  await page.keyboard.press('Enter');
  await page.locator('[data-palette]').waitFor({ state: 'detached' });
}

async function drawn(page: Page, tool: string, place: EmptyPlace): Promise<void> {
  await fill(page, place);
  await armed(page, tool);
  await page.keyboard.press('Escape');
}

/** Nothing published is counted: every line, checkpoint and facility is hidden by the plan. */
const bare = Object.fromEntries(['bollard-lines', 'checkpoints', 'facilities'].flatMap((file) => readFeatures(file).map(({ id }) => [id, { hidden: true }])));
const rising = (properties: object = {}) => ({
  type: 'Feature', id: 'barrier-1', geometry: { type: 'LineString', coordinates: [[44.377, 33.3059], [44.3789, 33.3061]] }, properties: { kind: 'barrier', barrier: 'bollards-rising', name: 'Line', ...properties },
});
const sized = { viewport: { width: 1280, height: 860 } } as const;
const open = (file: PlanFile) => openPlan(file, sized);

test('the map: legend, search, opened layers, palette, table, dates, list, picture, link, check', { timeout: 180_000 }, async () => {
  const page = await openMap({ hash: `#v1&at=33.30605,44.37829,14&off=${layerIds.filter((id) => id !== 'connectors').join(',')}`, ...sized });
  await fill(page, 'legend');
  await expect.poll(() => page.locator('[data-legend]').count()).toBeGreaterThan(5);

  await page.getByRole('combobox').first().fill('xyzzy');
  await fill(page, 'search');
  expect(await page.getByRole('combobox').first().evaluate((field) => field === document.activeElement && (field as HTMLInputElement).value === '')).toBe(true);
  await page.keyboard.press('Escape');

  await fillByFile(page, 'opened');
  await page.locator('[data-ground-fold]').click();
  await fillByFile(page, 'picture');

  await page.keyboard.press('Control+k');
  await page.locator('[data-palette] input').fill('xyzzy');
  await fill(page, 'palette');
  await expect.poll(() => page.locator('[data-palette] [role=option]').count()).toBeGreaterThan(3);
  await page.keyboard.press('Escape');

  await act(page, 'Table of features');
  await page.locator('[data-dock="table"] input').first().fill('xyzzy');
  await fill(page, 'table-filter');
  await expect.poll(() => page.locator('[data-dock="table"] [role=rowheader]').count()).toBeGreaterThan(3);
  await page.locator('[data-dock="table"]').getByRole('button', { name: 'Close' }).first().click();

  await page.evaluate(() => { location.hash = '#v1&at=33.30605,44.37829,14&dates=2020-07-07..2020-07-07'; });
  await act(page, 'Timeline');
  await fill(page, 'timeline-dates');
  await isFilled(page, 'timeline-dates');

  await page.evaluate(() => { location.hash = '#v1&at=33.13,44.08,15'; });
  await act(page, 'List what the map shows');
  await fill(page, 'spoken');
  await expect.poll(() => page.locator('[data-in-view]').count(), { timeout: 15_000 }).toBeGreaterThan(3);

  await act(page, 'Library');
  await page.locator('[data-library]').waitFor({ state: 'attached' });
  await page.getByRole('dialog').getByRole('searchbox').fill('xyzzy');
  await fill(page, 'library-search');
  await fill(page, 'library');
  await page.locator('[data-empty="features"]').waitFor();
});

test('without a plan: what is shared and handed out', { timeout: 120_000 }, async () => {
  const page = await openMap(sized);
  await act(page, 'Hand out');
  await fill(page, 'handout-slides');
  await page.locator('[data-brief-empty]').waitFor();

  const fresh = await openMap(sized);
  await act(fresh, 'Share');
  await fill(fresh, 'share');
  await fresh.locator('[data-plan-strip]').waitFor();

});

test('without data files: the panels say so and lead to the list of problems', { timeout: 120_000 }, async () => {
  const page = await openApp({ ...sized, prepare: (context) => context.route('**/data/*', (route) => route.fulfill({ status: 404, body: '' })), expectedErrors: [/404/] });
  const problems = page.getByRole('dialog', { name: 'Problems in the data' });
  await page.getByText(/problems in the data/).first().waitFor();
  for (const [name, place] of [['Table of features', 'table'], ['Figures by quarter', 'figures'], ['Timeline', 'timeline']] as const) {
    await act(page, name);
    await fill(page, place);
    await problems.waitFor();
    await page.keyboard.press('Escape');
    await problems.waitFor({ state: 'detached' });
  }
});

test('an empty plan: features, history, postures, phases, groups, versions, the tables', { timeout: 240_000 }, async () => {
  const page = await open({ cordon: { postures: [], overrides: bare } });
  expect(await findAxeFaults(page)).toEqual([]);
  await fill(page, 'history');
  await drawn(page, 'barrier', 'features');
  await page.locator('[data-empty-other="features"]').click();
  await expect.poll(() => page.locator('[data-sample="ring-of-steel"]').evaluate((row) => row.getBoundingClientRect().bottom < innerHeight), { message: 'the samples are in sight' }).toBe(true);
  await page.keyboard.press('Escape');
  await fill(page, 'postures');
  await expect.poll(() => page.locator('[data-posture]').count()).toBe(1);
  await drawn(page, 'barrier', 'groups');
  await fill(page, 'phases');
  await page.locator('[data-edit-phases]').click();
  await fill(page, 'phase-content');
  await page.keyboard.press('Escape');

  await act(page, 'Take-off');
  await drawn(page, 'barrier', 'take-off');
  await act(page, 'Table: Access');
  await drawn(page, 'checkpoint', 'access');
  await act(page, 'Table: Housing');
  await drawn(page, 'site', 'housing');
  await act(page, 'Table: Properties');
  await page.locator('[data-open-progress]').click();
  await fillByFile(page, 'progress');
  await act(page, 'Table: Differences');
  await fill(page, 'compare');
});

test('a device that keeps nothing: no scenario, no version; and two states that do not differ', { timeout: 120_000 }, async () => {
  const page = await openPlan(null, { ...sized, prepare: (context) => context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })) });
  await act(page, 'Earlier versions');
  await fill(page, 'versions');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Title of the scenario' }).fill('Other');
  await act(page, 'Table: Differences');
  await page.locator('[data-compare-with]').selectOption('earlier:0');
  await page.locator('[data-difference]').first().waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await fill(page, 'no-difference');
});

test('a plan of one line: its search, its group, its changes', { timeout: 180_000 }, async () => {
  const page = await open({ cordon: { overrides: { ...bare, 'not-there': { hidden: true } } }, features: [rising()] });
  await page.locator('[data-tree-search]').fill('xyzzy');
  await fill(page, 'features-search');
  await page.locator('[data-feature="barrier-1"]').waitFor();
  await fill(page, 'groups');
  await page.locator('[data-selection-card="barrier-1"]').waitFor();

  const other = await open({ cordon: { overrides: { 'outer-zaitun-street': { hidden: true } } }, features: [rising()] });
  await other.getByRole('button', { name: /1 change/ }).click();
  await other.locator('[data-change] button').last().click();
  await fill(other, 'changes');
  await other.keyboard.press('Escape');
});

test('check: what is missing is said and drawn', { timeout: 300_000 }, async () => {
  const page = await open({ cordon: { overrides: bare } });
  const check = async () => {
    await mode(page, 'Check');
    await answered(page);
  };
  for (const [place, tool] of [['lines', 'barrier'], ['protected', 'site'], ['trips', 'site'], ['timing', 'barrier'], ['movements', 'movement'], ['complete', 'zone']] as const) {
    await check();
    await drawn(page, tool, place);
  }
  await check();
  await page.getByText('Change what is asked of it').click();
  await drawn(page, 'zone', 'build-area');
  await check();
  await fill(page, 'suggestions');
  await fill(page, 'failures');
  expect(await findAxeFaults(page)).toEqual([]);
});

test('check: a line and no movement, a movement and no line', { timeout: 180_000 }, async () => {
  const postures = [{ id: 'routine', name: 'Routine', trigger: '', authority: '', maxHours: null, states: { 'barrier-1': 'up' }, staffed: [] }];
  const page = await open({ cordon: { postures }, features: [rising()] });
  await mode(page, 'Check');
  await answered(page);
  await drawn(page, 'movement', 'columns');

  const road = readFeatures('roads').find(({ geometry, properties }) => geometry?.type === 'LineString' && properties.class === 'primary');
  const moved = await open({ cordon: { overrides: bare }, features: [{ type: 'Feature', id: 'movement-1', geometry: road?.geometry, properties: { kind: 'movement', name: 'Column', vehicles: 3, spacingMeters: 10, vehicleLengthMeters: 5, speedKmh: 30 } }] });
  await mode(moved, 'Check');
  await answered(moved);
  await drawn(moved, 'barrier', 'replay-lines');
});

test('check: nowhere to come from', { timeout: 120_000 }, async () => {
  const loop = [[44.4, 33.3], [44.401, 33.3], [44.401, 33.301], [44.4, 33.301], [44.4, 33.3]];
  const page = await open({ cordon: { overrides: bare }, features: [{ type: 'Feature', id: 'depot', geometry: { type: 'Point', coordinates: [44.401, 33.3] }, properties: { kind: 'site', name: 'Depot', role: 'protected', precisionMeters: 5 } }] });
  await mode(page, 'Check');
  await answered(page);
  const roads = { type: 'FeatureCollection', features: [{ type: 'Feature', id: 'w1', geometry: { type: 'LineString', coordinates: loop }, properties: { highway: 'residential' } }] };
  await page.locator('[data-network-file]').setInputFiles({ name: 'loop.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(roads)) });
  await page.locator('[data-network="opened"]').waitFor();
  await drawn(page, 'site', 'origin');
});

test('the briefing, its page and its presenter', { timeout: 180_000 }, async () => {
  const page = await open({});
  await mode(page, 'Brief');
  await fill(page, 'slides');
  await page.locator('[data-brief-add]').click();
  await page.locator('[data-part="steps"] h3 button').click();
  await fill(page, 'steps');
  await page.locator('[data-present]').click();
  await page.locator('[data-stage]').waitFor();
  const [window] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('t')]);
  await window.locator('[data-notes]').waitFor({ timeout: 30_000 });
  await fill(window, 'notes');
  await window.close();

  const map = await openMap({ hash: `#v1&at=33.30605,44.37829,14&off=${layerIds.filter((id) => id !== 'connectors').join(',')}`, ...sized });
  await settleMap(map, () => map.keyboard.press('p'));
  await map.locator('[data-composer="sheet"]').waitFor();
  for (const part of ['parts', 'legend']) await map.locator(`[data-composer-part="${part}"] > summary`).click();
  await fill(map, 'page-figures');
  await fill(map, 'page-legend');
  await isFilled(map, 'page-legend');
});

test('no place of the list was passed over', () => expect(Object.keys(emptyPlaces).filter((place) => !seen.has(place as EmptyPlace))).toEqual([]));
