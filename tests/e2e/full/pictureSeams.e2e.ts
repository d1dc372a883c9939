/** A3 at 300 dpi, read in some twenty strips: to the pixel what a bare map of that size shows. And A2, which is beyond any canvas; and plates that share one map. */
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { servePicturePage } from '../harness/picturePage.ts';
import { ownWorker } from '../harness/workerCount.ts';

const task = { sample: 'ring-of-steel', locale: 'en', widthMm: 420, heightMm: 297, dpi: 300, scale: 15_000, center: [44.386, 33.304], kind: 'png' } as const;

test('plates drawn one after the other with one map are what each is by itself', { timeout: 300_000 }, async () => {
  const pages = await servePicturePage(process.cwd());
  const browser = await chromium.connect(inject('browserEndpoints')[ownWorker()] ?? '');
  try {
    const page = await pages.open(browser);
    const slide = { ...task, widthMm: 180, heightMm: 150, dpi: 150, scale: 25_000 };
    const { shares, changes } = await page.evaluate((tasks) => window.cordonPictures.turned(tasks), [
      slide, { ...slide, scale: 24_700 }, { ...slide, widthMm: 90 }, { ...slide, scale: 9000, center: [44.392, 33.31] as const }, { ...slide, sample: 'mini-green-zones' },
      { ...slide, sample: null, bearing: 30, pitch: 40 }, { ...slide, locale: 'ar' as const }, slide, { ...slide, dpi: 96 },
    ]);
    expect(shares).toEqual(shares.map(() => 0));
    expect(Math.min(...changes)).toBeGreaterThan(0.01);
    expect(pages.errors).toEqual([]);
  } finally {
    await browser.close();
    await pages.close();
  }
});

test('A3 at 300 dpi has no seam, A2 has all its pixels', { timeout: 300_000 }, async () => {
  const pages = await servePicturePage(process.cwd());
  const browser = await chromium.connect(inject('browserEndpoints')[ownWorker()] ?? '');
  try {
    const page = await pages.open(browser);
    const { share, strips } = await page.evaluate((wanted) => window.cordonPictures.seams(wanted), task);
    expect(strips).toBeGreaterThan(10);
    expect(share).toBe(0);
    const made = await page.evaluate((wanted) => window.cordonPictures.make(wanted), { ...task, widthMm: 594, heightMm: 420 });
    expect([made.widthPixels, made.heightPixels]).toEqual([7016, 4961]);
    expect(pages.errors).toEqual([]);
  } finally {
    await browser.close();
    await pages.close();
  }
});
