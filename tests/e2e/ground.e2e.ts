/** The map under the plan, in short: a file of tiles is opened from disk and drawn. The rest of it in `full/ground.e2e.ts`. */
import { expect, test } from 'vitest';
import { protomapsArchive } from '../fixtures/tiles/baghdadTiles.ts';
import { takeMapPicture } from './harness/mapPicture.ts';
import { openMap } from './harness/openMap.ts';
import { shareOfColor } from './harness/shareOfColor.ts';
import { settleMap } from './harness/waitForMapIdle.ts';

test('a file of tiles is opened from disk and its parks are drawn under the plan', async () => {
  const page = await openMap({ hash: '#v1&at=33.331,44.336,13', sharp: true });
  await page.locator('[data-ground-fold]').click();
  await page.locator('[data-ground]').waitFor();
  /** Of `scene/ground/groundVariant.ts`: only tiles have parks. */
  const parks = async () => shareOfColor(page, await takeMapPicture(page, { left: 0, top: 0, right: 0.9, bottom: 1 }), '#D6DEC6');
  expect(await parks()).toBe(0);
  await settleMap(page, () => page.locator('[data-ground-file]').setInputFiles({ name: 'baghdad.pmtiles', mimeType: 'application/octet-stream', buffer: Buffer.from(protomapsArchive()) }));
  expect(await page.locator('[data-ground-credit]').innerText()).toBe('© Example mappers');
  expect(await parks()).toBeGreaterThan(0.02);
});
