/** Files into the plan: every format through the dialog, by drop and by paste; what is wrong is said and nothing drawn is lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { casesOfRun } from './harness/fullRun.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import type { OpenOptions } from './harness/openApp.ts';
import { openMap } from './harness/openMap.ts';

const folder = join(process.cwd(), 'tests/fixtures/import');
const fixture = (name: string) => join(folder, name);

async function openTable(options: OpenOptions = {}): Promise<Page> {
  const page = await openMap({ hash: '#v1&at=33.30605,44.37829,15', ...options });
  await page.locator('header').getByRole('button', { name: /^(Sketch|الرسم)$/ }).click();
  await page.locator('[data-sheet="sketch"]').waitFor();
  return page;
}

async function openImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Scenario', exact: true }).click();
  await page.getByRole('menuitem', { name: /Import/ }).click();
}

const preview = (page: Page) => page.locator('[data-import-preview]');
/** Read, of these mended, refused. */
const counts = (page: Page) => page.locator('[data-import-counts]').getAttribute('data-import-counts');
const finish = (page: Page) => page.getByRole('button', { name: /^Import \d+ feature/ }).click();
const featureCount = (page: Page) => page.locator('[data-feature]').count();
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first().click();

async function chooseFile(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator('[data-import-file]').setInputFiles(file);
}

const asFile = (name: string, content: string | Buffer) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

test('one real file of each format, through the dialog: each is one step, in sight, and undone at once', async () => {
  const page = await openTable();
  for (const [name, format, expected, imported] of [
    ['gates.geojson', 'geojson', '4 2 0', 4], ['blocks.topojson', 'topojson', '3 0 0', 3], ['visit.kml', 'kml', '4 0 1', 4], ['housing.kmz', 'kmz', '3 2 0', 3],
    ['drive.gpx', 'gpx', '3 2 0', 3], ['points.csv', 'csv', '3 0 0', 3], ['posts-mgrs.csv', 'csv', '2 0 0', 2], ['shapes.wkt', 'wkt', '3 1 0', 3],
    ['survey.zip', 'shapefile', '4 0 0', 4],
  ] as const) {
    await openImport(page);
    await chooseFile(page, fixture(name));
    await preview(page).waitFor();
    expect([name, await preview(page).getAttribute('data-import-preview'), await counts(page)]).toEqual([name, format, expected]);
    await finish(page);
    await page.locator(`[data-import-done="${imported}"]`).waitFor();
    await expect.poll(() => featureCount(page), { message: name }).toBe(imported);
    expect(await page.locator('[role=dialog]').count()).toBe(0);
    await undo(page);
    await expect.poll(() => featureCount(page)).toBe(0);
  }
}, 120_000);

test('the preview maps groups to kinds, takes names from a column, and leaves out what is not wanted', async () => {
  const page = await openTable();
  await openImport(page);
  await chooseFile(page, fixture('visit.kml'));
  await preview(page).waitFor();
  expect(await page.locator('[data-import-group]').allInnerTexts()).toHaveLength(2);
  expect(await page.locator('[data-import-remark]').allInnerTexts()).toEqual(['Overlay 1 “\u2068Old picture\u2069”: pictures laid over the map are not imported.']);
  await page.locator('[data-import-group="LineString Lines"] select').selectOption('leave');
  await page.locator('[data-import-group="Point Gates"] select').selectOption('site/hospital');
  await page.getByLabel('Names from').selectOption('lanes');
  await page.getByText('The first features').click();
  expect(await page.locator('[data-import-rows] tbody tr').nth(1).innerText()).toMatch(/Placemark 2\s+3/);
  await page.getByRole('button', { name: 'Import 2 features' }).click();
  await expect.poll(() => page.locator('[data-feature]').allInnerTexts()).toEqual(['Site 1', '3']);
});

