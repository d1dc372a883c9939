/** Brings a feature into sight. Nothing happens where it has no place or there is no map. */
import type { Geometry } from 'geojson';
import type { BaselineFeature } from '../../../../baseline/baseline.ts';
import { bboxOf } from '../../../../geo/bboxOf.ts';
import type { MapHandle } from '../../../../map/mapHandle.ts';

/** Close enough to tell neighbours apart; illustrative marks stay just below the zoom at which they turn into text. */
const placeZoom = { firm: 15, illustrative: 14.5 };

export function zoomToFeature(map: MapHandle | null, { geometry, properties }: BaselineFeature): void {
  if (map === null || geometry === null) return;
  if (geometry.type !== 'Point') {
    map.showBox(bboxOf(geometry as Geometry));
    return;
  }
  const [lon, lat] = geometry.coordinates;
  map.showPoint([lon, lat], properties.position === 'illustrative' ? placeZoom.illustrative : placeZoom.firm);
}
