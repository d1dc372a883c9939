/** Selecting and editing what is drawn: by pointer, key and finger; every act one step that one undo takes back to the byte. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { casesOfRun, isFullRun } from './harness/fullRun.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { pressMap, readClipboard } from './harness/gestures.ts';
import type { OpenOptions } from './harness/openApp.ts';
import { openTable as openEmptyTable, viewAt } from './harness/openTable.ts';
import { waitForMapIdle } from './harness/waitForMapIdle.ts';

/** One pixel is one metre here, to 1 in 1000; bearing 0. */
const middle = [44.37829, 33.30605] as const;
const address = `#v1&at=${middle[1]},${middle[0]},16`;
const metersPerDegree = (Math.PI / 180) * 6_371_008.8;
const perDegreeLon = metersPerDegree * Math.cos((middle[1] * Math.PI) / 180);

/** Saves after every act; the machine may be busy with other files. */
const slow = 180_000;

type Pixel = readonly [right: number, down: number];
/** Metres of a pixel at this zoom and latitude. */
const pixelMeters = (40_075_016.686 * Math.cos((middle[1] * Math.PI) / 180)) / (512 * 2 ** 16);
const round6 = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
const place = ([right, down]: Pixel) => [round6(middle[0] + (right * pixelMeters) / perDegreeLon), round6(middle[1] - (down * pixelMeters) / metersPerDegree)];

interface Saved {
  readonly cordon: { readonly postures: readonly { readonly states: Record<string, string> }[]; readonly phases: readonly { readonly id: string; readonly name: string }[] };
  readonly features: readonly { readonly id: string; readonly geometry: { readonly type: string; readonly coordinates: never }; readonly properties: Record<string, unknown> }[];
}

const lineOf = (id: string, pixels: readonly Pixel[], properties: object = {}) => ({
  type: 'Feature', id, geometry: { type: 'LineString', coordinates: pixels.map(place) },
  properties: { kind: 'barrier', barrier: 'bollards-rising', ...properties },
});
const siteOf = (id: string, pixel: Pixel, properties: object = {}) => ({
  type: 'Feature', id, geometry: { type: 'Point', coordinates: place(pixel) }, properties: { kind: 'site', role: 'protected', precisionMeters: 5, ...properties },
});
const zoneOf = (id: string, pixels: readonly Pixel[]) => ({
  type: 'Feature', id, geometry: { type: 'Polygon', coordinates: [[...pixels, ...pixels.slice(0, 1)].map(place)] }, properties: { kind: 'zone', use: 'other' },
});

/** Away from the roads of the baseline and from what lies under the card. */
const features = [
  lineOf('barrier-1', [[-250, -40], [-200, -40], [-150, -40]], { controlGroup: 'north' }),
  lineOf('barrier-2', [[-149, -40], [-100, -90]], { controlGroup: 'north' }),
  siteOf('site-1', [-220, 40]),
  zoneOf('zone-1', [[-320, 100], [-320, 220], [-180, 220], [-180, 100]]),
];
const documentOf = (id: string, list: readonly object[], more: object = {}, hash = address) => JSON.stringify({
  type: 'FeatureCollection',
  cordon: {
    version: 1, id, title: id, author: '', modified: '2026-01-01T00:00:00Z', caveat: '', baselineVersion: '', locale: 'en',
    postures: [{ id: 'routine', name: 'Routine', states: { 'barrier-1': 'up', 'barrier-2': 'down' } }], phases: [{ id: 'phase-1', name: 'First' }], view: viewAt(hash), ...more,
  },
  features: list,
});

async function openPlan(page: Page, content: string): Promise<void> {
  await page.locator('[data-open-scenario]').setInputFiles({ name: 'plan.cordon.geojson', mimeType: 'application/json', buffer: Buffer.from(content) });
  const ask = page.getByRole('button', { name: 'Open it' });
  await Promise.race([ask.waitFor().then(() => ask.click()), page.locator('[data-feature]').first().waitFor()]).catch(() => undefined);
}