test('files dropped on the map show where they go and are read one after the other; the table comes with them', async () => {
  const page = await openMap();
  const files = [['gates.geojson', readFileSync(fixture('gates.geojson'), 'utf8')], ['notes.csv', 'name,size\na,1\n'], ['drive.gpx', readFileSync(fixture('drive.gpx'), 'utf8')]] as const;
  await page.evaluate((contents) => {
    const data = new DataTransfer();
    for (const [name, content] of contents) data.items.add(new File([content], name));
    Object.assign(window, { dropped: data });
    document.querySelector('#map')?.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
  await page.locator('[data-drop-target]').waitFor();
  const isTaken = await page.evaluate(() => {
    const { dropped } = window as unknown as { dropped: DataTransfer };
    const over = new DragEvent('dragover', { dataTransfer: dropped, bubbles: true, cancelable: true });
    const drop = new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true });
    const map = document.querySelector('#map');
    map?.dispatchEvent(over);
    map?.dispatchEvent(drop);
    return over.defaultPrevented && drop.defaultPrevented;
  });
  expect(isTaken).toBe(true);
  await preview(page).waitFor();
  expect(await page.locator('[data-drop-target]').count()).toBe(0);
  expect(await page.locator('[data-import-queue]').innerText()).toBe('File 1 of 3. Then: notes.csv · drive.gpx');
  await finish(page);
  await expect.poll(() => page.locator('[role=dialog] [role=alert]').innerText()).toMatch(/“.?notes\.csv.?” cannot be imported/);
  expect(await page.locator('[data-import-queue]').getAttribute('data-import-queue')).toBe('2/3');
  await page.getByRole('button', { name: 'Next file' }).click();
  await preview(page).waitFor();
  await finish(page);
  await page.locator('[data-import-done="7"]').waitFor();
  expect(await page.locator('[role=dialog]').count()).toBe(0);
  await expect.poll(() => featureCount(page)).toBe(7);
  await page.getByRole('button', { name: 'Undo all' }).click();
  await expect.poll(() => featureCount(page)).toBe(0);
});

test('text that is pasted on the page, or into the dialog, is read like a file', async () => {
  const page = await openTable();
  await page.evaluate(() => navigator.clipboard.writeText('POINT (44.3866 33.3079)\nLINESTRING (44.38 33.31, 44.38 33.31)'));
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('Control+v');
  await preview(page).waitFor();
  expect(await counts(page)).toBe('1 0 1');
  expect(await page.locator('[data-import-remark]').innerText()).toBe('Line 2: it has no length.');
  await page.keyboard.press('Escape');
  expect(await page.locator('[role=dialog]').count()).toBe(0);
  await page.evaluate(() => navigator.clipboard.writeText('just some words'));
  await page.keyboard.press('Control+v');
  const refused = page.locator('[data-edit-bar]').getByText('There is nothing on the clipboard that can be pasted here.');
  await refused.waitFor();
  await page.locator('[data-edit-bar]').getByRole('button', { name: 'OK' }).click();
  await page.locator('[data-edit="paste"]').click();
  await refused.waitFor();
  await openImport(page);
  await page.locator('[data-import-text]').fill('{"type":"Point","coordinates":[44.39,33.31]}');
  await page.getByRole('button', { name: 'Read the text' }).click();
  await preview(page).waitFor();
  await finish(page);
  await expect.poll(() => featureCount(page)).toBe(1);
});

