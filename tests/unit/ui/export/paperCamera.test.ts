import { describe, expect, it } from 'vitest';
import type { Camera } from '../../../../src/scenario/view.ts';
import { paperCamera, placeAt, screenCamera } from '../../../../src/ui/export/sheet/paperCamera.ts';
import { fitSheet, onScreen } from '../../../../src/ui/export/sheet/sheetFit.ts';
import { mmPerCssPixel, paperSize } from '../../../../src/export/page/paper.ts';

/** Where a place falls, in pixels from the camera's centre: written down apart from what is tested. */
function pixelOf({ center, zoom, bearing }: Camera, [lon, lat]: readonly [number, number]): readonly [number, number] {
  const size = 512 * 2 ** zoom;
  const world = (at: readonly [number, number]) => [(size * (at[0] + 180)) / 360, (size * (1 - Math.asinh(Math.tan((at[1] * Math.PI) / 180)) / Math.PI)) / 2] as const;
  const [east, south] = [world([lon, lat])[0] - world(center)[0], world([lon, lat])[1] - world(center)[1]];
  const turn = (-bearing * Math.PI) / 180;
  return [east * Math.cos(turn) - south * Math.sin(turn), east * Math.sin(turn) + south * Math.cos(turn)];
}

const screens: readonly Camera[] = [0, 37, -120, 180].flatMap((bearing) => [10.9, 14.6, 17.3].map((zoom) => ({ center: [44.39, 33.307] as const, zoom, bearing, pitch: 0 })));
const frame = { xMm: 12, yMm: 31, widthMm: 240, heightMm: 141 };

describe('what stands at the corners of the window stands at the corners of the frame', () => {
  it.each([
    ['a4', 1100, 800, [0, 0]], ['a2', 1100, 800, [0, 0]], ['wide', 380, 300, [0, 0]], ['a3', 900, 700, [83, -41]],
  ] as const)('%s in %d by %d', (paper, width, height, offsetPx) => {
    const fit = fitSheet(paperSize(paper, 'landscape'), { width, height }, 16);
    const hole = onScreen(frame, fit);
    for (const screen of screens) {
      const onPaper = paperCamera(screen, { offsetPx, sheetScale: fit.scale });
      for (const [x, y] of [[-1, -1], [1, -1], [1, 1], [-1, 1], [0, 0]] as const) {
        const place = placeAt(screen, [offsetPx[0] + (x * hole.width) / 2, offsetPx[1] + (y * hole.height) / 2]);
        const [paperX, paperY] = pixelOf(onPaper, place);
        expect(Math.abs(paperX - (x * frame.widthMm) / 2 / mmPerCssPixel)).toBeLessThan(0.5);
        expect(Math.abs(paperY - (y * frame.heightMm) / 2 / mmPerCssPixel)).toBeLessThan(0.5);
      }
      expect(onPaper.bearing).toBe(screen.bearing);
    }
  });
});

it('goes back to the screen by the same way', () => {
  for (const screen of screens) {
    const window = { offsetPx: [120, -45] as const, sheetScale: 0.61 };
    const back = screenCamera(paperCamera(screen, window), window);
    expect(back.zoom).toBeCloseTo(screen.zoom, 9);
    expect(back.center[0]).toBeCloseTo(screen.center[0], 9);
    expect(back.center[1]).toBeCloseTo(screen.center[1], 9);
  }
});

it('lays the sheet whole into the room, and never larger than it is', () => {
  const small = fitSheet({ widthMm: 297, heightMm: 210 }, { width: 400, height: 900 }, 10);
  expect(small.sheet.width).toBeCloseTo(380);
  expect(small.sheet.left).toBeCloseTo(10);
  expect(small.sheet.top + small.sheet.height / 2).toBeCloseTo(450);
  expect(fitSheet({ widthMm: 100, heightMm: 100 }, { width: 4000, height: 4000 }, 10).scale).toBe(1);
});