async function openTable(options: OpenOptions = {}, list: readonly object[] = features, more: object = {}): Promise<Page> {
  const page = await openEmptyTable({ hash: address, ...options });
  await openPlan(page, documentOf('plan', list, more, options.hash));
  await page.locator('[data-feature]').nth(list.length - 1).waitFor();
  await waitForMapIdle(page);
  return page;
}

async function save(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const written = await text(await (await download).createReadStream());
  return written.replace(/"modified": "[^"]*"/, '');
}
const parsed = async (page: Page) => JSON.parse((await save(page)).replace('"caveat"', '"modified": "", "caveat"').replace(/,\s*,/, ',')) as Saved;
/** Done and not undone, after "Start". */
const steps = (page: Page) => page.locator('[data-steps] button:not([data-undone])').allInnerTexts();
const selected = (page: Page) => page.locator('[data-feature][aria-selected=true]').allInnerTexts();
const act = (page: Page, name: string) => page.locator(`[data-edit="${name}"]`).click();
const remarks = (page: Page) => page.locator('[data-edit-bar] [role=status] p').allInnerTexts();
const shapeOf = async (page: Page, id: string) => (await parsed(page)).features.find((feature) => feature.id === id)?.geometry.coordinates as unknown;

async function at(page: Page, [right, down]: Pixel): Promise<readonly [number, number]> {
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map.');
  return [box.x + box.width / 2 + right, box.y + box.height / 2 + down];
}
async function drag(page: Page, from: Pixel, to: Pixel, before: () => Promise<void> = async () => undefined): Promise<void> {
  await page.mouse.move(...await at(page, from));
  await page.mouse.down();
  await page.mouse.move(...await at(page, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]), { steps: 4 });
  await page.mouse.move(...await at(page, to), { steps: 4 });
  await before();
  await page.mouse.up();
  await waitForMapIdle(page);
}
async function press(page: Page, pixel: Pixel, key?: 'Shift' | 'Control'): Promise<void> {
  if (key) await page.keyboard.down(key);
  await page.mouse.move(...await at(page, pixel), { steps: 2 });
  await pressMap(page, ...pixel);
  if (key) await page.keyboard.up(key);
  await waitForMapIdle(page);
}
async function box(page: Page, from: Pixel, to: Pixel): Promise<void> {
  await page.keyboard.down('Shift');
  await drag(page, from, to);
  await page.keyboard.up('Shift');
}

const originals = new WeakMap<Page, string>();

/** Does something to the plan as it was opened, sees that it is one step of this name, and that one undo brings back the same bytes. */
async function isOneStep(page: Page, name: string, doing: () => Promise<unknown>): Promise<void> {
  const original = originals.get(page) ?? await save(page);
  originals.set(page, original);
  expect(await steps(page), `before: ${name}`).toHaveLength((await page.locator('[data-steps]').count()) === 0 ? 0 : 1);
  // Saving took the keyboard to its button.
  await page.locator('.maplibregl-canvas').focus();
  await doing();
  await expect.poll(() => steps(page)).toEqual(['Start', name]);
  await page.keyboard.press('Control+z');
  await waitForMapIdle(page);
  expect(await save(page), `${name} is undone to the byte`).toBe(original);
}

