/** The place a bearing and a distance lead to. */
import type { LonLat } from './types.ts';

/** Mean earth radius of the IUGG, metres: the one turf measures with. */
const earthRadiusMeters = 6_371_008.8;
const radians = Math.PI / 180;

/**
 * Where one arrives after `distanceMeters` along the great circle that leaves `from` at `bearingDegrees` (clockwise from north).
 * The inverse of `distanceBetween` and `bearingBetween`. A negative distance goes the other way.
 */
export function destinationFrom([lon, lat]: LonLat, bearingDegrees: number, distanceMeters: number): LonLat {
  const angle = distanceMeters / earthRadiusMeters;
  const bearing = bearingDegrees * radians;
  const sinLat = Math.sin(lat * radians);
  const cosLat = Math.cos(lat * radians);
  const sinThere = sinLat * Math.cos(angle) + cosLat * Math.sin(angle) * Math.cos(bearing);
  const east = Math.atan2(Math.sin(bearing) * Math.sin(angle) * cosLat, Math.cos(angle) - sinLat * sinThere);
  return [lon + east / radians, Math.asin(sinThere) / radians];
}
