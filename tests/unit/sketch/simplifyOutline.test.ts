/** Outlines of a free hand: few corners, near to what was drawn, and never crossing themselves. */
import { array, assert, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../../../src/geo/areas/areaOf.ts';
import { toLocalMeters } from '../../../src/geo/localMeters.ts';
import { isClosedRing } from '../../../src/geo/areas/rings.ts';
import { findSelfCrossing } from '../../../src/geo/areas/selfCrossing.ts';
import { distanceToSegment, segmentsOf } from '../../../src/geo/segments.ts';
import type { LonLat } from '../../../src/geo/types.ts';
import { mendGeometry } from '../../../src/scenario/geometry/mendGeometry.ts';
import { mostOutlineCorners, simplifyOutline } from '../../../src/sketch/simplifyOutline.ts';

const center: LonLat = [44.39, 33.3];
/** About so many metres round the centre, with a hand that wavers. */
const hand = (count: number, radius: (turn: number) => number): LonLat[] => {
  const ring = Array.from({ length: count }, (_, index): LonLat => {
    const turn = (index / count) * 2 * Math.PI;
    return [center[0] + (radius(turn) / 92_900) * Math.cos(turn), center[1] + (radius(turn) / 111_195) * Math.sin(turn)];
  });
  return [...ring, ring[0] ?? center];
};
const farthest = (drawn: readonly LonLat[], kept: readonly LonLat[]) => {
  const pieces = segmentsOf(kept.map(toLocalMeters));
  return Math.max(...drawn.map((place) => Math.min(...pieces.map((piece) => distanceToSegment(toLocalMeters(place), piece)))));
};

describe('an outline by a free hand', () => {
  it('keeps what stands out and drops what lies straight', () => {
    const square: LonLat[] = [[44.39, 33.3], [44.391, 33.3], [44.392, 33.3], [44.392, 33.301], [44.392, 33.302], [44.391, 33.302], [44.39, 33.302], [44.39, 33.301], [44.39, 33.3]];
    expect(simplifyOutline(square, 1)).toEqual([[44.39, 33.3], [44.392, 33.3], [44.392, 33.302], [44.39, 33.302], [44.39, 33.3]]);
  });

  it('of a thousand places leaves a few dozen, none farther than the tolerance', () => {
    const drawn = hand(1000, (turn) => 300 + 20 * Math.sin(7 * turn) + 0.5 * Math.sin(211 * turn));
    const kept = simplifyOutline(drawn, 3);
    expect(kept.length).toBeGreaterThan(12);
    expect(kept.length).toBeLessThan(60);
    expect(farthest(drawn, kept)).toBeLessThanOrEqual(3.01);
    expect(Math.abs(areaOf({ coordinates: [kept] }) / areaOf({ coordinates: [drawn] }) - 1)).toBeLessThan(0.02);
  });

  it('is straightened further where too many corners would be left', () => {
    expect(simplifyOutline(hand(3000, (turn) => 300 + 40 * Math.sin(151 * turn)), 0.5).length).toBeLessThanOrEqual(mostOutlineCorners + 1);
  });

  it('loses the small loop that a hand makes where it closes', () => {
    const drawn: LonLat[] = [[44.39, 33.3], [44.394, 33.3], [44.394, 33.303], [44.3902, 33.303], [44.3902, 33.2998], [44.3899, 33.2998], [44.39, 33.3]];
    expect(findSelfCrossing(drawn)).toBe('crosses');
    const kept = simplifyOutline(drawn, 0.5);
    expect(findSelfCrossing(kept)).toBe('simple');
    expect(areaOf({ coordinates: [kept] })).toBeGreaterThan(0.95 * areaOf({ coordinates: [[[44.3902, 33.3], [44.394, 33.3], [44.394, 33.303], [44.3902, 33.303], [44.3902, 33.3]]] }));
  });

  it('whatever is scribbled, stays closed and almost always may be kept', () => {
    let refused = 0;
    const place = tuple(double({ min: 44.38, max: 44.4, noNaN: true }), double({ min: 33.29, max: 33.31, noNaN: true }));
    assert(property(array(place, { minLength: 3, maxLength: 14 }), (places) => {
      const ring = [...places, places[0] ?? center];
      const kept = simplifyOutline(ring, 2);
      expect(isClosedRing(kept)).toBe(true);
      const mended = mendGeometry({ type: 'Polygon', coordinates: [kept] }, ['Polygon']);
      if (!mended.ok) refused += 1;
    }), { numRuns: 200, seed: 3 });
    expect(refused).toBeLessThan(20);
  });
});
