/** What a hand does with the pen: arm a tool, press places of the map in order, lead the crosshair, and read what came of it. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { pressMap } from './gestures.ts';

/** Pixels from the middle of the map. */
export type Place = readonly [right: number, down: number];

interface SavedFeature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: never };
  readonly properties: Readonly<Record<string, unknown>>;
}

export const rows = (page: Page) => page.locator('[data-feature]').evaluateAll((items) => items.map((item) => item.getAttribute('data-feature')));
export const steps = (page: Page) => page.locator('[data-steps] button').allInnerTexts();
export const arm = (page: Page, tool: string) => page.locator(`[data-tool="${tool}"]`).click();

export async function moveTo(page: Page, [right, down]: Place): Promise<void> {
  const box = await page.locator('#map').boundingBox();
  if (box) await page.mouse.move(box.x + box.width / 2 + right, box.y + box.height / 2 + down, { steps: 4 });
}

export async function pressPlaces(page: Page, ...places: readonly Place[]): Promise<void> {
  for (const place of places) {
    await moveTo(page, place);
    await pressMap(page, ...place);
  }
}

/** Presses the last place again, as a hand ends a line. */
export const drawLine = (page: Page, ...places: readonly Place[]) => pressPlaces(page, ...places, ...places.slice(-1));

/** Along the places with the button held. */
export async function dragAlong(page: Page, ...places: readonly Place[]): Promise<void> {
  const [first, ...rest] = places;
  if (!first) return;
  await moveTo(page, first);
  await page.mouse.down();
  for (const place of rest) await moveTo(page, place);
  await page.mouse.up();
}

/** Arms a tool by keyboard, which gives the map the keyboard and shows the crosshair. */
export async function armByKey(page: Page, tool: string): Promise<void> {
  await page.locator(`[data-tool="${tool}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-crosshair]').waitFor();
}

const arrows: Readonly<Record<string, string>> = { left: 'Shift+ArrowLeft', right: 'Shift+ArrowRight', up: 'Shift+ArrowUp', down: 'Shift+ArrowDown', press: 'Enter' };

/** `right right press` and so on: long steps of the crosshair, and presses. */
export async function lead(page: Page, words: string): Promise<void> {
  for (const word of words.split(' ')) await page.keyboard.press(arrows[word] ?? word);
}

/** The scenario as a file has it. */
export async function savedFeatures(page: Page): Promise<readonly SavedFeature[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^(Save to a file|حفظ في ملف)$/ }).click();
  const written = JSON.parse(await text(await (await download).createReadStream())) as { readonly features: readonly SavedFeature[] };
  return written.features;
}

/** Corners of a line of the saved scenario. */
export async function savedLine(page: Page, id: string): Promise<readonly (readonly [number, number])[]> {
  return (await savedFeatures(page)).find((feature) => feature.id === id)?.geometry.coordinates ?? [];
}
