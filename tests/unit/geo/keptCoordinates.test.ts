import { expect, test } from 'vitest';
import { degreesForMeters } from '../../../src/geo/moveByMeters.ts';
import { ringSide } from '../../../src/geo/areas/ringSide.ts';
import { roundCoordinate, roundDegrees } from '../../../src/geo/roundCoordinate.ts';
import { findSelfCrossing } from '../../../src/geo/areas/selfCrossing.ts';
import { toLocalMeters } from '../../../src/geo/localMeters.ts';
import { intersectSegments, segmentsOf } from '../../../src/geo/segments.ts';
import type { LonLat } from '../../../src/geo/types.ts';

const square: LonLat[] = [[44.4, 33.3], [44.41, 33.3], [44.41, 33.31], [44.4, 33.31], [44.4, 33.3]];

test('coordinates are kept at six decimals, and never as -0', () => {
  expect(roundCoordinate([44.123456789, 33.0000004])).toEqual([44.123457, 33]);
  expect(Object.is(roundDegrees(-0.0000001), 0)).toBe(true);
});

test('a hundred metres north are 0.000899 degrees, east at Baghdad 0.001076', () => {
  expect(degreesForMeters(33.3, 100, 0)).toEqual([0.001076, 0]);
  expect(degreesForMeters(33.3, 0, 100)).toEqual([0, 0.000899]);
});

test('a ring runs one way, its reverse the other, a flat one neither', () => {
  expect(ringSide(square)).toBe(1);
  expect(ringSide([...square].reverse())).toBe(-1);
  expect(ringSide([[44.4, 33.3], [44.41, 33.31], [44.42, 33.32], [44.4, 33.3]])).toBe(0);
});

test.each<[string, LonLat[], ReturnType<typeof findSelfCrossing>]>([
  ['a square', square, 'simple'],
  ['a bow tie', [[44.4, 33.3], [44.41, 33.31], [44.41, 33.3], [44.4, 33.31], [44.4, 33.3]], 'crosses'],
  ['a spike', [[44.4, 33.3], [44.41, 33.3], [44.42, 33.3], [44.41, 33.3], [44.41, 33.31], [44.4, 33.3]], 'crosses'],
  ['a corner on another side', [[44.4, 33.3], [44.42, 33.3], [44.42, 33.31], [44.41, 33.3], [44.4, 33.31], [44.4, 33.3]], 'crosses'],
])('%s', (_, ring, answer) => expect(findSelfCrossing(ring)).toBe(answer));

/** Every two pieces that do not follow one another. */
function meetPairwise(ring: readonly LonLat[]): boolean {
  const segments = segmentsOf(ring.map(toLocalMeters));
  return segments.some((segment, index) => segments.slice(index + 2).some((other, apart) => !(index === 0 && apart === segments.length - 3) && intersectSegments(segment, other) !== null));
}

test('agrees with the plain pairwise search on small random rings', () => {
  let seed = 7;
  const random = () => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return seed / 2_147_483_648; };
  for (let round = 0; round < 300; round += 1) {
    const corners = Array.from({ length: 4 + Math.floor(random() * 4) }, () => roundCoordinate([44.4 + random() / 100, 33.3 + random() / 100]));
    const ring = [...corners, corners[0] ?? [44, 33] as const];
    expect(findSelfCrossing(ring) === 'crosses', JSON.stringify(ring)).toBe(meetPairwise(ring));
  }
});

test('a circle of a hundred thousand corners is answered at once', () => {
  const ring = Array.from({ length: 100_000 }, (_, index) => roundCoordinate([44.4 + 2 * Math.cos((index * Math.PI) / 50_000), 33.3 + 2 * Math.sin((index * Math.PI) / 50_000)]));
  expect(findSelfCrossing([...ring, ring[0] ?? [0, 0]])).toBe('simple');
});
