/**
 * The composer: what stands in the frame of its sheet is what the files show, in the page's language; nothing sensitive goes in unasked,
 * several pages come as one file, and what is cancelled or left leaves nothing behind.
 */
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paperSize } from '../../src/export/page/paper.ts';
import { pixelsOf } from '../../src/export/plate/plateSize.ts';
import { readPngScenario } from '../../src/share/formats/read/png/readPngScenario.ts';
import { openPdf, searchableText } from '../unit/export/pdf/readPdf.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { openPlan } from './harness/openPlan.ts';

const common = { phase: null, hidden: false, note: '', source: null };
const plan = {
  cordon: {
    title: 'خطة الطوق', author: 'Staff', caveat: 'Exercise only',
    overrides: { 'held-property-01': { geometry: { type: 'Point', coordinates: [44.378_001, 33.306_001] }, source: { text: 'Inventory', date: '2020-09' } } },
  },
  features: [{ type: 'Feature', id: 'north', geometry: { type: 'LineString', coordinates: [[44.378_1, 33.306_1], [44.379_4, 33.306_4]] }, properties: { kind: 'barrier', barrier: 'bollards-rising', ...common, name: 'North' } }],
};

async function openComposer(page: Page): Promise<void> {
  await page.keyboard.press('p');
  await page.locator('[data-hole]').waitFor();
}

const choose = (page: Page, name: string, option: string) => page.locator(`[data-compose="${name}"] [data-compose-option="${option}"]`).click();

async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.locator('[data-compose-save]').click()]);
  return read(file);
}

