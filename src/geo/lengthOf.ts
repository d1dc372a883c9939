/** The length of a line on the ground. */
import { length } from '@turf/length';
import type { LineString } from 'geojson';
import type { LonLat } from './types.ts';

/** Metres along the great circles between its corners; 0 for a line of one corner. */
export function lengthOf(line: { readonly coordinates: readonly LonLat[] }): number {
  const geometry: LineString = { type: 'LineString', coordinates: line.coordinates.map(([lon, lat]) => [lon, lat]) };
  return length({ type: 'Feature', properties: {}, geometry }, { units: 'meters' });
}
