/** Moving things a number of metres east and north, as the arrow keys and exact entry do. */
import { roundDegrees } from './roundCoordinate.ts';
import type { LonLat } from './types.ts';

/** Mean earth radius of the IUGG, metres: the one turf measures with. */
const earthRadiusMeters = 6_371_008.8;
const metersPerDegree = (Math.PI / 180) * earthRadiusMeters;

/**
 * The step in degrees for a way of metres east and north at latitude `atLat` (between the poles), rounded to 6
 * decimals: added to every corner of a shape kept at 6 decimals it moves it without bending it.
 */
export function degreesForMeters(atLat: number, eastMeters: number, northMeters: number): LonLat {
  const perDegreeLon = metersPerDegree * Math.cos((atLat * Math.PI) / 180);
  return [roundDegrees(eastMeters / perDegreeLon), roundDegrees(northMeters / metersPerDegree)];
}
