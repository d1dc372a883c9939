/** The share of pixels in which two pictures of one size differ: 0 when the bare page draws what the app draws. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Differences of a channel up to this are the same to the eye. */
const tolerance = 16;

/** Compares PNG files within `box` (pixels), in the browser, which can read them. */
export async function comparePictures(browser: Browser, one: string, other: string, box: Box): Promise<number> {
  const page = await browser.newPage();
  const urls = [one, other].map((file) => `data:image/png;base64,${readFileSync(file, 'base64')}`);
  const share = await page.evaluate(async ({ sources, part, most }) => {
    const [a, b] = await Promise.all(sources.map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(part.x, part.y, part.width, part.height).data;
    }));
    if (!a || !b) return Number.NaN;
    let different = 0;
    for (let index = 0; index < a.length; index += 4) {
      if ([0, 1, 2].some((channel) => Math.abs((a[index + channel] ?? 0) - (b[index + channel] ?? 0)) > most)) different += 1;
    }
    return different / (a.length / 4);
  }, { sources: urls, part: box, most: tolerance });
  await page.close();
  return share;
}
