/** The status bar and the buttons of the map: where the pointer is, in which notation, and how long a length is. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hashAt, readCamera, waitForAddress } from './harness/address.ts';
import { nextFrames, pressMap, readClipboard, tabTo } from './harness/gestures.ts';
import { keptMap } from './harness/keptMap.ts';
import { openMap } from './harness/openMap.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

const status = (page: Page) => page.getByRole('contentinfo', { name: /Status|الحالة/ });
const notation = (page: Page) => status(page).getByRole('button', { name: /change the notation|الصيغة|الترميز|الإحداثيات/ }).first();
const figure = (page: Page) => status(page).locator('bdi').first();
const mgrs = /^38S MB \d{4,5} \d{4,5}$/;
const dms = /^\d{2}°\d{2}′\d{2}(\.\d)?″[NS],? \d{2,3}°\d{2}′\d{2}(\.\d)?″[EW]$/;
const degrees = /^33\.\d{4,5},? ?°?N?,? 44\.\d{4,5}°?E?$/;
/** For the walks that change nothing but the camera. */
const openHere = keptMap();

test('the notation goes from MGRS to DMS to decimal and round again, by press and by keyboard, and is remembered', async () => {
  const page = await openMap({ hash: '#v1&at=33.30500,44.40000,16.00' });
  expect(await figure(page).textContent()).toMatch(mgrs);
  await notation(page).click();
  expect(await figure(page).textContent()).toMatch(dms);
  await page.keyboard.press('Enter');
  expect(await figure(page).textContent()).toMatch(degrees);
  const [lat, lon] = ((await figure(page).textContent()) ?? '').match(/\d+\.\d+/g)?.map(Number) ?? [];
  expect(lat).toBeCloseTo(33.305, 4);
  expect(lon).toBeCloseTo(44.4, 4);
  await page.keyboard.press('Space');
  expect(await figure(page).textContent()).toMatch(mgrs);
  await notation(page).click();
  await page.reload();
  await status(page).waitFor();
  expect(await figure(page).textContent()).toMatch(dms);
});

test('the place is copied as it is shown, by pointer and by keyboard', async () => {
  const page = await openMap({ hash: '#v1&at=33.30500,44.40000,16.00' });
  const copy = status(page).getByRole('button', { name: 'Copy the coordinates' });
  await copy.click();
  await expect.poll(() => readClipboard(page)).toMatch(mgrs);
  const shown = await figure(page).textContent();
  expect(await readClipboard(page)).toBe(shown);
  await status(page).getByText(`Copied: ${shown}`).waitFor({ state: 'attached' });
  await notation(page).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  await expect.poll(() => readClipboard(page)).toMatch(dms);
});

test('the figure follows the pointer and returns to the middle', async () => {
  const page = await openHere('#v1&at=33.30500,44.40000,14.00');
  const middle = await figure(page).textContent();
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map.');
  await page.mouse.move(box.x + box.width / 2 + 150, box.y + box.height / 2 + 80);
  await expect.poll(() => figure(page).textContent()).not.toBe(middle);
  await page.mouse.move(10, 5);
  await expect.poll(() => figure(page).textContent()).toBe(middle);
  await settleMap(page, async () => {
    await page.locator('.maplibregl-canvas').focus();
    await page.keyboard.press('ArrowRight');
  });
  await expect.poll(() => figure(page).textContent(), { message: 'and follows the keyboard' }).not.toBe(middle);
});

test('the scale is that of the map, and changes with the zoom', async () => {
  const page = await openHere('#v1&at=33.30500,44.40000,13.00');
  const scale = status(page).getByRole('img', { name: /^Scale: / });
  const read = async () => {
    const [, value = '', unit = ''] = /(\d+(?:\.\d+)?) (k?m)$/.exec(await scale.getAttribute('aria-label') ?? '') ?? [];
    const width = (await scale.locator('span').first().boundingBox())?.width ?? NaN;
    return { meters: Number(value) * (unit === 'km' ? 1000 : 1), width };
  };
  const far = await read();
  // One pixel at zoom 13 and 33.305° north: 40,075,017 m · cos(lat) / (512 · 2^13).
  expect(far.meters / far.width / ((40_075_017 * Math.cos((33.305 * Math.PI) / 180)) / (512 * 2 ** 13))).toBeCloseTo(1, 1);
  await settleMap(page, () => page.getByRole('button', { name: 'Zoom in' }).click());
  const near = await read();
  expect((far.meters / far.width) / (near.meters / near.width)).toBeCloseTo(2, 1);
});

test('the figure stays left to right in Arabic, with the same digits', async () => {
  const page = await openMap({ hash: '#v1&at=33.30500,44.40000,16.00' });
  const english = await figure(page).textContent();
  await settleMap(page, () => page.keyboard.press('a'));
  await expect.poll(() => page.locator('body').getAttribute('dir')).toBe('rtl');
  expect(await figure(page).textContent()).toBe(english);
  expect(await figure(page).evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  for (const pattern of [dms, degrees]) {
    await notation(page).click();
    expect(await figure(page).textContent()).toMatch(pattern);
  }
});

test('the buttons of the map: closer, farther, north, the whole zone; by pointer and by keyboard', async () => {
  const page = await openHere('#v1&at=33.25000,44.30000,13.00,40,30');
  const press = (name: string) => settleMap(page, () => page.getByRole('button', { name, exact: true }).click());
  await press('North up');
  await waitForAddress(page, 'at', '33.25000,44.30000,13.00');
  await press('Zoom in');
  expect((await readCamera(page)).zoom).toBeCloseTo(14, 1);
  await page.getByRole('button', { name: 'Zoom out' }).focus();
  await settleMap(page, () => page.keyboard.press('Enter'));
  expect((await readCamera(page)).zoom).toBeCloseTo(13, 1);
  await press('Whole zone');
  const home = await readCamera(page);
  expect(home.lon).toBeCloseTo(44.386, 2);
  expect(home.lat).toBeCloseTo(33.309, 2);
});

test('the map moves under the hand: drag, wheel, arrow keys, plus and minus, turning', async () => {
  const page = await openHere(hashAt([44.4, 33.305], 13));
  const canvas = page.locator('.maplibregl-canvas');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('There is no map.');
  const [x, y] = [box.x + box.width / 3, box.y + box.height / 3];
  await settleMap(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y + 60, { steps: 5 });
    await nextFrames(page);
    await page.mouse.up();
  });
  const dragged = await readCamera(page);
  expect(dragged.lon).toBeLessThan(44.395);
  expect(dragged.lat).toBeGreaterThan(33.306);
  await settleMap(page, () => page.mouse.wheel(0, -400));
  await expect.poll(async () => (await readCamera(page)).zoom).toBeGreaterThan(13.2);

  await page.getByRole('button', { name: 'Layers and legend' }).focus();
  await tabTo(page, canvas, 'Shift+Tab');
  const before = await readCamera(page);
  await settleMap(page, () => page.keyboard.press('ArrowUp'));
  expect((await readCamera(page)).lat).toBeGreaterThan(before.lat);
  await settleMap(page, () => page.keyboard.press('-'));
  expect((await readCamera(page)).zoom).toBeLessThan(before.zoom - 0.5);
  await settleMap(page, () => page.keyboard.press('Shift+ArrowRight'));
  expect((await readCamera(page)).bearing).not.toBe(0);
  await settleMap(page, () => page.keyboard.press('n'));
  expect((await readCamera(page)).bearing).toBe(0);
  await settleMap(page, () => pressMap(page, 0, 120));
});