async function read(file: Download) {
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('a sheet in Arabic becomes a picture with the plan inside, a drawing for GIS of the very ground in its frame, and a document that a search finds', { timeout: 120_000 }, async () => {
  const page = await openPlan(plan, { prepare: (context) => context.addInitScript(() => localStorage.setItem('cordon.preferences', '{"coordinateFormat":"degrees"}')) });
  const before = new URL(page.url()).hash;
  await openComposer(page);
  expect(await page.locator('[data-sheet="sketch"]').isVisible(), 'everything but the sheet steps aside').toBe(false);
  await choose(page, 'language', 'ar');
  await page.locator('[data-page][lang="ar"]').waitFor();
  expect(await findAxeFaults(page)).toEqual([]);

  // Turned by the keys of the map, at a round scale.
  await page.locator('[data-compose="scale"]').selectOption('15000');
  await page.locator('.maplibregl-canvas').focus();
  for (let turns = 0; turns < 2; turns += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.locator('[data-compose="dpi"]').fill('96');
  expect(await page.locator('[data-compose="scale"]').inputValue(), 'turning leaves the scale').toBe('15000');

  // What the pointer meets in a corner of the window is what the file has in that corner.
  await page.locator('[data-compose="kind"]').selectOption('world');
  const sheet = await page.locator('[data-composer="sheet"]').boundingBox();
  const [left = 0, top = 0, width = 0, height = 0] = (await page.locator('[data-hole]').getAttribute('data-hole'))?.split(',').map(Number) ?? [];
  const scale = Number(await page.locator('[data-sheet-scale]').getAttribute('data-sheet-scale'));
  const seen: { readonly pixel: readonly [number, number]; readonly place: readonly [number, number] }[] = [];
  for (const [x, y] of [[0.03, 0.04], [0.97, 0.05], [0.96, 0.97], [0.02, 0.95]] as const) {
    const at = [Math.round((sheet?.x ?? 0) + left + x * width), Math.round((sheet?.y ?? 0) + top + y * height)] as const;
    await page.mouse.move(...at);
    const text = (await page.locator('footer bdi').first().textContent()) ?? '';
    const [lat = 0, lon = 0] = text.split(',').map(Number.parseFloat);
    seen.push({ pixel: [(at[0] - (sheet?.x ?? 0) - left) / scale, (at[1] - (sheet?.y ?? 0) - top) / scale], place: [lon, lat] });
  }
  const world = unzipSync((await save(page)).bytes);
  const named = (ending: string) => Object.entries(world).find(([name]) => name.endsWith(ending))?.[1] ?? new Uint8Array();
  const [a = 0, d = 0, b = 0, e = 0, c = 0, f = 0] = Buffer.from(named('.pgw')).toString().trim().split(/\s+/).map(Number);
  const onGround = ([lon, lat]: readonly [number, number]) => [(lon * Math.PI * 6_378_137) / 180, Math.asinh(Math.tan((lat * Math.PI) / 180)) * 6_378_137] as const;
  for (const { pixel, place } of seen) {
    const [east, north] = onGround(place);
    const determinant = a * e - b * d;
    const found = [(e * (east - c) - b * (north - f)) / determinant, (a * (north - f) - d * (east - c)) / determinant];
    // Half a pixel of the file, and what is lost to five decimals and whole pixels of the screen.
    expect(Math.hypot((found[0] ?? 0) + 0.5 - pixel[0], (found[1] ?? 0) + 0.5 - pixel[1])).toBeLessThan(1.2);
  }
  expect(Math.abs(b), 'the map was turned').toBeGreaterThan(0.1);

  await page.locator('[data-compose="kind"]').selectOption('png');
  await page.locator('[data-compose="dpi"]').fill('60');
  expect(await page.locator('[data-compose-sensitive="out"]').innerText()).toMatch(/1 place/);
  const picture = await save(page);
  expect(picture.name).toBe('خطة الطوق.png');
  const { widthMm, heightMm } = paperSize('a4', 'landscape');
  expect(sizeOf(picture.bytes)).toEqual([pixelsOf(widthMm, 60), pixelsOf(heightMm, 60)]);
  const inside = readPngScenario(picture.bytes);
  if (!inside.ok) throw new Error(inside.reason);
  expect(inside.text).not.toContain('44.378001');
  const { cordon, features } = JSON.parse(inside.text) as { cordon: { title: string; view: { camera: { bearing: number } } }; features: { id: string }[] };
  expect([cordon.title, features.map(({ id }) => id)]).toEqual(['خطة الطوق', ['north']]);
  expect(Math.abs(cordon.view.camera.bearing)).toBeGreaterThan(5);

  await page.locator('[data-compose="kind"]').selectOption('pdf');
  await page.locator('[data-compose="batch"]').selectOption('posture');
  const { name, bytes } = await save(page);
  expect(name).toBe('خطة الطوق.pdf');
  const document = await openPdf(Uint8Array.from(bytes));
  expect(document.numPages).toBe(3);
  const text = await searchableText(document, 2);
  for (const words of ['خطة الطوق', 'مفتاح الخريطة', 'وضع التأهب', 'Heightened', 'Exercise only', 'Washington Institute']) expect(text.replace(/[\u2066-\u2069]/g, ''), words).toContain(words);

  await page.keyboard.press('Escape');
  await page.locator('[data-composer]').first().waitFor({ state: 'detached' });
  expect(await page.locator('[data-sheet="sketch"]').isVisible()).toBe(true);
  await expect.poll(() => new URL(page.url()).hash.replace(/\.00$/, ''), { message: 'the map is where it was' }).toBe(before);
});

test('several pictures in one file; cancelled, no file is made and the next one is; too fine a picture is refused before any work', { timeout: 90_000 }, async () => {
  const page = await openPlan(plan);
  await openComposer(page);
  await page.locator('[data-compose="batch"]').selectOption('posture');
  await page.locator('[data-compose="dpi"]').fill('150');
  let downloads = 0;
  page.on('download', () => { downloads += 1; });
  await page.locator('[data-compose-save]').click();
  await page.locator('[data-compose-cancel]').click();
  await page.locator('[data-compose-state="cancelled"]').waitFor();
  expect(downloads).toBe(0);

  await page.locator('[data-compose="dpi"]').fill('40');
  const { name, bytes } = await save(page);
  expect(name).toBe('خطة الطوق.zip');
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['خطة الطوق - 01 Routine.png', 'خطة الطوق - 02 Heightened.png', 'خطة الطوق - 03 Lockdown.png']);
  const pages = Object.values(files).map((file) => readPngScenario(file));
  expect(pages.map((inside) => (inside.ok ? (JSON.parse(inside.text) as { cordon: { view: { postureId: string } } }).cordon.view.postureId : inside.reason))).toEqual(['routine', 'heightened', 'lockdown']);
  await page.locator('[data-compose-state="saved"]').waitFor();

  await page.locator('[data-compose="batch"]').selectOption('one');
  await page.locator('[data-compose-copy]').click();
  await page.locator('[data-compose-state="copied"]').waitFor({ timeout: 30_000 });
  expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toContain('image/png');

  await page.locator('[data-compose="paper"]').selectOption('a2');
  await page.locator('[data-compose="dpi"]').fill('1200');
  const largest = Number(await page.locator('[data-compose-refused]').getAttribute('data-compose-refused'));
  expect(largest).toBeGreaterThan(100);
  await page.locator('[data-compose-refused] button').click();
  expect(await page.locator('[data-compose="dpi"]').inputValue()).toBe(String(largest));
  await page.locator('[data-compose-refused]').waitFor({ state: 'detached' });
});
