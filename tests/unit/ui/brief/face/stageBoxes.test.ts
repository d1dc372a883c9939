/** Where words stand on a stage, in windows of every shape: there is always ground left beside them, and the camera keeps clear of all of them. */
import { assert, boolean, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slideLayouts } from '../../../../../src/scenario/kinds/slide.ts';
import { cameraOnStage } from '../../../../../src/store/brief/cameraOnStage.ts';
import { stageBoxes } from '../../../../../src/ui/brief/face/stageBoxes.ts';

describe('the boxes of a stage', () => {
  it('leave a third of a window at the least to the map, and cover what they say', () => {
    assert(property(constantFrom(...slideLayouts), integer({ min: 1, max: 4 }), integer({ min: 320, max: 3840 }), integer({ min: 400, max: 2160 }), boolean(), (layout, states, width, height, isRightToLeft) => {
      const { covered, extent, place, twin } = stageBoxes(layout, states, { width, height, isRightToLeft });
      const free = { width: width - covered.left - covered.right, height: height - covered.top - covered.bottom };
      expect(free.width).toBeGreaterThan(width * (twin ? 0.4 : 0.3));
      expect(free.height).toBeGreaterThan(height * 0.25);
      if (place === 'side') expect(isRightToLeft ? covered.right : covered.left).toBeGreaterThanOrEqual(extent);
      if (place === 'sheet') expect(covered.bottom).toBeGreaterThanOrEqual(extent);
    }));
  });

  it('mirror with the language', () => {
    const [left, right] = [false, true].map((isRightToLeft) => stageBoxes('figures', 1, { width: 1440, height: 800, isRightToLeft }).covered);
    expect([left?.left, left?.right]).toEqual([right?.right, right?.left]);
  });

  it('part the window in two for two states, and in no more', () => {
    const size = { width: 1440, height: 800, isRightToLeft: false };
    expect([2, 3].map((states) => stageBoxes('comparison', states, size).twin?.width ?? null)).toEqual([720, null]);
    expect(stageBoxes('comparison', 2, { width: 390, height: 700, isRightToLeft: false }).twin, 'a phone has no room for two').toBeNull();
  });
});

describe('the camera of a slide on a stage', () => {
  const camera = { center: [44.39, 33.3] as const, zoom: 14, bearing: 0, pitch: 0 };

  it('shows the ground of the usual window, larger on a larger screen and smaller on a smaller one', () => {
    expect([cameraOnStage(camera, 960, 600).zoom, cameraOnStage(camera, 1920, 1200).zoom, cameraOnStage(camera, 480, 600).zoom]).toEqual([14, 14.99, 13]);
    expect(cameraOnStage({ ...camera, zoom: 13 }, 1920, 1200).zoom, 'twice as large').toBe(14);
  });

  it('never turns marks into sentences that the slide did not have', () => {
    expect(cameraOnStage({ ...camera, zoom: 14.8 }, 3000, 2000).zoom).toBeLessThan(15);
    expect(cameraOnStage({ ...camera, zoom: 15.5 }, 1920, 1200).zoom).toBe(16.5);
  });
});
