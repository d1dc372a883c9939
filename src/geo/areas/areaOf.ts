/** The ground that a polygon covers. */
import { area } from '@turf/area';
import type { LonLat } from '../types.ts';

/** Square metres; holes do not count. */
export function areaOf(polygon: { readonly coordinates: readonly (readonly LonLat[])[] }): number {
  return area({ type: 'Polygon', coordinates: polygon.coordinates.map((ring) => ring.map(([lon, lat]) => [lon, lat])) });
}
