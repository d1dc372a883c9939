/**
 * Pictures of the map at paper resolution, by their writers alone: beside golden ones, beside a bare map of the same size, cancelled, and
 * with the context taken away; and a picture dropped on the app, which opens the plan it carries.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { PictureTask } from '../bench/pictures/page.ts';
import { compareGolden, mostDifferent, mostInSquare } from './harness/goldenPicture.ts';
import { openMap } from './harness/openMap.ts';
import { type PicturePages, servePicturePage } from './harness/picturePage.ts';
import { ownWorker } from './harness/workerCount.ts';

let pages: PicturePages;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  pages = await servePicturePage(process.cwd());
  browser = await chromium.connect(inject('browserEndpoints')[ownWorker()] ?? '');
  page = await pages.open(browser);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

/** A7, with pixels as on the screen. */
const english: PictureTask = { sample: 'ring-of-steel', locale: 'en', widthMm: 105, heightMm: 74, dpi: 96, scale: 30_000, center: [44.39, 33.309], kind: 'png' };
/** Past 1:10,000, turned, with a page round it. */
const arabic: PictureTask = { ...english, sample: 'mini-green-zones', locale: 'ar', scale: 9000, dpi: 84, bearing: 20, hasPage: true };

async function make(task: PictureTask): Promise<string> {
  const made = await page.evaluate((wanted) => window.cordonPictures.make(wanted), task);
  if (!('base64' in made) || made.base64 === undefined) throw new Error(`No picture: ${made.refused?.reason} ${made.refused?.at}`);
  return made.base64;
}

test('a map in English and a page in Arabic look as they were kept, and a mark that is missing does not pass', async () => {
  const map = await make(english);
  for (const [name, picture] of [['map-en', map], ['page-ar', await make(arabic)]] as const) {
    const { share, worstSquare } = await compareGolden(page, name, picture);
    expect.soft(share, name).toBeLessThanOrEqual(mostDifferent);
    expect.soft(worstSquare, name).toBeLessThanOrEqual(mostInSquare);
  }
  expect((await compareGolden(page, 'map-en', await make({ ...english, withoutMark: 'light~facility~1~parliament' }))).worstSquare).toBeGreaterThan(mostInSquare);
});

test('read in strips a plate has no seam; drawn after another it is what it is by itself; cancelled it leaves no context behind; it says why there is none', async () => {
  const { share, strips } = await page.evaluate((task) => window.cordonPictures.seams(task), { ...english, widthMm: 210, heightMm: 130, dpi: 200 });
  expect(strips).toBeGreaterThan(1);
  expect(share).toBe(0);
  const { shares, changes } = await page.evaluate((tasks) => window.cordonPictures.turned(tasks), [english, { ...arabic, widthMm: 60, dpi: english.dpi, hasPage: false }]);
  expect(shares).toEqual([0, 0]);
  expect(changes[0]).toBeGreaterThan(0.5);
  // More than the sixteen contexts a page may have: one that is left behind pushes out the first.
  const { reasons, isWitnessLost } = await page.evaluate(([task, when]) => window.cordonPictures.cancelled(task, when), [english, ['pixels', 'file', ...Array.from({ length: 16 }, () => 'map' as const)]] as const);
  expect([...new Set(reasons)]).toEqual(['cancelled']);
  expect(isWitnessLost).toBe(false);
  expect(await page.evaluate((task) => window.cordonPictures.lost(task), english)).toBe('context-lost');
  const reasonOf = async (task: PictureTask) => {
    const { refused, stages } = await page.evaluate((wanted) => window.cordonPictures.make(wanted), task);
    expect(stages, 'nothing was begun').toEqual([]);
    return [refused?.reason, refused?.largestDpi];
  };
  expect(await reasonOf({ ...english, widthMm: 594, heightMm: 420, dpi: 600 })).toEqual(['side-too-long', 350]);
  expect(await reasonOf({ ...english, pitch: 30, kind: 'geotiff' })).toEqual(['tilted', null]);
  expect(pages.errors).toEqual([]);
}, 120_000);

test('a picture that is dropped on the app opens the plan it carries; one that lost it, or was altered, says so', async () => {
  const picture = await make(english);
  const app = await openMap();
  const drop = (base64: string, name: string) => app.evaluate(([content, called]) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], called, { type: 'image/png' }));
    const map = document.querySelector('#map');
    for (const type of ['dragenter', 'dragover', 'drop']) map?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, [base64, name] as const);
  const bytes = Buffer.from(picture, 'base64');
  const altered = Buffer.from(bytes);
  const at = altered.indexOf('iTXt') + 60;
  altered[at] = (altered[at] ?? 0) ^ 1;
  const withoutPlan = Buffer.concat([bytes.subarray(0, bytes.indexOf('iTXt') - 4), bytes.subarray(bytes.indexOf('IDAT') - 4)]);
  for (const [name, content, says] of [['altered.png', altered, /was altered on the way/], ['anew.png', withoutPlan, /a picture without a plan inside/], ['cut.png', bytes.subarray(0, 300), /was cut off/]] as const) {
    await drop(content.toString('base64'), name);
    await expect.poll(() => app.locator('[role=dialog] [role=alert]').innerText(), { message: name }).toMatch(says);
    await app.keyboard.press('Escape');
  }
  await drop(picture, 'map.png');
  await expect.poll(() => app.locator('[data-feature]').count()).toBeGreaterThan(5);
  await expect.poll(() => app.locator('[role=dialog]').count(), { message: 'nothing is asked where nothing was begun' }).toBe(0);
  // The other door.
  await app.locator('[data-open-scenario]').setInputFiles({ name: 'altered.png', mimeType: 'image/png', buffer: altered });
  await app.getByText('was altered on the way').waitFor();
});