test('a press selects, Shift and Control add and take out, a box takes what it touches, the bare map lets go', async () => {
  const page = await openTable();
  await press(page, [-225, -40]);
  expect(await selected(page)).toEqual(['Barrier 1']);
  await press(page, [-220, 40], 'Shift');
  expect(await selected(page)).toEqual(['Barrier 1', 'Site 1']);
  expect(await page.locator('[data-selection-card="several"]').innerText()).toContain('2 selected');
  await press(page, [-225, -40], 'Control');
  expect(await selected(page)).toEqual(['Site 1']);
  await press(page, [-80, 150], 'Shift');
  expect(await selected(page), 'a missed press with Shift loses nothing').toEqual(['Site 1']);
  await press(page, [-80, 150]);
  expect(await selected(page)).toEqual([]);

  const camera = await page.evaluate(() => location.hash);
  await box(page, [-270, -110], [-140, 60]);
  expect(await selected(page), 'wholly or in part').toEqual(['Barrier 1', 'Barrier 2', 'Site 1']);
  await page.keyboard.press('Escape');
  expect(await selected(page)).toEqual([]);
  await box(page, [-300, 120], [-200, 200]);
  expect(await selected(page), 'a box inside an area does not touch its outline').toEqual([]);
  await box(page, [-330, 150], [-300, 160]);
  expect(await selected(page)).toEqual(['Zone 1']);
  await page.keyboard.press('Escape');
  expect((await page.evaluate(() => location.hash)).split('&sel')[0], 'the map stayed where it was').toBe(camera.split('&sel')[0]);
  expect(await steps(page), 'selecting is no step').toEqual([]);

  await page.keyboard.down('Shift');
  await drag(page, [-270, -110], [-140, 60], async () => {
    expect(await page.locator('[data-selection-box]').count()).toBe(1);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-selection-box]').count(), 'Escape drops the box').toBe(0);
  });
  expect(await selected(page)).toEqual([]);

  await page.keyboard.press('Control+a');
  expect(await selected(page)).toHaveLength(4);
  await page.keyboard.press('Escape');
  const row = (id: string) => page.locator(`[data-feature="${id}"]`);
  await row('barrier-1').click();
  await row('zone-1').click({ modifiers: ['Shift'] });
  expect(await selected(page)).toEqual(['Barrier 1', 'Barrier 2', 'Zone 1']);
  await row('barrier-2').click({ modifiers: ['Control'] });
  expect(await selected(page)).toEqual(['Barrier 1', 'Zone 1']);
}, slow);

test('one feature and several are dragged, nudged in metres, and Escape drops a drag without a trace', async () => {
  const page = await openTable();
  await press(page, [-220, 40]);
  await isOneStep(page, 'Reshaped Site 1', () => drag(page, [-220, 40], [-180, 60]));
  await press(page, [-225, -40], 'Shift');
  const camera = await page.evaluate(() => location.hash);
  await isOneStep(page, 'Moved 2 features', async () => {
    await drag(page, [-225, -40], [-205, -70]);
    const site = await shapeOf(page, 'site-1') as readonly number[];
    expect((site[0] ?? 0) - (place([-220, 40])[0] ?? 0)).toBeCloseTo(20 * pixelMeters / perDegreeLon, 5);
    expect((site[1] ?? 0) - (place([-220, 40])[1] ?? 0)).toBeCloseTo(30 * pixelMeters / metersPerDegree, 5);
  });
  expect(await page.evaluate(() => location.hash), 'the map was not dragged').toBe(camera);

  const before = await save(page);
  await drag(page, [-225, -40], [-205, -70], () => page.keyboard.press('Escape'));
  expect(await save(page)).toBe(before);
  expect(await selected(page), 'the first Escape drops the gesture alone').toHaveLength(2);

  await isOneStep(page, 'Moved 2 features', async () => {
    for (let nudges = 0; nudges < 10; nudges += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    const site = await shapeOf(page, 'site-1') as readonly number[];
    expect(((site[0] ?? 0) - (place([-220, 40])[0] ?? 0)) * perDegreeLon, 'ten nudges of a metre are ten metres').toBeCloseTo(10, 0.7);
    expect(((site[1] ?? 0) - (place([-220, 40])[1] ?? 0)) * metersPerDegree).toBeCloseTo(10, 0.7);
  });
  expect(await page.evaluate(() => location.hash), 'the arrows did not pan').toBe(camera);
  await page.keyboard.press('Escape');
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => location.hash), { message: 'with nothing selected they do' }).not.toBe(camera);
}, slow);

test.runIf(isFullRun)('on a turned map the arrows and the box go by the screen', async () => {
  const page = await openTable({ hash: `${address},90` }, [siteOf('site-1', [0, 0]), siteOf('site-2', [0, -150])]);
  // East is at the top: the second site, north of the first, lies to its left.
  await box(page, [-170, -20], [-130, 20]);
  expect(await selected(page)).toEqual(['Site 2']);
  await page.keyboard.press('Shift+ArrowUp');
  const [lon = 0, lat = 0] = await shapeOf(page, 'site-2') as readonly number[];
  const [lonBefore = 0, latBefore = 0] = place([0, -150]);
  expect((lon - lonBefore) * perDegreeLon).toBeCloseTo(10, 0.7);
  expect(lat).toBe(latBefore);
}, slow);

