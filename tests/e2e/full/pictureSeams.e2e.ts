/** A3 at 300 dpi, read in some twenty strips: to the pixel what a bare map of that size shows. And A2, which is beyond any canvas. */
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { servePicturePage } from '../harness/picturePage.ts';
import { ownWorker } from '../harness/workerCount.ts';

test('A3 at 300 dpi has no seam, A2 has all its pixels', { timeout: 300_000 }, async () => {
  const pages = await servePicturePage(process.cwd());
  const browser = await chromium.connect(inject('browserEndpoints')[ownWorker()] ?? '');
  try {
    const page = await pages.open(browser);
    const task = { sample: 'ring-of-steel', locale: 'en', widthMm: 420, heightMm: 297, dpi: 300, scale: 15_000, center: [44.386, 33.304], kind: 'png' } as const;
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
