/** A square of the map as it is drawn, to see whether something stands on it. */
import type { Page } from 'playwright-core';
import type { Place } from '../../harness/drawing.ts';
import { compareMapPictures } from '../../harness/mapPicture.ts';
import { waitForMapIdle } from '../../harness/waitForMapIdle.ts';

/** A PNG as base64: round a place, so many pixels to each side. Taken when the map is idle. */
export async function lookAt(page: Page, [right, down]: Place, half = 12): Promise<string> {
  await waitForMapIdle(page);
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map to look at.');
  const clip = { x: Math.round(box.x + box.width / 2 + right - half), y: Math.round(box.y + box.height / 2 + down - half), width: 2 * half, height: 2 * half };
  return (await page.screenshot({ clip })).toString('base64');
}

/** The share of the square round a place that is not as it was when nothing stood there. */
export const drawnAt = async (page: Page, place: Place, empty: string): Promise<number> => compareMapPictures(page, empty, await lookAt(page, place));
