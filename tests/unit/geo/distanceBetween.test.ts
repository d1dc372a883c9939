/** Our distance is to the bit the one that turf measures lines with: on both depend lengths that are compared. */
import { assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { distanceBetween } from '../../../src/geo/distanceBetween.ts';
import { lengthOf } from '../../../src/geo/lengthOf.ts';
import type { LonLat } from '../../../src/geo/types.ts';

const byTurf = (from: LonLat, to: LonLat) => lengthOf({ coordinates: [from, to] });
const degrees = (most: number) => double({ min: -most, max: most, noNaN: true });

test('anywhere on earth, and beyond its edge', () => {
  assert(property(degrees(400), degrees(90), degrees(400), degrees(90), (...[fromLon, fromLat, toLon, toLat]) => {
    expect(distanceBetween([fromLon, fromLat], [toLon, toLat])).toBe(byTurf([fromLon, fromLat], [toLon, toLat]));
  }), { numRuns: 2000 });
});

test('between places of a city', () => {
  const near = double({ min: 0, max: 0.1, noNaN: true });
  assert(property(near, near, near, near, (...[a, b, c, d]) => {
    expect(distanceBetween([44.3 + a, 33.2 + b], [44.3 + c, 33.2 + d])).toBe(byTurf([44.3 + a, 33.2 + b], [44.3 + c, 33.2 + d]));
  }), { numRuns: 2000 });
});

test('a thousandth of a degree northward is 111.195 m', () => {
  expect(distanceBetween([44.4, 33.301], [44.4, 33.302])).toBeCloseTo(111.195, 3);
});
