/** How long a vehicle takes from where it is first seen to the line, and how far off it must be seen. */
import type { Range } from '../takeOff/range.ts';
import { metersIn, secondsOver, toMetersPerSecond } from './kinematics.ts';
import type { Threat } from './threats.ts';

/** A column keeps its speed. */
export function leadOfColumn(meters: Range, speedKmh: number): Range {
  const speed = toMetersPerSecond(speedKmh);
  return { low: meters.low / speed, likely: meters.likely / speed, high: meters.high / speed };
}

/** A single vehicle speeds up all the way. */
export function leadOfThreat(meters: Range, entryKmh: number, { acceleration, topSpeedKmh }: Threat): Range {
  const over = (length: number) => secondsOver(length, toMetersPerSecond(entryKmh), acceleration, toMetersPerSecond(topSpeedKmh));
  return { low: over(meters.low), likely: over(meters.likely), high: over(meters.high) };
}

/** Metres before the line at which it must be seen for the line to stand in time. */
export function detectionMeters(seconds: Range, entryKmh: number, { acceleration, topSpeedKmh }: Threat): Range {
  const travel = (time: number) => metersIn(time, toMetersPerSecond(entryKmh), acceleration, toMetersPerSecond(topSpeedKmh));
  return { low: travel(seconds.low), likely: travel(seconds.likely), high: travel(seconds.high) };
}
