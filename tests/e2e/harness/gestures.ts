/** What a reader's hands do: tab to a control, press the middle of the map, read what was copied. */
import type { Locator, Page } from 'playwright-core';

/** Tabs until `target` has the keyboard. Fails where it cannot be reached. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 60): Promise<void> {
  const hasKeyboard = () => target.evaluate((element) => element.contains(document.activeElement));
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    if (await hasKeyboard()) return;
  }
  throw new Error(`The keyboard does not reach ${target.toString()} within ${most} tabs.`);
}

/** Presses the map `right` and `down` pixels from its middle, by mouse or by finger. */
export async function pressMap(page: Page, right = 0, down = 0, hand: 'mouse' | 'finger' = 'mouse'): Promise<void> {
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map to press.');
  const [x, y] = [box.x + box.width / 2 + right, box.y + box.height / 2 + down];
  if (hand === 'finger') await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

export const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Two frames: long enough for anything a key press set off to have shown. */
export const nextFrames = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
}));

/** Opens an entry of the menu of everything, by pointer. */
export async function chooseFromMenu(page: Page, entry: string | RegExp, menu = 'More'): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menu').getByRole(/^(Light|Dark|As this)/.test(String(entry)) ? 'menuitemradio' : 'menuitem', { name: entry }).click();
}

/** The button of the menu of languages, in whatever language. */
export const languageButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: /: (English|العربية|فارسی)$/ });

/** Chooses a language of the interface by its own name. */
export async function chooseLanguage(page: Page, name: 'English' | 'العربية' | 'فارسی'): Promise<void> {
  await languageButton(page).click();
  await page.getByRole('menuitemradio', { name, exact: true }).click();
}
