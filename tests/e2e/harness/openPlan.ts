/** Opens the planner's table with a plan on it, as a planner opens a file. */
import type { Page } from 'playwright-core';
import type { OpenOptions } from './openApp.ts';
import { openMap } from './openMap.ts';
import { viewAt } from './openTable.ts';
import { settleMap, waitForMapIdle } from './waitForMapIdle.ts';

/** The middle of the map lies on Zaitun Street, beside the line of the baseline that bars it; one pixel is about one metre. */
export const onZaitunStreet = '#v1&at=33.30605,44.37829,16';

export interface PlanFile {
  readonly cordon?: Readonly<Record<string, unknown>>;
  readonly features?: readonly unknown[];
}

const posture = (id: string, name: string) => ({ id, name, trigger: '', authority: '', maxHours: null, states: {}, staffed: [] });

/** A document with the three postures every plan starts with. */
export function writePlan({ cordon = {}, features = [] }: PlanFile): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    cordon: {
      version: 1, id: 'plan', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', caveat: '', baselineVersion: '2020', locale: 'en',
      postures: [posture('routine', 'Routine'), posture('heightened', 'Heightened'), posture('lockdown', 'Lockdown')],
      ...cordon,
    },
    features,
  });
}

export const chooseMode = (page: Page, mode: 'Map' | 'Sketch') =>
  page.locator('header').getByRole('button', { name: mode === 'Map' ? /^(Map|الخريطة)$/ : /^(Sketch|الرسم)$/ }).click();

/** `file` null starts with the empty scenario that the table makes. */
export async function openPlan(file: PlanFile | null = null, options: OpenOptions = {}): Promise<Page> {
  const page = await openMap({ hash: onZaitunStreet, ...options });
  await settleMap(page, () => chooseMode(page, 'Sketch'));
  await page.locator('[data-plan-strip]').waitFor();
  await page.locator('#map[data-pen="ready"]').waitFor();
  if (file !== null) {
    const plan = { name: 'plan.cordon.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(writePlan({ ...file, cordon: { view: viewAt(options.hash), ...file.cordon } })) };
    await settleMap(page, () => page.locator('[data-open-scenario]').setInputFiles(plan));
  }
  return page;
}

export const steps = (page: Page): Promise<string[]> => page.locator('[data-steps] button').allInnerTexts();

/** Presses the map where a place lies, by the camera of `onZaitunStreet`, once everything is drawn that can be pressed. */
export async function pressPlace(page: Page, [lon, lat]: readonly [number, number], zoom = 16): Promise<void> {
  await waitForMapIdle(page);
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map to press.');
  const [right, down] = pixelsFrom([44.378_29, 33.306_05], [lon, lat], zoom);
  await page.mouse.click(box.x + box.width / 2 + right, box.y + box.height / 2 + down);
}

/** Pixels right and down from one place to another, in Web Mercator. */
export function pixelsFrom(from: readonly [number, number], to: readonly [number, number], zoom: number): readonly [number, number] {
  const world = 512 * 2 ** zoom;
  const y = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return [((to[0] - from[0]) / 360) * world, (y(from[1]) - y(to[1])) * world];
}