test.runIf(isFullRun)('a drag of a handle that Escape drops changes nothing, and the map can be dragged again', async () => {
  const page = await openTable();
  await press(page, [-225, -40]);
  const before = await save(page);
  await drag(page, [-250, -40], [-280, -80], () => page.keyboard.press('Escape'));
  expect(await save(page)).toBe(before);
  expect(await selected(page)).toEqual(['Barrier 1']);
  await isOneStep(page, 'Reshaped Barrier 1', () => drag(page, [-250, -40], [-280, -80]));
  await page.keyboard.press('Escape');
  const camera = await page.evaluate(() => location.hash);
  await drag(page, [-80, 150], [-40, 100]);
  await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(camera);
}, slow);

test('corners are chosen by press and by button, nudged, put in and taken out; too few are refused in a sentence', async () => {
  const page = await openTable();
  await press(page, [-225, -40]);
  await press(page, [-200, -40]);
  const corner = page.locator('[data-corner]');
  expect(await corner.innerText()).toBe('Corner 2 of 3');
  await isOneStep(page, 'Moved a corner of Barrier 1', () => page.keyboard.press('Shift+ArrowDown'));
  await press(page, [-200, -40]);
  await isOneStep(page, 'Took a corner out of Barrier 1', () => page.keyboard.press('Delete'));
  await isOneStep(page, 'Took a corner out of Barrier 1', async () => {
    await page.mouse.click(...await at(page, [-200, -40]), { button: 'right' });
  });
  await press(page, [-80, 150]);
  await press(page, [-110, -80]);
  await act(page, 'next-corner');
  expect(await corner.innerText()).toBe('Corner 1 of 2');
  await isOneStep(page, 'Put a corner into Barrier 2', () => act(page, 'add-corner'));
  await act(page, 'remove-corner');
  expect(await remarks(page)).toEqual(['Not taken out: a line keeps at least two corners.']);
  await page.mouse.click(...await at(page, [-100, -90]), { button: 'right' });
  expect(await remarks(page)).toEqual(['Not taken out: a line keeps at least two corners.']);
  await press(page, [-80, 150]);
  await press(page, [-250, 150]);
  await act(page, 'previous-corner');
  expect(await corner.innerText()).toBe('Corner 4 of 4');
  await act(page, 'remove-corner');
  await act(page, 'remove-corner');
  expect(await remarks(page)).toEqual(['Not taken out: an area keeps at least three corners.']);
  await page.keyboard.press('Escape');
  expect(await corner.innerText(), 'Escape lets go of the corner first').toBe('3 corners');
  await page.keyboard.press('Escape');
  expect(await selected(page)).toEqual([]);
}, slow);

test('a line is split where it is pressed or at a corner, joined again, turned round; what cannot be is said', async () => {
  const page = await openTable();
  await press(page, [-225, -40]);
  await isOneStep(page, 'Split Barrier 1', async () => {
    await act(page, 'split');
    await press(page, [-175, -48]);
    expect(await selected(page)).toEqual(['Barrier 1', 'Barrier 3']);
    const { cordon, features: list } = await parsed(page);
    expect(list.map(({ id }) => id).slice(0, 2)).toEqual(['barrier-1', 'barrier-3']);
    expect((await shapeOf(page, 'barrier-3') as readonly unknown[]).length).toBe(2);
    expect(cordon.postures[0]?.states['barrier-3'], 'both stand as the line did').toBe('up');
  });
  await press(page, [-225, -40]);
  await act(page, 'split');
  await press(page, [-80, 150]);
  expect(await remarks(page)).toContain('Not split: that place is not on the selected line.');
  await press(page, [-250, -40]);
  expect(await remarks(page)).toContain('Not split: there is nothing beyond the end of the line.');
  await page.keyboard.press('Escape');
  expect(await selected(page)).toEqual(['Barrier 1']);
  await isOneStep(page, 'Split Barrier 1', async () => {
    await act(page, 'next-corner');
    await act(page, 'next-corner');
    await act(page, 'split-here');
  });
  await press(page, [-225, -40]);
  await isOneStep(page, 'Turned Barrier 1 round', () => act(page, 'reverse'));
  await press(page, [-110, -80], 'Shift');
  await isOneStep(page, 'Joined a line to Barrier 1', async () => {
    await act(page, 'merge');
    expect(await selected(page)).toEqual(['Barrier 1']);
    expect((await shapeOf(page, 'barrier-1') as readonly unknown[]).length).toBe(5);
  });
  await press(page, [-80, 150]);
  await press(page, [-225, -40]);
  await press(page, [-220, 40], 'Shift');
  await act(page, 'merge');
  expect(await remarks(page)).toEqual(['Not joined: select exactly two lines.']);
}, slow);

