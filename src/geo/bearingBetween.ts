/** Direction from one place to another. */
import { bearing } from '@turf/bearing';
import type { LonLat } from './types.ts';

/** Initial great-circle bearing in degrees clockwise from north, -180 to 180. */
export function bearingBetween(from: LonLat, to: LonLat): number {
  return bearing([from[0], from[1]], [to[0], to[1]]);
}
