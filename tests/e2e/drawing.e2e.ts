/** Every kind drawn by pointer and by finger, and what helps the hand: exact entry, snapping, corners taken back, roads followed. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bearingBetween } from '../../src/geo/bearingBetween.ts';
import { distanceBetween } from '../../src/geo/distanceBetween.ts';
import { isFullRun } from './harness/fullRun.ts';
import { arm, dragAlong, drawLine, moveTo, type Place, pressPlaces, rows, savedFeatures, savedLine, steps } from './harness/drawing.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { chooseLanguage, pressMap } from './harness/gestures.ts';
import { onZaitunStreet, openTable } from './harness/openTable.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const viewport = { width: 1280, height: 860 };

const circle = (right: number, down: number, radius: number): Place[] => Array.from({ length: 25 }, (_, index) => {
  const turn = (index / 24) * 2 * Math.PI;
  return [right + radius * Math.cos(turn), down + radius * Math.sin(turn)];
});

/** Tool, the feature it makes, and the gesture. */
const gestures: readonly (readonly [tool: string, id: string, draw: (page: Page) => Promise<void>])[] = [
  ['barrier', 'barrier-1', (page) => drawLine(page, [53, -60], [-53, 60])],
  ['closure', 'closure-1', (page) => drawLine(page, [-75, -66], [75, 66])],
  ['movement', 'movement-1', (page) => drawLine(page, [-90, -80], [180, 158])],
  ['zone', 'zone-1', (page) => pressPlaces(page, [-300, -40], [-220, -40], [-240, 20], [-300, -40])],
  ['zone-rectangle', 'zone-2', (page) => pressPlaces(page, [-300, 60], [-220, 110])],
  ['zone-circle', 'zone-3', (page) => pressPlaces(page, [-250, 170], [-220, 170])],
  ['zone-freehand', 'zone-4', (page) => dragAlong(page, ...circle(220, 20, 50))],
  ['site', 'site-1', (page) => pressPlaces(page, [-150, 120])],
  ['checkpoint', 'checkpoint-1', (page) => pressPlaces(page, [-120, 160])],
  ['note', 'note-1', (page) => pressPlaces(page, [-90, 190])],
  ['arrow', 'note-2', (page) => drawLine(page, [100, -50], [160, -90])],
  ['highlight', 'note-3', (page) => pressPlaces(page, [20, 180], [90, 180], [60, 220], [20, 180])],
];

test('every kind is drawn by pointer, one step each, and undone', async () => {
  const page = await openTable({ viewport });
  for (const [tool, id, draw] of gestures) {
    await arm(page, tool);
    await draw(page);
    await page.locator(`[data-feature="${id}"]`).waitFor({ state: 'attached' });
    expect(await page.locator('[data-draw-bar]').count(), `${tool} is laid down`).toBe(0);
  }
  const saved = new Map((await savedFeatures(page)).map((feature) => [feature.id, feature]));
  expect([...saved.keys()].toSorted()).toEqual(gestures.map(([, id]) => id).toSorted());
  expect(saved.get('note-2')).toMatchObject({ geometry: { type: 'LineString' }, properties: { form: 'arrow' } });
  expect(saved.get('note-3')).toMatchObject({ geometry: { type: 'Polygon' }, properties: { form: 'highlight', prints: true } });
  const freehand = (saved.get('zone-4')?.geometry.coordinates ?? [])[0] as unknown as [number, number][];
  expect(freehand.length, 'a hand of 25 moves leaves few corners').toBeLessThan(22);
  expect(freehand.length).toBeGreaterThan(6);
  expect(await steps(page)).toHaveLength(gestures.length + 1);
  for (const _ of gestures) await page.keyboard.press('Control+z');
  await expect.poll(() => rows(page)).toEqual([]);
}, 240_000);

test.runIf(isFullRun)('a measured area and a measured length stay in sight and draw nothing', async () => {
  const page = await openTable({ viewport });
  await arm(page, 'measure-area');
  await pressPlaces(page, [-300, 0], [-200, 0], [-200, 100], [-300, 100], [-300, 0]);
  await expect.poll(() => page.locator('[data-readout]').innerText()).toMatch(/Area\s+\u2066(9,[89]|10,[01])\d\d m²/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await rows(page)).toEqual([]);
  expect(await page.locator('[data-steps]').count()).toBe(0);
});

