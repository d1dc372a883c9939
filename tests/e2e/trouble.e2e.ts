/** What goes wrong is said in a clear sentence, and everything else goes on working. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { isFullRun } from './harness/fullRun.ts';
import { chooseFromMenu, chooseLanguage } from './harness/gestures.ts';
import { openApp } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';
import { waitForMapIdle } from './harness/waitForMapIdle.ts';

const mapStatus = (page: Page) => page.locator('html').getAttribute('data-map-status');
const answer = (context: BrowserContext, file: string, change: (text: string) => { status?: number; body: string }) =>
  context.route(`**/data/${file}`, (route) => route.fulfill({ contentType: 'application/json', ...change(readFileSync(join(process.cwd(), 'data', file), 'utf8')) }));
const problems = (page: Page) => page.getByRole('dialog', { name: 'Problems in the data' });

/** The table stands in for the map: it opens, lists and copies. */
async function expectTables(page: Page): Promise<void> {
  await page.getByRole('alert').getByRole('button', { name: 'Table of features' }).click();
  await page.getByRole('grid', { name: 'Facilities' }).waitFor();
  expect(await page.getByRole('rowheader').count()).toBe(16);
  await page.getByRole('row', { name: /Republican Palace/ }).click();
  await page.locator('[data-inspector="republican-palace"]').waitFor();
  expect(await page.getByRole('button', { name: 'Copy as CSV' }).isEnabled()).toBe(true);
}

test('a file that is missing: the rest is drawn, and the panel names the file', async () => {
  const page = await openMap({
    prepare: (context) => answer(context, 'roads.geojson', () => ({ status: 404, body: 'Not found' })),
    expectedErrors: [/404/],
  });
  const notice = page.getByText(/^\d+ problems? in the data\. The rest of the map is shown\.$/);
  expect(await notice.isVisible()).toBe(true);
  expect(await page.locator('[data-legend="facility-first"]').count()).toBe(1);
  expect(await page.locator('[data-legend^="road-"]').count(), 'what is not drawn is not in the legend').toBe(0);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await problems(page).getByRole('heading', { name: 'roads.geojson' }).waitFor();
  expect(await problems(page).innerText()).toMatch(/roads\.geojson\s+The whole file[\s\S]*The file is missing\./);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect.poll(() => notice.count()).toBe(0);
  await chooseFromMenu(page, 'Problems in the data');
  await problems(page).waitFor();
});

test('all files may be missing or cut off: every panel says so and none fails', async () => {
  const page = await openApp({
    prepare: (context) => context.route('**/data/*', (route) => (/roads/.test(route.request().url())
      ? route.fulfill({ body: '{"type":"FeatureCollection","features":[{"type":"Fea' })
      : route.fulfill({ status: 404, body: '' }))),
    expectedErrors: [/404/],
  });
  await page.getByText(/^\d+ problems in the data/).waitFor();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await problems(page).waitFor();
  const text = await problems(page).innerText();
  expect(text).toContain('facilities.geojson');
  expect(text).toMatch(/roads\.geojson[\s\S]*The file is not valid JSON; it may be cut off\./);
  await page.keyboard.press('Escape');
  await expect.poll(() => problems(page).count()).toBe(0);
  await page.keyboard.press('g');
  await page.getByText('This layer has no rows').waitFor();
  await page.keyboard.press('f');
  await page.getByText('The figures could not be read').waitFor();
  await page.keyboard.press('t');
  await page.getByText('No events could be read').waitFor();
  await chooseFromMenu(page, 'About Cordon');
  await page.getByText('The list of sources could not be read.').waitFor();
});

test('one bad feature: the others stay, and the panel names file, feature, place and reason', async () => {
  const page = await openMap({
    prepare: (context) => answer(context, 'facilities.geojson', (text) => {
      const collection = JSON.parse(text) as { features: { id: string; properties: Record<string, unknown> }[] };
      const clock = collection.features.find(({ id }) => id === 'baghdad-clock');
      if (clock) clock.properties['position'] = 'somewhere';
      return { body: JSON.stringify(collection) };
    }),
  });
  await page.getByRole('button', { name: 'Show', exact: true }).focus();
  await page.keyboard.press('Enter');
  await problems(page).waitFor();
  const text = (await problems(page).innerText()).replace(/[\u2066-\u2069]/g, '');
  expect(text).toContain('facilities.geojson');
  expect(text).toContain('Feature baghdad-clock');
  expect(text).toMatch(/at .*position/);
  expect(text).toContain('A field is missing, unknown or has a value that is not allowed.');
  await page.keyboard.press('Escape');
  await expect.poll(() => problems(page).count()).toBe(0);
  await page.keyboard.press('g');
  await page.getByRole('grid').waitFor();
  expect(await page.getByRole('rowheader').count()).toBe(15);
});

test('without WebGL a clear sentence stands where the map would be, and the tables work', async () => {
  const page = await openApp({
    prepare: (context) => context.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]) as never;
      } as typeof original;
    }),
  });
  const alert = page.getByRole('alert');
  await alert.getByText('This browser cannot draw the map').waitFor();
  expect(await mapStatus(page)).toBe('no-webgl');
  expect(await alert.innerText()).toContain('The lists, tables and figures still work.');
  expect(await page.getByRole('group', { name: 'Map controls' }).count(), 'no buttons for a map that is not there').toBe(0);
  await expectTables(page);
  await page.getByRole('combobox', { name: 'Search the map' }).click();
  await page.keyboard.type('parliament');
  await page.keyboard.press('Enter');
  await page.locator('[data-inspector="parliament"]').waitFor();
});

test.runIf(isFullRun)('a worker that is missing or says nothing is noticed, and said; one that is late is taken back', async () => {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => { letGo = resolve; });
  // All at once: each is given its fifteen seconds.
  const onWorker = (reply: (route: Route) => Promise<unknown>) => ({ prepare: (context: BrowserContext) => context.route('**/*worker*', reply) });
  const [missing, silent, late] = await Promise.all([
    openApp({ ...onWorker((route) => route.fulfill({ status: 404, body: '' })), expectedErrors: [/404/, /worker/i] }),
    openApp(onWorker((route) => route.fulfill({ contentType: 'text/javascript', body: '' }))),
    openApp(onWorker((route) => gate.then(() => route.continue()))),
  ]);
  for (const page of [missing, silent, late]) {
    await page.getByRole('alert').getByText('The map’s drawing process did not start').waitFor({ timeout: 40_000 });
    expect(await mapStatus(page)).toBe('worker');
  }
  letGo();
  for (const page of [missing, silent]) await expectTables(page);
  await chooseLanguage(silent, 'العربية');
  await silent.getByText('لم تبدأ عملية رسم الخريطة').waitFor();
  expect(await silent.getByRole('alert').getByRole('button').count(), 'the table, and another try').toBe(2);

  await expect.poll(() => mapStatus(late), { timeout: 20_000 }).toBe('ready');
  await waitForMapIdle(late);
  expect(await late.getByRole('alert').count()).toBe(0);
});

test('an empty place and hidden layers are no dead worker', async () => {
  for (const hash of ['#v1&at=33.14000,44.10000,16.00', '#v1&off=roads,facilities,landmarks,checkpoints,neighbourhoods,zone']) {
    const page = await openApp({ hash });
    await waitForMapIdle(page);
    expect(await mapStatus(page), hash).toBe('ready');
    expect(await page.getByRole('alert').count()).toBe(0);
  }
});

test('a part that does not load is said, and the rest of the screen stays', async () => {
  const page = await openApp({
    expectedErrors: [/TablePanel|Failed to load resource|Failed to fetch dynamically imported module|error boundary|LazyPart/i],
    prepare: (context) => context.route(/TablePanel-[^/]*\.js$/, (route) => route.abort()),
  });
  await waitForMapIdle(page);
  await page.keyboard.press('g');
  await page.getByText('A part of Cordon could not be loaded.').waitFor();
  expect(await page.getByRole('region', { name: 'Layers', exact: true }).isVisible()).toBe(true);
  expect(await page.locator('aside').first().isVisible(), 'the caveat stays').toBe(true);
});
