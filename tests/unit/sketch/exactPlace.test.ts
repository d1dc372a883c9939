/** Typed measures: the corner lies where they say, and what is no measure is refused. */
import { describe, expect, it } from 'vitest';
import { bearingBetween } from '../../../src/geo/bearingBetween.ts';
import { distanceBetween } from '../../../src/geo/distanceBetween.ts';
import type { LonLat } from '../../../src/geo/types.ts';
import { exactPlace, type ExactEntry } from '../../../src/sketch/exactPlace.ts';

const from: LonLat = [44.39, 33.3];
const at = (entry: ExactEntry): LonLat => {
  const found = exactPlace(from, entry);
  if (!found.ok) throw new Error(found.reason);
  return found.at;
};

describe('a corner by exact entry', () => {
  it.each([[120, 45], [0.5, 0], [7.25, 359.5], [12_000, 180]])('lies %d m off at %d°', (lengthMeters, bearingDegrees) => {
    const place = at({ by: 'leg', lengthMeters, bearingDegrees });
    expect(distanceBetween(from, place)).toBeCloseTo(lengthMeters, 4);
    expect((bearingBetween(from, place) + 360) % 360).toBeCloseTo(bearingDegrees, 3);
  });

  it('is the edge of a circle, and the opposite corner of a rectangle', () => {
    expect(distanceBetween(from, at({ by: 'radius', lengthMeters: 80 }))).toBeCloseTo(80, 4);
    const corner = at({ by: 'sides', eastMeters: 200, northMeters: -50 });
    expect(distanceBetween([from[0], corner[1]], corner)).toBeCloseTo(200, 0);
    expect(distanceBetween(from, [from[0], corner[1]])).toBeCloseTo(50, 0);
    expect(corner[1]).toBeLessThan(from[1]);
  });

  it.each([
    ['length', { by: 'leg', lengthMeters: 0, bearingDegrees: 0 }], ['length', { by: 'leg', lengthMeters: Number.NaN, bearingDegrees: 0 }], ['length', { by: 'leg', lengthMeters: 50_001, bearingDegrees: 0 }],
    ['bearing', { by: 'leg', lengthMeters: 1, bearingDegrees: 361 }], ['bearing', { by: 'leg', lengthMeters: 1, bearingDegrees: -1 }], ['bearing', { by: 'leg', lengthMeters: 1, bearingDegrees: Number.NaN }],
    ['length', { by: 'radius', lengthMeters: -4 }], ['length', { by: 'sides', eastMeters: 5, northMeters: 0 }],
  ] as const)('refuses a %s: %o', (reason, entry) => {
    expect(exactPlace(from, entry)).toEqual({ ok: false, reason });
  });
});
