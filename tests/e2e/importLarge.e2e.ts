/** A 20 MB GeoJSON: progress is seen, Cancel works at once, and the page is never held for long. */
import { expect, test } from 'vitest';
import { importLargeFile, longestTaskBarMs } from '../bench/measureImport.ts';
import { watchPage } from '../bench/watchPage.ts';
import { openMap } from './harness/openMap.ts';

/** Long tasks are told in wall time: on a machine that does other work beside, a second try is fair. */
test('20 MB are read with progress, cancelled at once, and imported as far as a plan takes it', { retry: 1, timeout: 180_000 }, async () => {
  const page = await openMap({ prepare: (context) => context.addInitScript(watchPage) });
  const figures = await importLargeFile(page);
  console.log(JSON.stringify({ ...figures, progress: figures.progress.length }));
  expect(figures.megabytes).toBeGreaterThan(20);
  expect(figures.progress.length).toBeGreaterThan(3);
  expect(figures.progress).toEqual(figures.progress.toSorted((a, b) => a - b));
  expect(figures.isLimitSaid).toBe(true);
  expect(figures.imported).toBeGreaterThan(5000);
  expect(figures.cancelMs).toBeLessThan(3000);
  expect(figures.longestReadTaskMs).toBeLessThanOrEqual(longestTaskBarMs);
});
