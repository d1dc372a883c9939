/** How large plates are, and what is refused before any work. */
import { expect, test } from 'vitest';
import { paperSize } from '../../../../src/export/page/paper.ts';
import { canvasOf, largestDpi, mostPixels, plateSize, refuseSize } from '../../../../src/export/plate/plateSize.ts';

const a4 = paperSize('a4', 'landscape');
const a2 = paperSize('a2', 'landscape');
const limits = { mostSide: 8192 };

test('paper in pixels', () => {
  expect(plateSize(a4, 300)).toEqual({ widthPixels: 3508, heightPixels: 2480 });
  expect(plateSize(a2, 300)).toEqual({ widthPixels: 7016, heightPixels: 4961 });
  expect(plateSize(paperSize('uhd', 'landscape'), 288)).toEqual({ widthPixels: 3840, heightPixels: 2160 });
});

test('the canvas has whole CSS pixels and holds the plate in its middle', () => {
  for (const dpi of [96, 150, 288, 300, 600]) {
    const plate = plateSize(a4, dpi);
    const canvas = canvasOf(plate, dpi);
    expect(canvas.widthPixels).toBe(Math.round((canvas.cssWidth * dpi) / 96));
    expect(canvas.left).toBeGreaterThanOrEqual(0);
    expect(canvas.left + plate.widthPixels).toBeLessThanOrEqual(canvas.widthPixels);
    expect(Math.abs(canvas.widthPixels / 2 - canvas.left - plate.widthPixels / 2)).toBeLessThanOrEqual(0.5);
    expect(canvas.top + plate.heightPixels).toBeLessThanOrEqual(canvas.heightPixels);
  }
});

test('A2 at 300 dpi is drawn; beyond a limit the finest that would do is named, and does', () => {
  expect(refuseSize(a4, 300, limits)).toBeNull();
  expect(refuseSize(a2, 300, limits)).toBeNull();
  expect(refuseSize(a2, 400, limits)).toMatchObject({ ok: false, reason: 'side-too-long', largestDpi: largestDpi(a2, 8192) });
  expect(refuseSize(a2, 600, { mostSide: 16_384 })).toMatchObject({ ok: false, reason: 'too-many-pixels', at: `${mostPixels}` });
  for (const mostSide of [2048, 4096, 8192, 16_384]) {
    const dpi = largestDpi(a2, mostSide);
    expect(refuseSize(a2, dpi, { mostSide })).toBeNull();
    expect(refuseSize(a2, dpi + 1, { mostSide })).not.toBeNull();
  }
});
