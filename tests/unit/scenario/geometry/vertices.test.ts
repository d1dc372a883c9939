/** Corners of every geometry: read as an open list, put back closed. */
import { expect, test } from 'vitest';
import { verticesOf, withVertices } from '../../../../src/scenario/geometry/vertices.ts';

const [a, b, c, d] = [[44.37, 33.3], [44.38, 33.3], [44.38, 33.31], [44.37, 33.31]] as const;

test('a ring is read without its last corner and closed again; another ring stays', () => {
  const area = { type: 'Polygon' as const, coordinates: [[a, b, c, a], [d, c, b, d]] };
  expect(verticesOf(area)).toEqual([a, b, c]);
  expect(verticesOf(area, 1)).toEqual([d, c, b]);
  expect(verticesOf(area, 2)).toEqual([]);
  expect(withVertices(area, 0, [a, b, c, d])).toEqual({ type: 'Polygon', coordinates: [[a, b, c, d, a], [d, c, b, d]] });
});

test('lines and points have one list, and keep their type', () => {
  const line = { type: 'LineString' as const, coordinates: [a, b] };
  expect(verticesOf(line)).toEqual([a, b]);
  expect(verticesOf(line, 1)).toEqual([]);
  expect(withVertices(line, 0, [a, c])).toEqual({ type: 'LineString', coordinates: [a, c] });
  expect(verticesOf({ type: 'Point', coordinates: a })).toEqual([a]);
  expect(withVertices({ type: 'Point', coordinates: a }, 0, [d])).toEqual({ type: 'Point', coordinates: d });
});
