/** The sheet on the screen: what stands at the corners of its window stands at the corners of the frame on paper. */
import { describe, expect, it } from 'vitest';
import { framedStyle } from '../../../../src/map/compose/viewfinder.ts';
import { groundFrame } from '../../../../src/export/page/groundFrame.ts';
import { mmPerCssPixel, paperSize } from '../../../../src/export/page/paper.ts';
import { placeAt } from '../../../../src/export/page/camera/placeAt.ts';
import { pageMap } from '../../../../src/ui/export/pageRequestOf.ts';
import { fitSheet, onScreen } from '../../../../src/ui/export/sheet/sheetFit.ts';

const frame = { xMm: 12, yMm: 31, widthMm: 240.3, heightMm: 141.7 };
const corners = [[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]] as const;
const figures = (text: string) => text.split(' ').map(Number.parseFloat) as [number, number];

/** Where a place falls, in CSS pixels of the paper from the middle of the frame: written down apart from what is tested. */
function pixelOf([lon, lat]: readonly [number, number], { center, zoom, bearing }: { readonly center: readonly [number, number]; readonly zoom: number; readonly bearing: number }) {
  const size = 512 * 2 ** zoom;
  const world = (at: readonly [number, number]) => [(size * (at[0] + 180)) / 360, (size * (1 - Math.asinh(Math.tan((at[1] * Math.PI) / 180)) / Math.PI)) / 2] as const;
  const [east, south] = [world([lon, lat])[0] - world(center)[0], world([lon, lat])[1] - world(center)[1]];
  const turn = (-bearing * Math.PI) / 180;
  return [east * Math.cos(turn) - south * Math.sin(turn), east * Math.sin(turn) + south * Math.cos(turn)] as const;
}

describe('the window of the sheet and the frame on paper', () => {
  it.each([['a4', 1100, 800], ['a2', 1100, 800], ['wide', 380, 300], ['a3', 900, 700]] as const)('agree at their corners: %s in %d by %d', (paper, width, height) => {
    const fit = fitSheet(paperSize(paper, 'landscape'), { width, height }, 16);
    const hole = onScreen(frame, fit);
    const style = framedStyle({ left: hole.left, top: hole.top, width: hole.width / fit.scale, height: hole.height / fit.scale, scale: fit.scale });
    const [left, top] = figures(style.translate);
    const scale = Number(style.scale);
    const [wide] = figures(style.width);
    const [high] = figures(style.height);
    for (const bearing of [0, 37, -120, 180]) {
      for (const zoom of [11, 14.6, 17.3]) {
        const camera = { center: [44.39, 33.307] as const, zoom, bearing, pitch: 0 };
        // What the paper shows at the corners of its frame, by the module that lays pages out.
        const onPaper = groundFrame(pageMap(camera), frame);
        for (const [place, [x, y]] of corners.entries()) {
          // What the live map shows at the corner of the window: from the screen back through the transform.
          const screen = [hole.left + (x + 0.5) * hole.width, hole.top + (y + 0.5) * hole.height];
          const seen = placeAt(camera, [((screen[0] ?? 0) - left) / scale - wide / 2, ((screen[1] ?? 0) - top) / scale - high / 2]);
          const [seenX, seenY] = pixelOf(seen, camera);
          const [paperX, paperY] = pixelOf(onPaper[place] ?? [0, 0], camera);
          expect(Math.hypot(seenX - paperX, seenY - paperY)).toBeLessThan(0.5);
          expect(Math.abs(paperX - (x * frame.widthMm) / mmPerCssPixel)).toBeLessThan(0.5);
        }
      }
    }
  });
});

it('lays the sheet whole into the room, and never larger than it is', () => {
  const small = fitSheet({ widthMm: 297, heightMm: 210 }, { width: 400, height: 900 }, 10);
  expect(small.sheet.width).toBeCloseTo(380);
  expect(small.sheet.left).toBeCloseTo(10);
  expect(small.sheet.top + small.sheet.height / 2).toBeCloseTo(450);
  expect(fitSheet({ widthMm: 100, heightMm: 100 }, { width: 4000, height: 4000 }, 10).scale).toBe(1);
});
