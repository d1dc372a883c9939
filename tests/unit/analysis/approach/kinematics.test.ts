/** The formulas against the check figures of the design, and against one another. */
import { expect, it } from 'vitest';
import { corneringSpeed, cornerCuttingRadius, metersIn, secondsOver, speedAfter, toKmh, toMetersPerSecond } from '../../../../src/analysis/approach/kinematics.ts';
import { detectionMeters, leadOfColumn, leadOfThreat } from '../../../../src/analysis/approach/leadTime.ts';
import { assumedOf, threatPresets } from '../../../../src/analysis/approach/threats.ts';
import { exactly } from '../../../../src/analysis/takeOff/range.ts';

it.each([[50, 88], [80, 130]])('at 1.5 m/s² a vehicle entering at %d km/h covers %d m in 5 s', (kmh, meters) => {
  expect(Math.round(metersIn(5, toMetersPerSecond(kmh), 1.5))).toBe(meters);
  expect(detectionMeters(exactly(5), kmh, threatPresets.truck).likely).toBeCloseTo(metersIn(5, toMetersPerSecond(kmh), 1.5), 9);
});

it('cutting a right angle of 10 m with 3 m on each side drives a radius of 27.5 m', () => {
  expect(cornerCuttingRadius(10, 90, 3)).toBeCloseTo(27.485, 3);
  // √(1 · 9.80665 · 27.485) = 16.42 m/s; on f = 0.6 12.72 m/s.
  expect(toKmh(corneringSpeed(27.485, 1))).toBeCloseTo(59.1, 1);
  expect(toKmh(corneringSpeed(27.485, 0.6))).toBeCloseTo(45.8, 1);
});

it('a straight run of 100 m at 2 m/s² from standing ends at 20 m/s', () => {
  expect(speedAfter(0, 2, 100)).toBe(20);
  expect(speedAfter(15, 2, 0)).toBe(15);
});

it('travel and time are each other the other way round, beyond top speed too', () => {
  // 0 to 10 m/s at 2 m/s²: 5 s and 25 m, then 50 m in 5 s more.
  expect(metersIn(10, 0, 2, 10)).toBe(75);
  expect(secondsOver(75, 0, 2, 10)).toBe(10);
  for (const [entry, acceleration, top] of [[0, 2, 10], [5, 3, 50], [12, 0, 12], [9, 1, 9]] as const) {
    for (const seconds of [0, 0.5, 4, 20]) expect(secondsOver(metersIn(seconds, entry, acceleration, top), entry, acceleration, top)).toBeCloseTo(seconds, 9);
  }
  expect(secondsOver(10, 0, 0)).toBe(Infinity);
});

it('a lead carries the range of the distance', () => {
  expect(leadOfColumn({ low: 100, likely: 200, high: 300 }, 36)).toEqual({ low: 10, likely: 20, high: 30 });
  expect(leadOfThreat(exactly(75), 0, { id: 'car', massKg: 1500, acceleration: 2, topSpeedKmh: 36 }).likely).toBe(10);
});

it('of a preset everything is assumed, of a changed one what was left', () => {
  expect(assumedOf(threatPresets.truck)).toEqual(['massKg', 'acceleration', 'topSpeedKmh']);
  expect(assumedOf({ ...threatPresets.truck, acceleration: 2 })).toEqual(['massKg', 'topSpeedKmh']);
});
