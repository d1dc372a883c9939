import { expect, test } from 'vitest';
import { cutSizeAt, grownAt } from '../../../src/scene/layers/checkLayers.ts';

/** MapLibre's own rule: (base^(zoom - from) - 1) / (base^(to - from) - 1) of the way between two stops. */
test('a width that grows with the zoom is at each stop what that says, grows by halves in between, and no further beyond', () => {
  expect([9, 11, 14, 18, 22].map((zoom) => grownAt(zoom, [2.5, 4, 8]))).toEqual([2.5, 2.5, 4, 8, 8]);
  expect(grownAt(12, [0, 1, 1])).toBeCloseTo(0.5 / (1.5 ** 3 - 1), 9);
  expect(grownAt(16, [0, 0, 1])).toBeCloseTo((1.5 ** 2 - 1) / (1.5 ** 4 - 1), 9);
});

test('the hatch of a cut grows steadily', () => {
  expect([10, 11, 16, 19].map(cutSizeAt)).toEqual([0.75, 0.75, 1.3, 1.3]);
  expect(cutSizeAt(13.5)).toBeCloseTo(1.025, 9);
});
