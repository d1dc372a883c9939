/** The layer panel: what is shown, how much of it there is, and that switching really changes the map. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readAddress, waitForAddress } from './harness/address.ts';
import { tabTo } from './harness/gestures.ts';
import { keptMap } from './harness/keptMap.ts';
import { compareMapPictures, takeMapPicture } from './harness/mapPicture.ts';
import { readFeatures } from './harness/readData.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

/** The whole zone with its streets, close enough that every layer is drawn. */
const wholeZone = '#v1&at=33.30800,44.38800,13.40';
/** All of the map but its buttons. */
const crop = { left: 0, top: 0, right: 0.92, bottom: 1 };

const openSharp = keptMap({ hash: wholeZone, sharp: true });
const openHere = keptMap();

const layerSwitch = (page: Page, name: string) => page.getByRole('switch', { name: new RegExp(`^${name}`) });
/** Pressing the words switches too: the text is part of the target. */
const layerWords = (page: Page, name: string) => page.getByRole('region', { name: 'Layers', exact: true }).locator('label').filter({ hasText: name });
const legendIds = (page: Page) => page.locator('[data-legend]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['legend']));

/** Every switch, what it is called in the address, and the legend entries that live by it. */
const layers: readonly (readonly [name: string, id: string, legend: readonly string[]])[] = [
  ['Facilities', 'facilities', ['facility-first', 'facility-second', 'facility-illustrative']],
  ['Militia-held properties', 'held-properties', ['held-tray']],
  ['Checkpoints', 'checkpoints', ['checkpoint', 'checkpoint-illustrative']],
  ['Proposed bollard lines', 'bollard-lines', ['barrier-lowered']],
  ['Incidents', 'incidents', ['incident', 'incident-illustrative']],
  ['Landmarks', 'landmarks', ['landmark']],
  ['Zone outline', 'zone', ['zone']],
  ['Neighbourhoods', 'neighbourhoods', ['neighbourhood']],
  ['Roads', 'roads', ['road-motorway', 'road-primary', 'road-minor', 'road-illustrative', 'bridge']],
  ['Uncertainty circles', 'uncertainty', ['uncertainty-approximate', 'uncertainty-illustrative']],
];

test('every layer goes and returns by pointer: on the map, in the legend, in the address', async () => {
  const page = await openSharp();
  const allOfLegend = await legendIds(page);
  const full = await takeMapPicture(page, crop);
  // One after the other, so that each picture differs from the one before by this layer alone; the circles first, as
  // they go with the marks they belong to.
  let before = full;
  const gone: string[] = [];
  for (const [name, id, legend] of layers.toReversed()) {
    await settleMap(page, () => layerWords(page, name).click());
    gone.push(...legend);
    expect(await layerSwitch(page, name).isChecked(), name).toBe(false);
    expect(await legendIds(page), name).toEqual(allOfLegend.filter((entry) => !gone.includes(entry ?? '')));
    expect((await readAddress(page))['off']?.split(','), name).toContain(id);
    const after = await takeMapPicture(page, crop);
    expect(await compareMapPictures(page, before, after), `${name} leaves the map`).toBeGreaterThan(0.0002);
    before = after;
  }
  await settleMap(page, async () => {
    for (const [name, id, legend] of layers) {
      await layerWords(page, name).click();
      expect(await layerSwitch(page, name).isChecked(), name).toBe(true);
      expect(await legendIds(page), name).toEqual(expect.arrayContaining([...legend]));
      expect((await readAddress(page))['off']?.split(',') ?? [], name).not.toContain(id);
    }
  });
  expect(await legendIds(page)).toEqual(allOfLegend);
  // Not to the last pixel: a label that had to move may stay where it went.
  expect(await compareMapPictures(page, full, await takeMapPicture(page, crop)), 'all is back').toBeLessThan(0.03);
});

test('a layer goes and returns by keyboard', async () => {
  const page = await openSharp();
  const before = await takeMapPicture(page, crop);
  await tabTo(page, layerSwitch(page, 'Checkpoints'));
  await settleMap(page, () => page.keyboard.press('Space'));
  expect(await readAddress(page)).toMatchObject({ off: 'checkpoints' });
  expect(await compareMapPictures(page, before, await takeMapPicture(page, crop))).toBeGreaterThan(0.0002);
  await settleMap(page, () => page.keyboard.press('Space'));
  expect((await readAddress(page))['off']).toBeUndefined();
});

test('a group is hidden and shown as one, by pointer and by keyboard', async () => {
  const page = await openSharp();
  const full = await takeMapPicture(page, crop);
  const analyses = layers.slice(0, 5).map(([, id]) => id);
  await settleMap(page, () => page.getByRole('button', { name: 'Hide all: What the analyses name' }).click());
  const off = (await readAddress(page))['off']?.split(',') ?? [];
  expect(new Set(off)).toEqual(new Set(analyses));
  expect(await legendIds(page)).not.toContain('facility-first');
  const hidden = await compareMapPictures(page, full, await takeMapPicture(page, crop));
  expect(hidden).toBeGreaterThan(0.01);
  const showAll = page.getByRole('button', { name: 'Show all: What the analyses name' });
  await showAll.focus();
  await settleMap(page, () => page.keyboard.press('Enter'));
  expect((await readAddress(page))['off']).toBeUndefined();
  // Not to the last pixel: a label that had to move may stay where it went.
  expect(await compareMapPictures(page, full, await takeMapPicture(page, crop))).toBeLessThan(hidden / 2);
});

test('connectors are hidden until asked for', async () => {
  const page = await openSharp();
  expect(await layerSwitch(page, 'Connectors').isChecked()).toBe(false);
  expect(await legendIds(page)).not.toContain('connector');
  const before = await takeMapPicture(page, crop);
  await tabTo(page, layerSwitch(page, 'Connectors'));
  await settleMap(page, () => page.keyboard.press('Space'));
  expect(await readAddress(page)).toMatchObject({ on: 'connectors' });
  expect(await legendIds(page)).toContain('connector');
  expect(await compareMapPictures(page, before, await takeMapPicture(page, crop))).toBeGreaterThan(0.0002);
});

test('counts are those of the data, and no held property is located', async () => {
  const page = await openHere();
  const facilities = readFeatures('facilities');
  const roads = readFeatures('roads').filter(({ geometry }) => geometry?.type === 'LineString');
  const counts: Record<string, number> = {
    Facilities: facilities.filter(({ properties }) => properties.rank !== 3).length,
    Landmarks: facilities.filter(({ properties }) => properties.rank === 3).length,
    'Militia-held properties': 22,
    Checkpoints: readFeatures('checkpoints').length,
    'Proposed bollard lines': readFeatures('bollard-lines').length,
    Incidents: readFeatures('incidents').length,
    'Zone outline': 1,
    Neighbourhoods: readFeatures('neighbourhoods').length,
    Roads: roads.filter(({ properties }) => properties.class !== 'connector').length,
    Connectors: roads.filter(({ properties }) => properties.class === 'connector').length,
  };
  for (const [name, count] of Object.entries(counts)) {
    const row = page.getByRole('listitem').filter({ has: layerSwitch(page, name) });
    expect(await row.getByRole('img').textContent(), name).toBe(String(count));
  }
  expect(await page.getByRole('region', { name: 'Layers', exact: true }).getByText('located 0 of 22').isVisible()).toBe(true);
  const inStatus = page.getByRole('button', { name: 'Militia-held properties: located 0 of 22. Open the table.' });
  expect(await inStatus.textContent()).toBe('located 0 of 22');
  await inStatus.click();
  await page.getByRole('grid', { name: 'Militia-held properties' }).waitFor();
});

test('a layer opens its table, by pointer and by keyboard', async () => {
  const page = await openHere();
  await page.getByRole('button', { name: 'Table: Incidents' }).click();
  await page.getByRole('grid', { name: 'Incidents' }).waitFor();
  await page.getByRole('button', { name: 'Table: Checkpoints' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: 'Checkpoints' }).waitFor();
});

test('the panel folds away and comes back: its button, its cross, its key', async () => {
  const page = await openHere();
  const panel = page.getByRole('region', { name: 'Layers', exact: true });
  const button = page.getByRole('button', { name: 'Layers and legend' });
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await settleMap(page, () => panel.getByRole('button', { name: 'Close', exact: true }).click());
  expect(await panel.count()).toBe(0);
  const widened = await page.locator('#map').boundingBox();
  expect(widened?.width, 'the map takes the room').toBe(1024);
  await settleMap(page, () => button.click());
  expect(await panel.isVisible()).toBe(true);
  await settleMap(page, () => page.keyboard.press('l'));
  expect(await panel.count()).toBe(0);
  await settleMap(page, () => page.keyboard.press('l'));
  await waitForAddress(page, 'off', undefined);
  expect(await panel.isVisible()).toBe(true);
});
