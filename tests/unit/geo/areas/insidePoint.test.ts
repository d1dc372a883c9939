import { expect, test } from 'vitest';
import { insidePoint } from '../../../../src/geo/areas/insidePoint.ts';
import { isInsideRings } from '../../../../src/geo/areas/rings.ts';
import type { LonLat } from '../../../../src/geo/types.ts';

const square: LonLat[] = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]];

test('the middle of a square', () => {
  expect(insidePoint([square])).toEqual([2, 2]);
});

test('inside a bent area, whose middle lies outside, and beside a hole', () => {
  const horseshoe: LonLat[] = [[0, 0], [5, 0], [5, 4], [3, 4], [3, 1], [1, 1], [1, 4], [0, 4], [0, 0]];
  expect(insidePoint([horseshoe])).toEqual([4, 2]);
  const hole: LonLat[] = [[1, 1], [1, 3], [3, 3], [3, 1], [1, 1]];
  const place = insidePoint([square, hole]);
  expect(place && isInsideRings(place, [square, hole])).toBe(true);
});

test('none without ground', () => {
  expect(insidePoint([[[0, 0], [1, 0], [0, 0]]])).toBeNull();
  expect(insidePoint([])).toBeNull();
});
