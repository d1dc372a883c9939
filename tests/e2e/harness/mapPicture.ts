/** Pictures of the map itself, to see whether something was really drawn. Each is taken when the map is idle. */
import type { Page } from 'playwright-core';
import { waitForMapIdle } from './waitForMapIdle.ts';

/** Parts of the map's width and height. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The middle of the map: clear of the cards at its end and the panels at its foot. */
export const middle: Crop = { left: 0.04, top: 0.14, right: 0.5, bottom: 0.5 };

/** Differences of a channel up to this are the same to the eye. */
const tolerance = 16;

/** A PNG of a part of the map, as base64. The page was opened with `sharp`. */
export async function takeMapPicture(page: Page, crop: Crop = middle): Promise<string> {
  if (await page.evaluate(() => devicePixelRatio < 1)) throw new Error('This page draws its map coarsely: open it with `sharp`.');
  await waitForMapIdle(page);
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map to take a picture of.');
  const clip = {
    x: box.x + box.width * crop.left, y: box.y + box.height * crop.top,
    width: box.width * (crop.right - crop.left), height: box.height * (crop.bottom - crop.top),
  };
  return (await page.screenshot({ clip })).toString('base64');
}

/** The share of pixels in which two pictures of one size differ: 0 to 1. */
export function compareMapPictures(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(async ({ pictures, most }) => {
    const [a, b] = await Promise.all(pictures.map(async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height).data;
    }));
    if (!a || !b || a.length !== b.length) throw new Error('The pictures differ in size.');
    let different = 0;
    for (let index = 0; index < a.length; index += 4) {
      if ([0, 1, 2].some((channel) => Math.abs((a[index + channel] ?? 0) - (b[index + channel] ?? 0)) > most)) different += 1;
    }
    return different / (a.length / 4);
  }, { pictures: [one, other], most: tolerance });
}

/** Mean brightness of a picture, 0 to 255. */
export function brightnessOf(page: Page, picture: string): Promise<number> {
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    let sum = 0;
    for (let index = 0; index < data.length; index += 4) sum += ((data[index] ?? 0) + (data[index + 1] ?? 0) + (data[index + 2] ?? 0)) / 3;
    return sum / (data.length / 4);
  }, picture);
}
