/** Where the zone and the water are, for the small map that says where a page is. */
import type { Baseline } from '../../../baseline/baseline.ts';
import type { LonLat } from '../../../geo/types.ts';
import type { InsetGeometry } from '../../../export/page/pageRequest.ts';

type Area = Baseline['zones'][number]['geometry'];

/** Null where the data have no zone. */
export function pageInset({ zones, waters }: Pick<Baseline, 'zones' | 'waters'>): InsetGeometry | null {
  return zones.length === 0 ? null : { zone: zones.flatMap(({ geometry }) => outerRings(geometry)), water: waters.flatMap(({ geometry }) => outerRings(geometry)) };
}

function outerRings(area: Area): readonly (readonly LonLat[])[] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.flatMap(([ring]) => (ring ? [ring.map(([lon, lat]) => [lon, lat] as const)] : []));
}
