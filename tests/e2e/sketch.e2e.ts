/** The planner's table by pointer: draw, change, undo, remove, save and open again. */
import { text } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { casesOfRun, isFullRun } from './harness/fullRun.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { pressMap } from './harness/gestures.ts';
import { onZaitunStreet, openTable } from './harness/openTable.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const rows = (page: Page) => page.locator('[data-feature]').allInnerTexts();
const textOf = async (file: Download) => text(await file.createReadStream());
const steps = (page: Page) => page.locator('[data-steps] button').allInnerTexts();
const arm = (page: Page, tool: string) => page.locator(`[data-tool="${tool}"]`).click();

type Place = readonly [right: number, down: number];

/** Presses one place after the other; in the order of a hand. */
async function pressPlaces(page: Page, ...places: readonly Place[]): Promise<void> {
  for (const [right, down] of places) {
    await moveTo(page, right, down);
    await pressMap(page, right, down);
  }
}

/** Presses the last place again, as a hand ends a line. */
const drawLine = (page: Page, ...places: readonly Place[]) => pressPlaces(page, ...places, ...places.slice(-1));

async function moveTo(page: Page, right: number, down: number): Promise<void> {
  const box = await page.locator('#map').boundingBox();
  if (box) await page.mouse.move(box.x + box.width / 2 + right, box.y + box.height / 2 + down, { steps: 4 });
}

async function drawBarrier(page: Page): Promise<void> {
  await arm(page, 'barrier');
  await drawLine(page, [53, -60], [-53, 60]);
  await page.locator('[data-feature="barrier-1"]').waitFor();
}

test.runIf(isFullRun)('a barrier across a road is one step: listed, taken off, undone, redone', async () => {
  const page = await openTable();
  await arm(page, 'barrier');
  await moveTo(page, 53, -60);
  await pressMap(page, 53, -60);
  await moveTo(page, -53, 60);
  const readout = await page.locator('[data-readout]').innerText();
  expect(readout).toMatch(/Length\s+\u2066(15|16|17)\d m/);
  expect(readout).toMatch(/Bearing\s+\u2066(21|22)\d°/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await rows(page)).toEqual([]);
  expect(await page.locator('[data-steps]').count(), 'Escape leaves no trace').toBe(0);
  expect(await page.locator('[data-draw-bar]').count()).toBe(0);

  await drawBarrier(page);
  expect(await rows(page)).toEqual(['Barrier 1']);
  expect(await steps(page)).toEqual(['Start', 'Drew Barrier 1']);
  const takeOff = await page.locator('[data-take-off]').innerText();
  expect(takeOff).toMatch(/Roads crossed\s+1 road/);
  expect(takeOff).toMatch(/Rising bollards\s+\d+ to \d+ bollards/);
  expect(takeOff).toMatch(/Assumed: carriageway width/);

  await page.keyboard.press('Control+z');
  expect(await rows(page)).toEqual([]);
  await page.keyboard.press('Control+Shift+z');
  expect(await rows(page)).toEqual(['Barrier 1']);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  expect(await rows(page)).toEqual([]);
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(await rows(page)).toEqual(['Barrier 1']);
});

test.runIf(isFullRun)('a corner that is dragged, a name that is typed and a state that is set are steps of their own', async () => {
  const page = await openTable();
  await drawBarrier(page);
  const length = () => page.locator('[data-take-off] dd').first().innerText();
  const before = await length();
  await moveTo(page, 53, -60);
  await page.mouse.down();
  await moveTo(page, 100, -120);
  await page.mouse.up();
  await expect.poll(length).not.toBe(before);
  await page.getByLabel('Name', { exact: true }).fill('North line');
  await page.getByLabel('State in “Routine”').selectOption('up');
  expect(await steps(page)).toEqual(['Start', 'Drew Barrier 1', 'Reshaped Barrier 1', 'Renamed Barrier 1', 'Set the state of North line']);
  expect(await rows(page)).toEqual(['North line']);
  const diameter = page.getByLabel('Bollard diameter, m');
  await diameter.fill('wide');
  expect(await page.getByRole('alert').innerText()).toMatch(/A number above 0 fits/);
  expect(await steps(page)).toHaveLength(5);
  await diameter.fill('0.25');
  expect(await page.getByRole('alert').count()).toBe(0);

  await page.locator('header').getByRole('button', { name: 'Map' }).click();
  expect(await page.locator('[data-legend="plan-barrier-up"]').count(), 'the legend names what is drawn').toBe(1);
  await page.locator('[data-legend]').first().waitFor();
  await page.locator('header').getByRole('button', { name: 'Sketch' }).click();
  expect(await rows(page), 'the scenario stays').toEqual(['North line']);
});

test.runIf(isFullRun)('a click selects, Delete removes, the history brings back', async () => {
  const page = await openTable();
  await drawBarrier(page);
  await settleMap(page, () => page.keyboard.press('Escape'));
  expect(await page.locator('[data-form]').count()).toBe(0);
  await pressMap(page, 30, -34);
  await page.locator('[data-form="barrier-1"]').waitFor();
  await page.keyboard.press('Delete');
  expect(await rows(page)).toEqual([]);
  await page.getByRole('button', { name: 'Drew Barrier 1' }).click();
  expect(await rows(page)).toEqual(['Barrier 1']);
});

