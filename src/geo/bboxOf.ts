/** The smallest box round a GeoJSON geometry. */
import { bbox } from '@turf/bbox';
import type { Geometry } from 'geojson';
import type { Bbox } from './types.ts';

/** `[west, south, east, north]` in degrees. A geometry without coordinates gives infinities. */
export function bboxOf(geometry: Geometry): Bbox {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north] as Bbox;
}
