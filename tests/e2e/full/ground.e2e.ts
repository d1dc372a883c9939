/**
 * The map under the plan: an archive of tiles from disk, its dresses, a picture laid on it; what is kept comes back without a network, what is taken away can be had back.
 * Archives and pictures are made here (`tests/fixtures/tiles`), nothing is fetched.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { officeArchive, protomapsArchive } from '../../fixtures/tiles/baghdadTiles.ts';
import { solidPng } from '../../fixtures/tiles/solidPng.ts';
import { findAxeFaults } from '../harness/findAxeFaults.ts';
import { chooseFromMenu } from '../harness/gestures.ts';
import { brightnessOf, takeMapPicture } from '../harness/mapPicture.ts';
import { openMap } from '../harness/openMap.ts';
import { settleMap, waitForMapIdle } from '../harness/waitForMapIdle.ts';
import { shareOfColor } from '../harness/shareOfColor.ts';

const here = '#v1&at=33.32,44.38,12.4';
const all = { left: 0, top: 0, right: 0.9, bottom: 1 };
/** Of `scene/ground/groundVariant.ts`: parks, which only the tiles have. */
const green = '#D6DEC6';
const wood = '#CAD6B9';

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
const choice = (page: Page, name: string) => page.locator(`[data-ground-choice="${name}"]`);
const greenShare = async (page: Page) => shareOfColor(page, await takeMapPicture(page, all), green);

async function openGround(page: Page): Promise<void> {
  await page.locator('[data-ground-fold]').click();
  await page.locator('[data-ground]').waitFor();
}

const openFile = (page: Page, name: string, bytes: Uint8Array) => settleMap(page, () => page.locator('[data-ground-file]').setInputFiles(file(name, bytes)));

test('a file of tiles is drawn from disk, says whose work it is, comes back without a network, and is taken away and had back', { timeout: 120_000 }, async () => {
  const page = await openMap({ hash: here, sharp: true });
  await openGround(page);
  expect(await choice(page, 'embedded').isChecked()).toBe(true);
  expect(await greenShare(page)).toBe(0);

  await openFile(page, 'baghdad.pmtiles', protomapsArchive());
  expect(await choice(page, 'baghdad.pmtiles').isChecked()).toBe(true);
  expect(await page.locator('[data-ground-credit]').innerText()).toBe('© Example mappers');
  expect(await page.locator('[data-ground-row]').getAttribute('data-ground-row')).toBe('kept');
  expect(await greenShare(page)).toBeGreaterThan(0.02);
  expect(await findAxeFaults(page)).toEqual([]);
  // Neither the address nor a link says a word of it.
  expect(await page.evaluate(() => location.hash)).not.toMatch(/ground|pmtiles/);

  await page.reload();
  await waitForMapIdle(page);
  await page.locator('[data-ground-credit]').waitFor();
  await waitForMapIdle(page);
  expect(await greenShare(page)).toBeGreaterThan(0.02);

  await openGround(page);
  await settleMap(page, () => page.locator('[data-ground-remove="baghdad.pmtiles"]').click());
  expect(await greenShare(page)).toBe(0);
  expect(await choice(page, 'embedded').isChecked()).toBe(true);
  await settleMap(page, () => page.locator('[data-ground-undo]').click());
  expect(await choice(page, 'baghdad.pmtiles').isChecked()).toBe(true);
  expect(await greenShare(page)).toBeGreaterThan(0.02);
});

test('a file that is none is told in a sentence, and what was drawn stays', async () => {
  const page = await openMap({ hash: here });
  await openGround(page);
  await page.locator('[data-ground-file]').setInputFiles(file('notes.pmtiles', new TextEncoder().encode('no tiles')));
  await page.locator('[data-ground-remark="refused-tiles"]').waitFor();
  expect(await page.locator('[data-ground-remark]').innerText()).toContain('is no PMTiles file');
  expect(await choice(page, 'embedded').isChecked()).toBe(true);
  await openFile(page, 'office.pmtiles', officeArchive());
  expect(await page.locator('[data-ground-remark]').count()).toBe(0);
  expect(await page.locator('[data-ground-credit]').innerText()).toBe('Office of maps');
});

/** Six lines that lay a picture of 100 by 100 pixels on 0.02 by 0.02 degrees west of the zone. */
const world = '0.0002\n0\n0\n-0.0002\n44.3521\n33.3249\n';
const magenta = '#FF00FF';
const picture = (name: string) => file(name, solidPng(100, 100, [255, 0, 255]));
const magentaShare = async (page: Page, color = magenta) => shareOfColor(page, await takeMapPicture(page, all), color);

