/** A 20 MB GeoJSON: progress is seen, Cancel works, and as much is imported as a plan takes. How long the page is held, `npm run bench` says. */
import { expect, test } from 'vitest';
import { importLargeFile } from '../../bench/measureImport.ts';
import { watchPage } from '../../bench/watchPage.ts';
import { openMap } from '../harness/openMap.ts';

test('20 MB are read with progress, cancelled, and imported as far as a plan takes it', { timeout: 180_000 }, async () => {
  const page = await openMap({ prepare: (context) => context.addInitScript(watchPage) });
  const figures = await importLargeFile(page);
  expect(figures.megabytes).toBeGreaterThan(20);
  expect(figures.progress.length).toBeGreaterThan(3);
  expect(figures.progress).toEqual(figures.progress.toSorted((a, b) => a - b));
  expect(figures.isLimitSaid).toBe(true);
  expect(figures.imported).toBeGreaterThan(5000);
});