test('a place, a length and a bearing are typed; what is none is refused where it stands', async () => {
  const page = await openTable({ viewport });
  await arm(page, 'barrier');
  await page.getByRole('button', { name: 'Exact entry' }).click();
  const placeForm = page.locator('[data-entry="place"]');
  await placeForm.getByLabel('MGRS or latitude, longitude').fill('51.5, -0.12');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-draw-bar] [role=alert]').innerText()).toMatch(/no grid reference/);
  expect(await page.locator('[data-entry="measures"]').count(), 'no corner, nothing to measure from').toBe(0);
  await placeForm.getByLabel('MGRS or latitude, longitude').fill('33.30700, 44.37500');
  await page.keyboard.press('Enter');
  const measures = page.locator('[data-entry="measures"]');
  await measures.getByLabel('Length, m').fill('120');
  await measures.getByLabel('Bearing, °').fill('400');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-draw-bar] [role=alert]').innerText()).toMatch(/0 to 360/);
  await measures.getByLabel('Bearing, °').fill('45');
  await page.keyboard.press('Enter');
  await measures.getByLabel('Length, m').fill('2.5');
  await measures.getByLabel('Bearing, °').fill('180');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.locator('[data-feature="barrier-1"]').waitFor();
  const [first, second, third] = await savedLine(page, 'barrier-1');
  if (!first || !second || !third) throw new Error('The line should have three corners.');
  expect(first).toEqual([44.375, 33.307]);
  expect(distanceBetween(first, second)).toBeCloseTo(120, 0);
  expect(bearingBetween(first, second)).toBeCloseTo(45, 0);
  expect(Math.abs(distanceBetween(second, third) - 2.5)).toBeLessThan(0.2);
  expect(await steps(page), 'one gesture, one step').toEqual(['Start', 'Drew Barrier 1']);

  await arm(page, 'zone-circle');
  await page.getByRole('button', { name: 'Exact entry' }).click();
  await page.getByLabel('MGRS or latitude, longitude').fill('33.30700, 44.37500');
  await page.keyboard.press('Enter');
  await page.getByLabel('Radius, m').fill('80');
  await page.keyboard.press('Enter');
  await page.locator('[data-feature="zone-1"]').waitFor();
  const ring = (await savedFeatures(page)).find(({ id }) => id === 'zone-1')?.geometry.coordinates[0] as unknown as [number, number][];
  for (const place of ring) expect(Math.abs(distanceBetween([44.375, 33.307], place) - 80)).toBeLessThan(1);
});

test('what the pen snaps to is marked and named, in either language, and left alone with Alt held', async () => {
  const page = await openTable({ viewport });
  await arm(page, 'barrier');
  await drawLine(page, [-60, -150], [-160, -40]);
  await page.locator('[data-feature="barrier-1"]').waitFor();
  await arm(page, 'zone');
  const hint = () => page.locator('[data-snap]').innerText({ timeout: 5000 });
  await moveTo(page, [-155, -44]);
  await expect.poll(hint).toBe('End of Barrier 1');
  await moveTo(page, [-188, -147]);
  await expect.poll(hint).toBe('End of Zaitun Street line');
  await moveTo(page, [8, -2]);
  await expect.poll(hint).toBe('Zaitun Street');
  await page.keyboard.down('Alt');
  await moveTo(page, [9, -2]);
  await expect.poll(() => page.locator('[data-snap]').count()).toBe(0);
  await page.keyboard.up('Alt');
  await moveTo(page, [-155, -44]);
  await pressPlaces(page, [-155, -44], [-200, 60], [-280, -30]);
  await page.getByRole('button', { name: 'Take back a corner' }).click();
  await pressPlaces(page, [-260, 60], [-155, -44]);
  await page.locator('[data-feature="zone-1"]').waitFor();
  const corner = (await savedLine(page, 'barrier-1')).at(-1);
  const zone = (await savedFeatures(page)).find(({ id }) => id === 'zone-1')?.geometry.coordinates[0] as unknown as [number, number][];
  expect(zone, 'three corners and the first again').toHaveLength(4);
  expect(zone).toContainEqual(corner);
  await chooseLanguage(page, 'العربية');
  await arm(page, 'barrier');
  await moveTo(page, [8, -2]);
  await expect.poll(hint).toBe('شارع الزيتون');
});

