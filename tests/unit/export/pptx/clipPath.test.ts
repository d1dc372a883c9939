/** What is left of a path within a box. */
import { assert, double, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { MmPoint } from '../../../../src/export/page/pageLayout.ts';
import { clipArea, clipLine } from '../../../../src/export/pptx/slide/clipPath.ts';

const box = { xMm: 0, yMm: 0, widthMm: 10, heightMm: 10 };

test('a line that comes back is two stretches', () => {
  expect(clipLine([[-5, 5], [5, 5], [5, 20], [8, 20], [8, 5]], box)).toEqual([[[0, 5], [5, 5], [5, 10]], [[8, 10], [8, 5]]]);
});

test('an area round the box is the box, one beside it is nothing', () => {
  expect(clipArea([[-5, -5], [15, -5], [15, 15], [-5, 15]], box)).toHaveLength(4);
  expect(clipArea([[20, 0], [30, 0], [30, 10]], box)).toEqual([]);
});

const areaOf = (points: readonly MmPoint[]) => Math.abs(points.reduce((sum, [x, y], index) => {
  const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
  return sum + x * nextY - nextX * y;
}, 0)) / 2;

test('no point is outside, and nothing of a triangle is lost', () => {
  const point = tuple(double({ min: -20, max: 30, noNaN: true }), double({ min: -20, max: 30, noNaN: true }));
  const isInside = ([x, y]: MmPoint) => x > -1e-6 && y > -1e-6 && x < 10 + 1e-6 && y < 10 + 1e-6;
  assert(property(tuple(point, point, point), (triangle) => {
    const clipped = clipArea(triangle, box);
    expect(clipped.every(isInside)).toBe(true);
    expect(clipLine(triangle, box).flat().every(isInside)).toBe(true);
    // By counting: a grid of points in the box, those that are in the triangle.
    const [a, b, c] = triangle;
    const side = (p: MmPoint, q: MmPoint, r: MmPoint) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
    let counted = 0;
    for (let x = 0.05; x < 10; x += 0.1) {
      for (let y = 0.05; y < 10; y += 0.1) {
        const sides = [side(a, b, [x, y]), side(b, c, [x, y]), side(c, a, [x, y])];
        if (sides.every((value) => value >= 0) || sides.every((value) => value <= 0)) counted += 0.01;
      }
    }
    expect(Math.abs(areaOf(clipped) - counted)).toBeLessThan(2.5);
  }), { numRuns: 60, seed: 2 });
});