test.runIf(isFullRun)('lines whose ends are far apart, and barriers of two types, are not joined', async () => {
  const page = await openTable({}, [
    lineOf('barrier-1', [[-250, -40], [-150, -40]]), lineOf('barrier-2', [[-130, -40], [-80, -40]]), lineOf('barrier-3', [[-250, -42], [-250, -120]], { barrier: 'wall' }),
  ]);
  await press(page, [-220, -40]);
  await press(page, [-100, -40], 'Shift');
  await act(page, 'merge');
  expect((await remarks(page))[0]).toMatch(/^Not joined: the nearest ends are \u206620\.0 m\u2069 apart\./);
  await press(page, [-100, -40], 'Shift');
  await press(page, [-250, -90], 'Shift');
  await act(page, 'merge');
  expect(await remarks(page)).toEqual(['Not joined: the two barriers are of different types.']);
}, slow);

test.runIf(isFullRun)('several are duplicated, hidden, cut and removed in one step each', async () => {
  const page = await openTable();
  const both = async () => {
    await press(page, [-80, 150]);
    await press(page, [-225, -40]);
    await press(page, [-220, 40], 'Shift');
  };
  await both();
  await isOneStep(page, 'Duplicated 2 features', async () => {
    await page.keyboard.press('Control+d');
    expect(await selected(page)).toEqual(['Barrier 3', 'Site 2']);
  });
  await both();
  await isOneStep(page, 'Duplicated 2 features', () => act(page, 'duplicate'));
  await both();
  await isOneStep(page, 'Hid 2 features', () => act(page, 'hide'));
  await isOneStep(page, 'Turned Barrier 1 round', () => act(page, 'reverse'));
  await isOneStep(page, 'Removed 2 features', () => page.keyboard.press('Delete'));
  await both();
  await isOneStep(page, 'Removed 2 features', () => act(page, 'remove'));
  await both();
  await isOneStep(page, 'Cut 2 features', () => page.keyboard.press('Control+x'));
}, slow);

test('the phase and the control group of several are set in one step each', async () => {
  const page = await openTable();
  await press(page, [-225, -40]);
  await press(page, [-110, -80], 'Shift');
  const card = page.locator('[data-selection-card="several"]');
  await isOneStep(page, 'Changed 2 features: Phase', async () => {
    await card.getByLabel('Phase', { exact: true }).selectOption('phase-1');
    expect((await parsed(page)).features.map(({ properties }) => properties['phase'])).toEqual(['phase-1', 'phase-1', null, null]);
  });
  await isOneStep(page, 'Changed 2 features: Control group', async () => {
    const group = card.getByLabel('Control group', { exact: true });
    await group.fill('east');
    await group.press('Tab');
    expect((await parsed(page)).features.slice(0, 2).map(({ properties }) => properties['controlGroup'])).toEqual(['east', 'east']);
    await page.locator('.maplibregl-canvas').focus();
  });
}, slow);

