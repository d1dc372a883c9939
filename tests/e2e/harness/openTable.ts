/** Opens the app on the planner's table and waits until the pen stands, by what the app itself says: `data-pen` on the map. */
import type { Page } from 'playwright-core';
import type { OpenOptions } from './openApp.ts';
import { openMap } from './openMap.ts';

/** The middle of the map lies on Zaitun Street, which runs down to the right; one pixel is one metre. */
export const onZaitunStreet = '#v1&at=33.30605,44.37829,16';

/** The view of a plan file that stays where the address says; without one the app brings the plan into sight. */
export function viewAt(hash = onZaitunStreet): { readonly camera: object | null } {
  const [, lat, lon, zoom, bearing = '0'] = /at=([\d.]+),([\d.]+),([\d.]+)(?:,(-?[\d.]+))?/.exec(hash) ?? [];
  return { camera: zoom === undefined ? null : { center: [Number(lon), Number(lat)], zoom: Number(zoom), bearing: Number(bearing), pitch: 0 } };
}

/** So large that the card of what is selected and the bar over the map leave its middle free. */
const roomy = { width: 1280, height: 1000 };

export async function openTable(options: OpenOptions = {}): Promise<Page> {
  const page = await openMap({ hash: onZaitunStreet, viewport: roomy, ...options });
  await page.locator('header').getByRole('button', { name: /^(Sketch|الرسم)$/ }).click();
  await page.locator('[data-sheet="sketch"]').waitFor();
  await page.locator('#map[data-pen="ready"]').waitFor();
  return page;
}
