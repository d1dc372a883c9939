/** Keeps a picture of the page for people to look at, in tests/e2e/pictures/ (not part of the repository). */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** `name` without an ending, such as `start-ar-dark-390x844`. Gives the file's path. */
export async function savePicture(page: Page, name: string): Promise<string> {
  const folder = join(process.cwd(), 'tests/e2e/pictures');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
