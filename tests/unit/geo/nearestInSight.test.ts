/** Where things lie from the middle of a window: by hand, with metres made into degrees by the same plane. */
import { expect, test } from 'vitest';
import { nearestInSight } from '../../../src/geo/nearestInSight.ts';
import type { LonLat } from '../../../src/geo/types.ts';

const middle: LonLat = [44.4, 33.3];
const degree = (Math.PI / 180) * 6_371_008.8;
const at = (east: number, north: number): [number, number] => [middle[0] + east / (degree * Math.cos((33.3 * Math.PI) / 180)), middle[1] + north / degree];
/** 1000 m wide and 600 m high, clockwise from the upper left, as a map has them. */
const window = [at(-500, 300), at(500, 300), at(500, -300), at(-500, -300)];
const turned = [at(0, 500), at(500, 0), at(0, -500), at(-500, 0)];
const round = (found: ReturnType<typeof nearestInSight>) => found && [Math.round(found.meters), Math.round(found.bearingDegrees)];

test('a point in the window lies so far and in that direction; beyond it is not in sight', () => {
  expect(round(nearestInSight({ type: 'Point', coordinates: at(300, 0) }, middle, window))).toEqual([300, 90]);
  expect(round(nearestInSight({ type: 'Point', coordinates: at(-100, -100) }, middle, window))).toEqual([141, 225]);
  expect(nearestInSight({ type: 'Point', coordinates: at(0, 301) }, middle, window)).toBeNull();
  expect(nearestInSight({ type: 'Point', coordinates: at(400, 250) }, middle, turned), 'in the corner that a turned map does not show').toBeNull();
});

test('whichever way round the corners are given', () => {
  expect(round(nearestInSight({ type: 'Point', coordinates: at(0, 200) }, middle, window.toReversed()))).toEqual([200, 0]);
});

test('of a line the nearest place that is in sight counts, corners or not', () => {
  const across: [number, number][] = [at(-2000, 200), at(2000, 200)];
  expect(round(nearestInSight({ type: 'LineString', coordinates: across }, middle, window))).toEqual([200, 0]);
  // Its nearest place is out of sight; what is seen of it lies at the edge.
  const slanting: [number, number][] = [at(500, 290), at(900, -400)];
  expect(nearestInSight({ type: 'LineString', coordinates: slanting }, middle, window)?.meters).toBeCloseTo(578, 0);
  expect(nearestInSight({ type: 'LineString', coordinates: [at(-2000, 301), at(2000, 301)] }, middle, window)).toBeNull();
});

test('an area that lies round the middle is no way off; of another its edge counts, and a hole is outside it', () => {
  const ring = (size: number, east = 0): [number, number][] => [at(east - size, -size), at(east + size, -size), at(east + size, size), at(east - size, size), at(east - size, -size)];
  expect(round(nearestInSight({ type: 'Polygon', coordinates: [ring(5000)] }, middle, window))).toEqual([0, 0]);
  expect(round(nearestInSight({ type: 'Polygon', coordinates: [ring(100, 400)] }, middle, window))).toEqual([300, 90]);
  expect(round(nearestInSight({ type: 'Polygon', coordinates: [ring(5000), ring(50)] }, middle, window))?.[0]).toBe(50);
  expect(nearestInSight({ type: 'Polygon', coordinates: [ring(100, 700)] }, middle, window)).toBeNull();
});
