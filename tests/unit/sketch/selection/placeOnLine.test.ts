import { expect, test } from 'vitest';
import { placeOnLine } from '../../../../src/sketch/selection/placeOnLine.ts';

/** Two pieces of some 93 m along a parallel, one of 111 m along a meridian. */
const line = [[44.39, 33.3], [44.391, 33.3], [44.392, 33.3], [44.392, 33.301]] as const;

test('the foot of the perpendicular on the nearest piece', () => {
  expect(placeOnLine(line, [44.3914, 33.3001], 5)).toMatchObject({ segment: 1, coordinate: [44.3914, 33.3], isEnd: false });
  expect(placeOnLine(line, [44.3914, 33.3001], 5)?.distanceMeters).toBeCloseTo(11.12, 1);
  expect(placeOnLine(line, [44.3925, 33.3006], 5)).toMatchObject({ segment: 2, coordinate: [44.392, 33.3006] });
});

test('a corner within reach is preferred', () => {
  expect(placeOnLine(line, [44.39103, 33.30001], 5)).toMatchObject({ segment: 1, coordinate: [44.391, 33.3], isEnd: false });
  expect(placeOnLine(line, [44.39103, 33.30001], 1)).toMatchObject({ coordinate: [44.39103, 33.3] });
});

test('beyond either end it is the end', () => {
  expect(placeOnLine(line, [44.389, 33.3], 5)).toMatchObject({ segment: 0, coordinate: [44.39, 33.3], isEnd: true });
  expect(placeOnLine(line, [44.392, 33.302], 5)).toMatchObject({ segment: 2, coordinate: [44.392, 33.301], isEnd: true });
  expect(placeOnLine(line, [44.39002, 33.3], 5)).toMatchObject({ isEnd: true });
});