test.runIf(isFullRun)('a corner near a road snaps to it, and with Alt held stays where it is put', async () => {
  const page = await openTable();
  const drawNearRoad = async () => {
    await arm(page, 'barrier');
    await drawLine(page, [8, -2], [-53, 60]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save to a file' }).click();
    const saved = JSON.parse(await textOf(await download)) as { readonly features: readonly { readonly geometry: { readonly coordinates: readonly (readonly number[])[] } }[] };
    return saved.features.at(-1)?.geometry.coordinates[0];
  };
  const snapped = await drawNearRoad();
  await page.keyboard.press('Control+z');
  await page.keyboard.down('Alt');
  const free = await drawNearRoad();
  await page.keyboard.up('Alt');
  expect(free).not.toEqual(snapped);
});

test.runIf(isFullRun)('closures and movements follow the road; off the roads they say why not', async () => {
  const page = await openTable();
  await arm(page, 'closure');
  await drawLine(page, [-75, -66], [75, 66]);
  await page.locator('[data-feature="closure-1"]').waitFor();
  await arm(page, 'movement');
  await drawLine(page, [-150, -132], [150, 132]);
  await page.locator('[data-feature="movement-1"]').waitFor();
  await page.getByLabel('Vehicles', { exact: true }).fill('12');
  await arm(page, 'closure');
  await drawLine(page, [150, -150], [250, -150]);
  expect(await page.locator('[data-draw-bar] [role=alert]').innerText()).toMatch(/on no road/);
  expect(await rows(page)).toEqual(['Closure 1', 'Movement 1']);
});

test('every other tool draws, and the file that is saved opens to the same scenario', async () => {
  const page = await openTable();
  await drawBarrier(page);
  await arm(page, 'zone');
  await pressPlaces(page, [120, -150], [220, -150], [200, -60], [120, -150]);
  await page.locator('[data-feature="zone-1"]').waitFor();
  await arm(page, 'zone-rectangle');
  await pressPlaces(page, [-250, 100], [-180, 160]);
  await page.locator('[data-feature="zone-2"]').waitFor();
  await page.keyboard.press('Escape');
  await arm(page, 'zone-circle');
  await pressPlaces(page, [150, 150], [190, 150]);
  await page.locator('[data-feature="zone-3"]').waitFor();
  await page.keyboard.press('Escape');
  for (const tool of ['site', 'checkpoint', 'note']) {
    await arm(page, tool);
    await pressMap(page, tool === 'site' ? -150 : tool === 'note' ? -200 : -250, -200);
    await page.locator(`[data-feature="${tool}-1"]`).waitFor();
  }
  await page.getByLabel('Title of the scenario').fill('Ring, first draft');
  const before = await rows(page);
  expect(before).toEqual(['Barrier 1', 'Zone 1', 'Zone 2', 'Zone 3', 'Site 1', 'Checkpoint 1', 'Note 1']);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Ring, first draft.cordon.geojson');
  const saved = await textOf(file);

  const chooser = page.locator('[data-open-scenario]');
  await chooser.setInputFiles({ name: 'broken.geojson', mimeType: 'application/json', buffer: Buffer.from('{"type": "Feat') });
  expect(await page.getByRole('alert').innerText()).toMatch(/was not opened.*The file is no JSON/s);
  expect(await rows(page)).toEqual(before);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Remove Zone 1' }).click();
  await chooser.setInputFiles({ name: 'ring.cordon.geojson', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await page.locator('[data-feature="zone-1"]').waitFor();
  expect(await rows(page)).toEqual(before);
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const reopened = await textOf(await again);
  const withoutTime = (written: string) => written.replace(/"modified": "[^"]*"/, '');
  expect(withoutTime(reopened)).toBe(withoutTime(saved));
}, 120_000);

test.each(casesOfRun(['light', 'dark'] as const))('the table is clean for a screen reader, in %s and in Arabic', async (colorScheme) => {
  const page = await openTable({ colorScheme, hash: `${onZaitunStreet}&lang=ar` });
  await drawBarrier(page);
  expect(await findAxeFaults(page)).toEqual([]);
  await arm(page, 'measure');
  await pressMap(page, 0, 0);
  expect(await findAxeFaults(page)).toEqual([]);
});

test.runIf(isFullRun)('on a phone the sheet makes room for the pen', async () => {
  const page = await openTable({ viewport: { width: 390, height: 844 }, phone: true });
  await arm(page, 'site');
  expect(await page.locator('[data-sheet="sketch"]').count()).toBe(0);
  await pressMap(page, 0, 60, 'finger');
  await expect.poll(() => page.locator('[data-draw-bar]').count()).toBe(0);
  await page.getByRole('button', { name: 'Layers and legend' }).click();
  expect(await rows(page)).toEqual(['Site 1']);
});
