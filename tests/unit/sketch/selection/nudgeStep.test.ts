import { expect, test } from 'vitest';
import { nudgeStep } from '../../../../src/sketch/selection/nudgeStep.ts';

test.each([
  ['ArrowUp', 0, 0, 1], ['ArrowRight', 0, 1, 0], ['ArrowDown', 0, 0, -1], ['ArrowLeft', 0, -1, 0],
  // East at the top: up is east, right is south.
  ['ArrowUp', 90, 1, 0], ['ArrowRight', 90, 0, -1], ['ArrowLeft', -90, 0, -1], ['ArrowUp', 180, 0, -1],
] as const)('%s on a map turned to %d° goes %d east and %d north', (key, bearing, east, north) => {
  const { eastMeters, northMeters } = nudgeStep(key, 10, bearing);
  expect(eastMeters).toBeCloseTo(10 * east, 9);
  expect(northMeters).toBeCloseTo(10 * north, 9);
});

test('along the screen of a map turned a little', () => {
  const { eastMeters, northMeters } = nudgeStep('ArrowUp', 10, 30);
  expect([eastMeters, northMeters]).toEqual([expect.closeTo(5, 9), expect.closeTo(8.660254, 6)]);
});
