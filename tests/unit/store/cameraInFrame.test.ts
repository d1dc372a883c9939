/** A small frame shows the ground that a usual one shows, from farther away. */
import { expect, test } from 'vitest';
import { cameraInFrame } from '../../../src/store/cameraInFrame.ts';

const camera = { center: [44.39, 33.3], zoom: 15, bearing: 10, pitch: 20 } as const;

test('half the width is one zoom farther away; larger than usual, or nothing, is as it was', () => {
  expect(cameraInFrame(camera, 480, 600)).toEqual({ ...camera, zoom: 14 });
  expect(cameraInFrame(camera, 960, 150).zoom).toBe(13);
  expect(cameraInFrame(camera, 240, 150).zoom).toBe(13);
  for (const [width, height] of [[960, 600], [1900, 1000], [0, 0]] as const) expect(cameraInFrame(camera, width, height)).toBe(camera);
});
