/** The distance between two places on the ground. */
import { distance } from '@turf/distance';
import type { LonLat } from './types.ts';

/** Great-circle metres, on the sphere that every length here is measured on (mean radius 6,371,008.8 m). */
export function distanceBetween(from: LonLat, to: LonLat): number {
  return distance([from[0], from[1]], [to[0], to[1]], { units: 'meters' });
}
