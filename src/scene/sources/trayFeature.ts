/** The tray of held properties whose positions are not published: one labelled mark beside the zone, at no property's place. */
import type { FeatureCollection, Point } from 'geojson';
import type { Baseline } from '../../baseline/baseline.ts';
import { bboxOf } from '../../geo/bboxOf.ts';
import type { Frame } from '../sceneInput.ts';
import { symbolName } from '../symbolName.ts';

/** The id the map gives to the tray. */
export const trayId = 'held-properties';

/** Clear of the zone on the side where a window of that shape has room, as parts of the zone's own size. */
const clearance = { east: 0.24, north: 0.26 };

export interface TrayProperties {
  readonly id: string;
  readonly pictogram: string;
}

export function buildTrayFeature(baseline: Baseline, frame: Frame): FeatureCollection<Point, TrayProperties> {
  const zone = baseline.zones[0];
  const total = baseline.heldProperties.length;
  const located = baseline.heldProperties.filter((property) => property.geometry !== null).length;
  if (!zone || located === total) return { type: 'FeatureCollection', features: [] };
  const [west, south, east, north] = bboxOf(zone.geometry as GeoJSON.Geometry);
  const coordinates = frame === 'wide'
    ? [east + (east - west) * clearance.east, south + (north - south) * 0.3]
    : [(west + east) / 2, north + (north - south) * clearance.north];
  const pictogram = symbolName('light', { shape: 'tray', total, located }).slice('light'.length);
  return { type: 'FeatureCollection', features: [{ type: 'Feature', id: trayId, geometry: { type: 'Point', coordinates }, properties: { id: trayId, pictogram } }] };
}
