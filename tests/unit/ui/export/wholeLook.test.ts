/** When the composer shows all of a plan, and when it stays where the planner looked. */
import { expect, test } from 'vitest';
import { scaleOfZoom } from '../../../../src/export/page/groundFrame.ts';
import { areaCamera } from '../../../../src/export/page/camera/areaCamera.ts';
import { isOfWhole, isSameLook } from '../../../../src/ui/export/sheet/wholeLook.ts';

const area = [[44.36, 33.29], [44.41, 33.29], [44.41, 33.33], [44.36, 33.33]] as const;
const frame = { widthMm: 170, heightMm: 130 };
const camera = { center: [44.385, 33.31] as const, zoom: 13, bearing: 0, pitch: 0 };

test('a look at about all of the plan is one at the whole; a close one, one from afar and one beside it are a choice', () => {
  const { zoom, center } = areaCamera(area, camera, frame);
  const thousands = scaleOfZoom(zoom, center[1]) / 1000;
  expect(thousands).toBeCloseTo(Math.round(thousands), 4);
  const looks = [0, 0.3, -1.2, 0.6, -1.6].map((steps) => isOfWhole(area, { ...camera, zoom: zoom + steps }, frame));
  expect(looks).toEqual([true, true, true, false, false]);
  expect(isOfWhole(area, { ...camera, center: [44.5, 33.31], zoom }, frame)).toBe(false);
});

test('what the map rounds is no movement', () => {
  expect(isSameLook(camera, { ...camera, zoom: 13.000_01 })).toBe(true);
  expect(isSameLook(camera, { ...camera, zoom: 13.01 })).toBe(false);
  expect(isSameLook(camera, { ...camera, center: [44.385_1, 33.31] })).toBe(false);
});
