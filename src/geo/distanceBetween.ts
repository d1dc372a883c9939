/** The distance between two places on the ground. */
import type { LonLat } from './types.ts';

/** Mean radius of the earth, metres (IUGG): the sphere that every length here is measured on. */
const earthRadiusMeters = 6_371_008.8;

/** Great-circle metres, by haversine. */
export function distanceBetween(from: LonLat, to: LonLat): number {
  return metersBetween(from[0], from[1], to[0], to[1]);
}

/** The same of four numbers, for millions of them. To the bit what turf measures lines with (`lengthOf`), which a test holds. */
export function metersBetween(fromLon: number, fromLat: number, toLon: number, toLat: number): number {
  const northSine = Math.sin(radians(toLat - fromLat) / 2);
  const eastSine = Math.sin(radians(toLon - fromLon) / 2);
  const part = northSine * northSine + eastSine * eastSine * Math.cos(radians(fromLat)) * Math.cos(radians(toLat));
  return 2 * Math.atan2(Math.sqrt(part), Math.sqrt(1 - part)) * earthRadiusMeters;
}

/** A remainder takes as long as a sine, and of most degrees nothing remains. */
const radians = (degrees: number): number => ((degrees > -360 && degrees < 360 ? degrees : degrees % 360) * Math.PI) / 180;