test('a picture with a world file lies on the ground and under roads and plan; shown through, kept, removed and had back', { timeout: 150_000 }, async () => {
  const page = await openMap({ hash: here, sharp: true });
  await openGround(page);
  await settleMap(page, () => page.locator('[data-ground-picture-file]').setInputFiles([picture('scan.png'), file('scan.pgw', new TextEncoder().encode(world))]));
  await page.locator('[data-ground-picture="kept"]').waitFor();
  // At the opacity it begins with, over the land of the light theme: 0.7 of magenta, 0.3 of #E9E4D9.
  expect(await magentaShare(page, '#F844F4')).toBeGreaterThan(0.02);

  const slider = page.locator('[data-ground-opacity]');
  await slider.focus();
  const before = page.locator('[data-ground-before]');
  expect(await before.isDisabled()).toBe(true);
  await settleMap(page, () => page.keyboard.press('End'));
  const whole = await magentaShare(page);
  // One step back, to the pixel's colour; and forth again.
  await settleMap(page, () => before.click());
  expect(await slider.inputValue()).toBe('70');
  expect(await magentaShare(page, '#F844F4')).toBeGreaterThan(0.02);
  expect(await before.isDisabled()).toBe(true);
  await slider.focus();
  await settleMap(page, () => page.keyboard.press('End'));
  expect(whole).toBeGreaterThan(0.02);
  // Roads, names and marks lie over it: without them there is more of it to be seen.
  await settleMap(page, () => page.locator('label').filter({ hasText: /^Roads/ }).click());
  expect(await magentaShare(page)).toBeGreaterThan(whole);
  await settleMap(page, () => page.locator('label').filter({ hasText: /^Roads/ }).click());

  await page.reload();
  await waitForMapIdle(page);
  await expect.poll(() => magentaShare(page), { timeout: 20_000 }).toBeGreaterThan(0.02);
  await openGround(page);
  expect(await slider.inputValue()).toBe('100');
  await settleMap(page, () => page.locator('[data-ground-remove-picture]').click());
  expect(await magentaShare(page)).toBe(0);
  await settleMap(page, () => page.locator('[data-ground-undo]').click());
  // Names over it fall a little otherwise.
  expect(Math.abs(await magentaShare(page) - whole)).toBeLessThan(whole / 20);
});

test('a picture that says no place is laid on the view, and its corners are moved by pointer and by keys', { timeout: 120_000 }, async () => {
  const page = await openMap({ hash: here, sharp: true });
  await openGround(page);
  await page.locator('[data-ground-picture-file]').setInputFiles([picture('scan.png')]);
  await page.locator('[data-ground-asked="place"]').waitFor();
  await settleMap(page, () => page.locator('[data-ground-here]').click());
  const corner = page.locator('[data-ground-corner="2"]');
  await corner.waitFor();
  expect(await findAxeFaults(page)).toEqual([]);
  const first = await corner.boundingBox();
  if (!first) throw new Error('The corner is nowhere.');
  await corner.focus();
  await settleMap(page, () => page.keyboard.press('Shift+ArrowLeft'));
  expect((await corner.boundingBox())?.x).toBeCloseTo(first.x - 10, 0);
  const before = await magentaShare(page, '#F844F4');
  await settleMap(page, async () => {
    await page.mouse.move(first.x + 4, first.y + 14);
    await page.mouse.down();
    await page.mouse.move(first.x - 80, first.y - 80, { steps: 4 });
    await page.mouse.up();
  });
  expect(await magentaShare(page, '#F844F4')).toBeLessThan(before);
  // The drag is one step, the key before it another.
  await settleMap(page, () => page.locator('[data-ground-before]').click());
  expect((await corner.boundingBox())?.x).toBeCloseTo(first.x - 10, 0);
  expect(await magentaShare(page, '#F844F4')).toBeCloseTo(before, 3);
  await settleMap(page, () => page.locator('[data-ground-before]').click());
  expect((await corner.boundingBox())?.x).toBeCloseTo(first.x, 0);
  expect(await page.locator('[data-ground-before]').isDisabled()).toBe(true);
  // Where the picture would be turned inside out the corner springs back.
  await page.locator('[data-ground-move]').click();
  expect(await page.locator('[data-ground-corner]').count()).toBe(0);
  await page.locator('details summary').filter({ hasText: 'Corners' }).click();
  await page.locator('[data-ground-typed="0"]').fill('33.31, 44.36');
  await page.locator('[data-ground-typed="1"]').fill('33.31, 44.34');
  await page.locator('[data-ground-apply]').click();
  await page.getByText('These corners make no picture').waitFor();
});

test('dresses change the ground and not the marks; print is light in the dark, and a page takes the file along with its name', { timeout: 150_000 }, async () => {
  const page = await openMap({ hash: here, sharp: true, colorScheme: 'dark' });
  await openGround(page);
  await openFile(page, 'baghdad.pmtiles', protomapsArchive());
  const dark = await brightnessOf(page, await takeMapPicture(page, all));
  await settleMap(page, () => page.locator('[data-ground-variant="muted"]').click());
  expect(await shareOfColor(page, await takeMapPicture(page, all), '#1D2822')).toBe(0);
  const roadInLegend = () => page.locator('[data-legend="road-motorway"] line').last().getAttribute('stroke');
  const darkRoad = await roadInLegend();
  await settleMap(page, () => page.locator('[data-ground-variant="print"]').click());
  // The legend is that of the map on the screen.
  expect(darkRoad).not.toBe('#FFFFFF');
  expect(await roadInLegend()).toBe('#FFFFFF');
  expect(await brightnessOf(page, await takeMapPicture(page, all))).toBeGreaterThan(dark + 120);

  await chooseFromMenu(page, 'Picture or page…');
  await page.locator('[data-composer="panel"]').waitFor();
  await page.locator('[data-compose="ground"]').selectOption('plain');
  const download = page.waitForEvent('download', { timeout: 90_000 });
  await page.locator('[data-compose-save]').click();
  const saved = await (await download).createReadStream().then(async (stream) => Buffer.concat(await stream.toArray() as Buffer[]));
  // The frame of a page shows the wood east of the zone sooner than the park west of it.
  expect(await shareOfColor(page, saved.toString('base64'), green) + await shareOfColor(page, saved.toString('base64'), wood)).toBeGreaterThan(0.002);
});
