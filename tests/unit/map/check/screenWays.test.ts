import { describe, expect, test } from 'vitest';
import { groundPoint, groundWay, onScreen, type Projection, screenSegments, segmentSize } from '../../../../src/map/check/screenWays.ts';

/** The whole square on a canvas of 512 by 512, seen from above. */
const flat: Projection = { matrix: [2, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, -1, 1, 0, 1], width: 512, height: 512 };
const whole = { worldSize: 512, margin: 0 };
const rows = (numbers: Float32Array) => Array.from({ length: numbers.length / segmentSize }, (_, row) => Array.from(numbers.slice(row * segmentSize, (row + 1) * segmentSize)).map((value) => Math.round(value)));

test('the middle of the square is where the equator meets the first meridian, and its corner is the end of the map', () => {
  expect(groundPoint([0, 0])).toEqual([0.5, 0.5]);
  const [x, y] = groundPoint([-180, 85.051_128_779_806_6]);
  expect(x).toBe(0);
  expect(y).toBeCloseTo(0, 9);
});

test('a way of three places is two segments, the second of which goes on where the first ends', () => {
  const way = groundWay([[0, 0], [90, 0], [90, -66.513_260_443_111_8]]);
  expect(rows(screenSegments([way], flat, whole))).toEqual([[256, 256, 384, 256, 0, 128], [384, 256, 384, 384, 128, 128]]);
});

test('what lies wholly to one side of the canvas is left out, and what crosses it is not', () => {
  const narrow = { ...flat, matrix: [8, 0, 0, 0, 0, -8, 0, 0, 0, 0, 1, 0, -4, 4, 0, 1] };
  const aside = groundWay([[100, 0], [120, 0]]);
  const across = groundWay([[-120, 0], [120, 0]]);
  expect(rows(screenSegments([aside, across], narrow, { worldSize: 2048, margin: 0 }))).toHaveLength(1);
  expect(rows(screenSegments([aside], narrow, { worldSize: 2048, margin: 1000 })), 'unless it reaches in').toHaveLength(1);
});

test('a place that is there twice has no segment', () => {
  expect(rows(screenSegments([groundWay([[0, 0], [0, 0], [90, 0]])], flat, whole))).toEqual([[256, 256, 384, 256, 0, 128]]);
});

describe('seen from within', () => {
  /** Depth is x: what lies west of the first meridian's opposite is behind the eye. */
  const leaning: Projection = { matrix: [2, 0, 0, 2, 0, -2, 0, 0, 0, 0, 1, 0, -1, 1, 0, -1], width: 512, height: 512 };

  test('what is behind the eye has no depth', () => {
    expect(onScreen(groundPoint([-90, 0]), leaning)[2]).toBeLessThan(0);
    expect(rows(screenSegments([groundWay([[-90, 0], [-45, 0]])], leaning, whole))).toEqual([]);
  });

  test('a segment from behind it begins where it comes before it, with the rest of its length', () => {
    const [segment] = rows(screenSegments([groundWay([[-90, 10], [90, 10]])], leaning, whole));
    const [, , , , start = Number.NaN, length = Number.NaN] = segment ?? [];
    expect(start).toBe(128);
    expect(start + length).toBe(256);
  });
});