test('what is copied is GeoJSON, and is pasted beside itself or into another scenario, which says what did not come along', async () => {
  const page = await openTable({}, [...features, siteOf('site-2', [-60, 60], { phase: 'phase-1' })]);
  await press(page, [-225, -40]);
  await press(page, [-60, 60], 'Shift');
  await page.keyboard.press('Control+c');
  expect((await remarks(page))[0]).toMatch(/^Copied 2 features\./);
  const copied = JSON.parse(await readClipboard(page)) as Saved & { readonly type: string };
  expect(copied.type).toBe('FeatureCollection');
  expect(copied.features.map(({ id }) => id)).toEqual(['barrier-1', 'site-2']);
  await isOneStep(page, 'Pasted 2 features', async () => {
    await page.keyboard.press('Control+v');
    await expect.poll(() => selected(page)).toEqual(['Barrier 3', 'Site 3']);
    expect(await shapeOf(page, 'barrier-3'), 'beside the first').not.toEqual(await shapeOf(page, 'barrier-1'));
    expect((await parsed(page)).features.at(-1)?.properties['phase']).toBe('phase-1');
  });
  originals.delete(page);
  await openPlan(page, documentOf('other', [lineOf('barrier-1', [[-250, 0], [-150, 0]], { controlGroup: 'north' })], { phases: [{ id: 'phase-1', name: 'Quite another' }] }));
  await expect.poll(() => page.locator('[data-feature]').count()).toBe(1);
  await isOneStep(page, 'Pasted 2 features', async () => {
    await act(page, 'paste');
    await expect.poll(() => selected(page)).toEqual(['Barrier 2', 'Site 1']);
    expect(await remarks(page)).toEqual([
      'Pasted 2 features.', 'The phase of 1 feature is not in this scenario; it is there from the start.',
      'Control group “north” is in use here too: its lines now move together with the pasted ones.',
    ]);
    expect(await shapeOf(page, 'barrier-2'), 'in its place').toEqual(features[0]?.geometry.coordinates);
  });
  await page.evaluate(() => navigator.clipboard.writeText('{"cordonCopy": "x", "type": "Feat'));
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('Control+v');
  await expect.poll(() => remarks(page)).toEqual(['Not pasted: the copy is cut short, or was made by a newer release.']);
}, slow);

test('a document of a newer release is looked at and copied, not changed', async () => {
  const page = await openTable({}, features, { version: 999 });
  await press(page, [-225, -40]);
  await press(page, [-220, 40], 'Shift');
  expect(await page.locator('[data-edit-actions] [data-edit]').evaluateAll((all) => all.map((button) => (button as HTMLElement).dataset['edit']))).toEqual(['copy']);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+x');
  await page.keyboard.press('Control+d');
  await drag(page, [-225, -40], [-205, -70]);
  expect(await steps(page)).toEqual([]);
  expect(await page.locator('[data-feature]').count()).toBe(4);
}, slow);

test('with fingers: several by a switch, corners by a press', async () => {
  const page = await openTable({ viewport: { width: 390, height: 844 }, phone: true }, [siteOf('site-1', [-60, -120]), siteOf('site-2', [60, -120]), lineOf('barrier-1', [[-120, -260], [0, -240], [120, -260]])]);
  await act(page, 'several');
  await expect.poll(() => page.locator('[data-sheet="sketch"]').count()).toBe(0);
  await pressMap(page, -60, -120, 'finger');
  await pressMap(page, 60, -120, 'finger');
  await expect.poll(() => page.locator('[data-edit-bar]').innerText()).toContain('2 features selected');
  await page.locator('[data-edit-bar]').getByRole('button', { name: 'Done' }).click();
  expect(await page.locator('[data-edit-bar]').count()).toBe(0);
  await act(page, 'remove');
  await expect.poll(() => page.locator('[data-selection-card]').count()).toBe(0);
  await pressMap(page, -60, -250, 'finger');
  await page.locator('[data-selection-card="barrier-1"]').waitFor();
  await waitForMapIdle(page);
  await pressMap(page, 0, -240, 'finger');
  await expect.poll(() => page.locator('[data-corner]').innerText()).toBe('Corner 2 of 3');
  await act(page, 'remove-corner');
  await expect.poll(() => page.locator('[data-corner]').innerText()).toBe('Corner 2 of 2');
}, slow);

test.each(casesOfRun(['light', 'dark'] as const))('the actions are clean for a screen reader, in %s and in Arabic', async (colorScheme) => {
  const page = await openTable({ colorScheme, hash: `${address}&lang=ar` });
  await press(page, [-225, -40]);
  await act(page, 'next-corner');
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('Control+a');
  await act(page, 'merge');
  await expect.poll(() => remarks(page)).toHaveLength(1);
  expect(await findAxeFaults(page)).toEqual([]);
}, slow);
