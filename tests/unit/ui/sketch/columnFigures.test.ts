import { expect, test } from 'vitest';
import { columnFigures } from '../../../../src/ui/sketch/form/kinds/columnFigures.ts';

test('the check case: thirty vehicles of 6 m, 25 m nose to nose, at 40 km/h', () => {
  const { lengthMeters, passSeconds, pauseSeconds } = columnFigures({ vehicles: 30, spacingMeters: 25, vehicleLengthMeters: 6, speedKmh: 40 });
  expect(lengthMeters).toBe(731);
  expect(passSeconds).toBeCloseTo(65.79, 2);
  expect(pauseSeconds).toBeCloseTo(1.71, 2);
});

test('one vehicle is as long as itself; vehicles that overlap leave no pause', () => {
  expect(columnFigures({ vehicles: 1, spacingMeters: 25, vehicleLengthMeters: 6, speedKmh: 36 }).lengthMeters).toBe(6);
  expect(columnFigures({ vehicles: 2, spacingMeters: 5, vehicleLengthMeters: 6, speedKmh: 36 }).pauseSeconds).toBeLessThan(0);
});
