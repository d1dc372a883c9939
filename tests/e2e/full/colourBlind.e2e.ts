/**
 * Map and verdicts as people see them who see colours otherwise: one contact sheet a theme, of which the middle of the map is kept in tests/golden/pictures for people to look at, and a measure: no two
 * marks of the legend look alike where there is no colour at all. Distances of the colours themselves are measured in `tests/unit/scene/colourBlind.test.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { compareGolden } from '../harness/goldenPicture.ts';
import { openTable } from '../harness/openTable.ts';
import { devTools } from '../harness/spoken.ts';
import { settleMap, waitForMapIdle } from '../harness/waitForMapIdle.ts';
import { ownWorker } from '../harness/workerCount.ts';

const sights = ['none', 'protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

async function see(page: Page, type: (typeof sights)[number]): Promise<void> {
  await (await devTools(page)).send('Emulation.setEmulatedVisionDeficiency', { type });
}

interface Seen {
  readonly name: string;
  readonly png: Buffer;
}

/** Where the plan stands on the screen: bars, lines, ways in, marks. */
const middle = { x: 790, y: 310, width: 240, height: 180 };

/** Of all pixels of a kept sheet: labels of a map fall a little otherwise, a colour that has changed is more. */
const mostDifferent = 0.03;

/** Pictures below one another, each with its name, as one PNG. */
async function contactSheet(pictures: readonly Seen[], width: number): Promise<Buffer> {
  const browser = await chromium.connect(inject('browserEndpoints')[ownWorker()] ?? '');
  try {
    const page = await browser.newPage({ viewport: { width: 2 * width + 40, height: 400 } });
    await page.setContent(`<body style="margin:16px;font:16px sans-serif;display:grid;grid-template-columns:1fr 1fr;gap:16px">${pictures.map(({ name, png }) => `<figure style="margin:0"><figcaption>${name}</figcaption><img width="${width}" src="data:image/png;base64,${png.toString('base64')}"></figure>`).join('')}</body>`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    return await page.screenshot({ fullPage: true });
  } finally {
    await browser.close();
  }
}

/** How much of what two marks of the same size draw is clearly darker or lighter in one than in the other, 0 to 1. */
const unlike = (page: Page, marks: readonly string[]): Promise<readonly (readonly [number, number, number])[]> => page.evaluate(async (pngs) => {
  const forms = await Promise.all(pngs.map(async (png) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8ClampedArray() };
    return Array.from({ length: data.length / 4 }, (_, at) => data[at * 4] ?? 0);
  }));
  return forms.flatMap((one, index) => forms.slice(index + 1).map((other, more) => {
    const isDrawn = (shade: number | undefined, ground: number | undefined) => Math.abs((shade ?? 0) - (ground ?? 0)) > 12;
    const differing = one.filter((shade, at) => Math.abs(shade - (other[at] ?? 0)) > 40).length;
    const drawn = one.filter((shade, at) => isDrawn(shade, one[0]) || isDrawn(other[at], other[0])).length;
    return [index, index + 1 + more, drawn === 0 ? 0 : differing / drawn] as const;
  }));
}, marks);

test.each(['light', 'dark'] as const)('the %s map, its verdict and its legend, by every kind of sight', { timeout: 200_000 }, async (colorScheme) => {
  const page = await openTable({ hash: '', viewport: { width: 1280, height: 860 }, colorScheme, sharp: true });
  await settleMap(page, () => page.locator('[data-open-scenario]').setInputFiles(`${process.cwd()}/data/scenarios/ring-of-steel.cordon.geojson`));
  await page.locator('[data-plan-strip] [data-posture="lockdown"]').click();
  await page.locator('button:has([data-verdict-strip][data-phase="current"])').click();
  await page.locator('[data-sheet="check"]').waitFor();
  await waitForMapIdle(page);
  const pictures: Seen[] = [];
  const middles: Seen[] = [];
  for (const sight of sights) {
    await see(page, sight);
    const name = sight === 'none' ? 'as most see it' : sight;
    pictures.push({ name, png: await page.screenshot() });
    middles.push({ name, png: await page.screenshot({ clip: middle }) });
  }
  const folder = join(process.cwd(), 'tests/e2e/pictures');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `colour-blind-${colorScheme}.png`), await contactSheet(pictures, 640));
  const kept = `colour-blind-${colorScheme}`;
  const { share } = await compareGolden(page, kept, (await contactSheet(middles, middle.width)).toString('base64'));
  expect.soft(share, `tests/e2e/pictures/golden-${kept}.png is to be looked at and kept as tests/golden/pictures/${kept}.png`).toBeLessThanOrEqual(mostDifferent);
  // The emulation is one: a picture without colour differs from the one with it.
  expect(pictures[4]?.png.equals(pictures[0]?.png ?? Buffer.alloc(0))).toBe(false);

  await page.locator('header').getByRole('button', { name: 'Map', exact: true }).click();
  await page.locator('[data-sheet="layers"]').waitFor();
  // Marks: streets are told apart by width and areas by their outline and name, and mean nothing by their colour.
  const rows = page.locator('[data-sheet="layers"] [data-legend]:has(img)');
  const names = await rows.evaluateAll((all) => all.map((row) => row.textContent?.trim() ?? ''));
  const marks: string[] = [];
  await see(page, 'achromatopsia');
  for (const row of await rows.all()) {
    await row.scrollIntoViewIfNeeded();
    marks.push((await row.locator(':scope > :first-child').screenshot()).toString('base64'));
  }
  expect(marks.length).toBeGreaterThan(10);
  const differences = await unlike(page, marks);
  const alike = differences.filter(([, , share]) => share < 0.05).map(([one, other, share]) => `${names[one]} / ${names[other]}: ${share.toFixed(2)}`);
  expect(alike).toEqual([]);
});
