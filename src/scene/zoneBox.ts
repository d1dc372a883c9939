/** Where the zone is on the map, for the first view and for what stands beside it. */
import type { Baseline } from '../baseline/baseline.ts';
import { bboxOf } from '../geo/bboxOf.ts';
import type { Bbox } from '../geo/types.ts';

/** The place the zone is known to be, for when its outline is missing from the data. */
const withoutOutline: Bbox = [44.355, 33.291, 44.418, 33.326];

export function zoneBox(baseline: Pick<Baseline, 'zones'>): Bbox {
  const zone = baseline.zones[0];
  return zone ? bboxOf(zone.geometry as GeoJSON.Geometry) : withoutOutline;
}
