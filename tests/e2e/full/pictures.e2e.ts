/** The first screen in every language, theme and window, for people to look at. Only that it gets drawn is asserted. */
import { expect, test } from 'vitest';
import { openApp } from '../harness/openApp.ts';
import { savePicture } from '../harness/savePicture.ts';
import { waitForMapIdle } from '../harness/waitForMapIdle.ts';

const windows = [
  { width: 1440, height: 900, phone: false },
  { width: 1920, height: 1080, phone: false },
  { width: 390, height: 844, phone: true },
];

for (const locale of ['en-US', 'ar-IQ']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { width, height, phone } of windows) {
      const name = `start-${locale.slice(0, 2)}-${colorScheme}-${width}x${height}`;
      test(name, async () => {
        const page = await openApp({ locale, colorScheme, viewport: { width, height }, phone });
        expect(await waitForMapIdle(page)).toBeGreaterThan(0);
        await savePicture(page, name);
      });
    }
  }
}