test('what cannot be read is refused by name, markup is text, and what is drawn stays', async () => {
  const page = await openTable();
  await openImport(page);
  await chooseFile(page, asFile('mine.geojson', '{"type":"Feature","properties":{"name":"<img src=x onerror=alert(1)>"},"geometry":{"type":"Point","coordinates":[44.39,33.31]}}'));
  await finish(page);
  await expect.poll(() => page.locator('[data-feature]').allInnerTexts()).toEqual(['<img src=x onerror=alert(1)>']);
  await openImport(page);
  for (const [name, content, says] of [
    ['cut.geojson', '{"type":"FeatureColl', /“.?cut\.geojson.?” cannot be imported\. The plan stays as it was\. It is not valid JSON/],
    ['laughs.kml', '<!DOCTYPE kml [<!ENTITY a "ha">]><kml/>', /XML entities/],
    ['utm.geojson', JSON.stringify({ type: 'FeatureCollection', crs: { type: 'name', properties: { name: 'EPSG:3893' } }, features: [] }), /WGS84 \(EPSG:4326\)/],
    ['table.csv', 'name,size\na,1\n', /No column says where things are/],
    ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /The picture was cut off/],
  ] as const) {
    await chooseFile(page, asFile(name, content as string));
    await expect.poll(() => page.locator('[role=dialog] [role=alert]').innerText(), { message: name }).toMatch(says);
    await page.getByRole('button', { name: 'Another file' }).click();
  }
  const ring = [[44.38, 33.3], [44.39, 33.31], [44.39, 33.3], [44.38, 33.31], [44.38, 33.3]];
  await chooseFile(page, asFile('bad.geojson', JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { name: 'Bow tie' }, geometry: { type: 'Polygon', coordinates: [ring] } },
      { type: 'Feature', properties: { name: 'Metres' }, geometry: { type: 'Point', coordinates: [440_000, 3_685_000] } },
      { type: 'Feature', properties: { name: 'Turned' }, geometry: { type: 'Point', coordinates: [33.31, 44.39] } },
    ],
  })));
  await preview(page).waitFor();
  expect(await page.locator('[data-import-remark]').allInnerTexts()).toEqual([
    'Feature 1 “\u2068Bow tie\u2069”: its outline crosses itself.',
    'Feature 2 “\u2068Metres\u2069”: a coordinate lies outside the range of degrees (440000, 3685000).',
    'Feature 3 “\u2068Turned\u2069”: latitude and longitude were swapped and have been put right.',
  ]);
  expect(await page.locator('[data-import-hint]').evaluateAll((hints) => hints.map((hint) => hint.getAttribute('data-import-hint')))).toEqual(['metres', 'swapped']);
  await page.keyboard.press('Escape');
  expect(await page.locator('[data-feature]').allInnerTexts()).toEqual(['<img src=x onerror=alert(1)>']);
});

test('a table whose titles say nothing is read once its columns are named; what looks personal is kept deliberately or not at all', async () => {
  const page = await openTable();
  await openImport(page);
  await chooseFile(page, asFile('table.csv', 'Title;Up;Across;Owner\nGate;33,31;44,39;A. B.\n'));
  await page.getByLabel('Latitude').selectOption('Up');
  await page.getByLabel('Longitude').selectOption('Across');
  await page.getByRole('button', { name: 'Read again' }).click();
  await preview(page).waitFor();
  expect(await counts(page)).toBe('1 0 0');
  await page.getByText('The first features').click();
  expect(await page.locator('[data-import-rows] tbody').innerText()).toMatch(/not shown/);
  await page.getByRole('checkbox', { name: /^Keep .?Owner.? \(looks like persons\)/ }).check();
  expect(await page.locator('[data-import-rows] tbody').innerText()).toMatch(/A\. B\./);
  await finish(page);
  await page.getByText('or say that you keep them deliberately').waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /^Keep .?Owner/ }).uncheck();
  await finish(page);
  await expect.poll(() => page.locator('[data-feature]').allInnerTexts()).toEqual(['Gate']);
});

test('a scenario is opened, or gives its features', async () => {
  const page = await openTable();
  const scenario = readFileSync(join(process.cwd(), 'tests/golden/scenario/v1-town.cordon.geojson'), 'utf8');
  await openImport(page);
  await chooseFile(page, asFile('town.cordon.geojson', scenario));
  await page.locator('[data-import-scenario]').waitFor();
  await page.getByRole('button', { name: 'Import its features' }).click();
  await expect.poll(() => featureCount(page)).toBeGreaterThan(5);
  const taken = await featureCount(page);
  expect(await page.getByLabel('Title of the scenario').inputValue()).toBe('New scenario');
  await openImport(page);
  await chooseFile(page, asFile('town.cordon.geojson', scenario));
  await page.getByRole('button', { name: 'Open the scenario' }).click();
  await expect.poll(() => page.getByLabel('Title of the scenario').inputValue()).not.toBe('New scenario');
  expect(await featureCount(page)).toBe(taken);
});

test.each(casesOfRun(['light', 'dark'] as const))('the dialog is clean for a screen reader, in %s and in Arabic, at a desk and on a phone', async (colorScheme) => {
  const phone = colorScheme === 'dark' ? { viewport: { width: 390, height: 844 }, phone: true } : {};
  const page = await openMap({ colorScheme, hash: '#v1&lang=ar', ...phone });
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'lat,lon,name,type\n33.31,44.39,gate,a\nx,44.4,bad,b\n33.3,44.38,post,b\n');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await preview(page).waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
});
