import { expect, test } from 'vitest';
import { toLocalMeters } from '../../../../src/geo/localMeters.ts';
import { isClosedRing, isCounterClockwise, isInsideRings } from '../../../../src/geo/areas/rings.ts';
import { distanceToSegment, intersectSegments } from '../../../../src/geo/segments.ts';
import type { LonLat } from '../../../../src/geo/types.ts';

const square: LonLat[] = [[44.4, 33.3], [44.41, 33.3], [44.41, 33.31], [44.4, 33.31], [44.4, 33.3]];
const hole: LonLat[] = [[44.404, 33.304], [44.404, 33.306], [44.406, 33.306], [44.406, 33.304], [44.404, 33.304]];

test('a square is closed and runs counter-clockwise; its reverse runs clockwise', () => {
  expect([isClosedRing(square), isCounterClockwise(square)]).toEqual([true, true]);
  expect(isCounterClockwise([...square].reverse())).toBe(false);
  expect(isClosedRing(square.slice(0, -1))).toBe(false);
});

test('inside is inside the outline and outside every hole', () => {
  expect(isInsideRings([44.402, 33.302], [square, hole])).toBe(true);
  expect(isInsideRings([44.405, 33.305], [square, hole])).toBe(false);
  expect(isInsideRings([44.42, 33.305], [square, hole])).toBe(false);
});

test('a hundredth of a degree of latitude is 1,112 m, of longitude at 33.3° 929 m', () => {
  const [x0, y0] = toLocalMeters([44.4, 33.3]);
  const [x1, y1] = toLocalMeters([44.41, 33.31]);
  expect(y1 - y0).toBeCloseTo(1111.95, 1);
  expect(x1 - x0).toBeCloseTo(929.38, 1);
});

test('segments: a cross meets in the middle, parallels never, a touch counts, and the distance is to the nearer end', () => {
  expect(intersectSegments([[0, 0], [2, 2]], [[0, 2], [2, 0]])).toEqual([1, 1]);
  expect(intersectSegments([[0, 0], [2, 0]], [[0, 1], [2, 1]])).toBeNull();
  expect(intersectSegments([[0, 0], [2, 0]], [[1, 0], [1, 5]])).toEqual([1, 0]);
  expect(intersectSegments([[0, 0], [2, 0]], [[3, -1], [3, 1]])).toBeNull();
  expect(distanceToSegment([5, 4], [[0, 0], [2, 0]])).toBe(5);
  expect(distanceToSegment([1, 4], [[0, 0], [2, 0]])).toBe(4);
  expect(distanceToSegment([3, 4], [[0, 0], [0, 0]])).toBe(5);
});
