/** Circles on the ground, as polygons. */
import { circle } from '@turf/circle';
import type { Polygon } from 'geojson';
import type { LonLat } from '../types.ts';

/** A circle of `radiusMeters` (> 0) round a point, as a closed ring of `steps` + 1 positions. */
export function circleAround(center: LonLat, radiusMeters: number, steps = 72): Polygon {
  return circle([center[0], center[1]], radiusMeters, { steps, units: 'meters' }).geometry;
}
