import { expect, it } from 'vitest';
import { lengthOf } from '../../../src/geo/lengthOf.ts';

it('gives one minute of latitude as one nautical mile, to 0.2 %', () => {
  expect(Math.abs(lengthOf({ coordinates: [[44.4, 33.3], [44.4, 33.3 + 1 / 60]] }) - 1852)).toBeLessThan(4);
});

it('adds up the parts of a bent line', () => {
  const there = lengthOf({ coordinates: [[44.4, 33.3], [44.41, 33.3]] });
  expect(lengthOf({ coordinates: [[44.4, 33.3], [44.41, 33.3], [44.4, 33.3]] })).toBeCloseTo(2 * there, 6);
});
