/** The picture at the top of README: taken of the app as it is, and told when the one that is kept shows an older one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openTable } from '../harness/openTable.ts';
import { savePicture } from '../harness/savePicture.ts';
import { waitForMapIdle } from '../harness/waitForMapIdle.ts';

/** What may differ, as a share of all pixels: labels of a map fall a little otherwise, a panel that has changed is more. */
const mostDifferent = 0.03;

test('README shows the app as it is: a plan that leaks over one bridge', async () => {
  const page = await openTable({ hash: '', sharp: true, viewport: { width: 1440, height: 900 } });
  await page.locator('[data-open-scenario]').setInputFiles(join(process.cwd(), 'data/scenarios/ring-of-steel.cordon.geojson'));
  await page.locator('[data-feature]').first().waitFor();
  await page.locator('[data-verdict-strip]').click();
  await page.locator('[data-plan-strip]').getByRole('radio', { name: 'Heightened, 14 July Bridge kept open' }).click();
  await page.locator('[data-check="current"]').waitFor();
  await expect.poll(() => page.locator('[data-verdict-strip] [data-cell="crossings"]').innerText()).toBe('at least 1 more crossing');
  await page.locator('[data-ways="outside"][data-drawn]').waitFor();
  await expect.poll(() => page.locator('#map').getAttribute('data-check-drawn')).toMatch(/^\d+$/);
  // Closer, with the whole way still in sight.
  await page.evaluate(() => { location.hash = '#v1&at=33.30260,44.39150,12.95'; });
  await expect.poll(() => page.locator('footer, [data-status-bar]').last().innerText()).toMatch(/Zoom 1[23]\.[09]/);
  await page.mouse.move(1380, 850);
  await waitForMapIdle(page);
  const taken = readFileSync(await savePicture(page, 'readme'), 'base64');
  const kept = readFileSync(join(process.cwd(), 'tests/golden/readme.png'), 'base64');
  expect(await shareDifferent(page, taken, kept), 'tests/e2e/pictures/readme.png is to be looked at and kept as tests/golden/readme.png').toBeLessThanOrEqual(mostDifferent);
});

function shareDifferent(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(async (pictures) => {
    const [a, b] = await Promise.all(pictures.map(async (text) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height).data;
    }));
    if (!a || !b || a.length !== b.length) return 1;
    let different = 0;
    for (let index = 0; index < a.length; index += 4) if ([0, 1, 2].some((channel) => Math.abs((a[index + channel] ?? 0) - (b[index + channel] ?? 0)) > 24)) different += 1;
    return different / (a.length / 4);
  }, [one, other]);
}