test('a closure shows the road it follows while it is drawn, and follows it again when its end is dragged', async () => {
  const page = await openTable({ viewport });
  await arm(page, 'closure');
  await pressPlaces(page, [-75, -66]);
  await moveTo(page, [60, 80]);
  await expect.poll(() => page.locator('[data-readout]').innerText()).toMatch(/Along the roads\s+\u2066\d+ m/);
  await moveTo(page, [300, -150]);
  await expect.poll(() => page.locator('[data-off-roads]').innerText()).toMatch(/on no road/);
  await pressPlaces(page, [60, 54], [60, 54]);
  await page.locator('[data-feature="closure-1"]').waitFor();
  const before = await savedLine(page, 'closure-1');
  await settleMap(page, () => dragAlong(page, [60, 54], [100, 110], [110, 130]));
  const after = await savedLine(page, 'closure-1');
  expect(after).not.toEqual(before);
  const bearing = (line: typeof after) => bearingBetween(line[0] ?? [0, 0], line.at(-1) ?? [0, 0]);
  expect(bearing(after), 'still on the straight street').toBeCloseTo(bearing(before), 0);
  expect(await steps(page)).toEqual(['Start', 'Drew Closure 1', 'Reshaped Closure 1']);

  const end = after.at(-1) ?? [0, 0];
  const pixels = (to: readonly [number, number]): Place => [(to[0] - 44.37829) * 93_000, -(to[1] - 33.30605) * 111_195];
  await dragAlong(page, pixels(end), [pixels(end)[0] - 60, pixels(end)[1] + 60], [-150, 190]);
  expect(await page.locator('[data-reshape-refusal] [role=alert]').innerText()).toBe('Nothing was changed: one of the places is on no road. Press nearer to a road.');
  expect(await savedLine(page, 'closure-1')).toEqual(after);
});

test.runIf(isFullRun)('on a map that is turned, in Arabic, the line lies where the hand drew it', async () => {
  const page = await openTable({ viewport, hash: `${onZaitunStreet},60&lang=ar` });
  await arm(page, 'barrier');
  await page.keyboard.down('Alt');
  await drawLine(page, [-100, 0], [100, 0]);
  await page.keyboard.up('Alt');
  await page.locator('[data-feature="barrier-1"]').waitFor();
  const [from, to] = await savedLine(page, 'barrier-1');
  if (!from || !to) throw new Error('There should be a line.');
  // From left to right of a map whose top is north by east 60 degrees.
  expect(bearingBetween(from, to)).toBeCloseTo(150, 0);
  expect(distanceBetween(from, to)).toBeGreaterThan(180);
  expect(await findAxeFaults(page).then((faults) => faults.filter(({ at }) => JSON.stringify(at).includes('offer')))).toEqual([]);
});

test('on a phone the finger places corners and a button ends the line', async () => {
  const page = await openTable({ viewport: { width: 390, height: 844 }, phone: true });
  const taps = async (...places: readonly Place[]) => {
    for (const [right, down] of places) await pressMap(page, right, down, 'finger');
  };
  await arm(page, 'barrier');
  await taps([53, 0], [-53, 120]);
  const finish = page.getByRole('button', { name: 'Finish' });
  expect((await finish.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect((await finish.boundingBox())?.width).toBeGreaterThan(300);
  await finish.tap();
  await page.locator('[data-offer]').waitFor();
  await page.getByRole('button', { name: 'Leave it as drawn' }).tap();
  await page.getByRole('button', { name: 'Layers and legend' }).click();
  await arm(page, 'zone-freehand');
  const touch = await page.context().newCDPSession(page);
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map.');
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', [right, down]: Place) => touch.send('Input.dispatchTouchEvent', {
    type, touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + box.width / 2 + right, y: box.y + box.height / 2 + down, id: 1 }],
  });
  const outline = circle(0, 100, 70);
  await send('touchStart', outline[0] ?? [0, 0]);
  for (const place of outline.slice(1)) await send('touchMove', place);
  await send('touchEnd', [0, 0]);
  await page.getByRole('button', { name: 'Layers and legend' }).click();
  await expect.poll(() => rows(page)).toEqual(['barrier-1', 'zone-1']);
});
