/** Moves features by metres, as the arrow keys, a drag and exact entry do. */
import { degreesForMeters } from '../../../geo/moveByMeters.ts';
import { roundCoordinate } from '../../../geo/roundCoordinate.ts';
import type { LonLat } from '../../../geo/types.ts';
import type { Scenario } from '../../document.ts';
import type { Geometry } from '../../geometry/mendGeometry.ts';
import { tidyGeometry } from '../../geometry/tidyGeometry.ts';
import type { Coordinate } from '../../kinds/common.ts';
import { mapFeatures } from '../mapFeatures.ts';
import { withGeometry } from './replaceGeometry.ts';

export interface MoveFeatures {
  readonly ids: readonly string[];
  /** Negative is west. Less than some 6 cm is nothing at the kept precision. */
  readonly eastMeters: number;
  readonly northMeters: number;
}

/** All move by the same step in degrees, that of the first one's latitude, so they keep their places to one another. */
export function moveFeatures(scenario: Scenario, { ids, eastMeters, northMeters }: MoveFeatures): Scenario {
  let step: LonLat | null = null;
  return mapFeatures(scenario, ids, (feature) => {
    step ??= degreesForMeters(firstLat(feature.geometry), eastMeters, northMeters);
    const geometry = tidyGeometry(moveGeometry(feature.geometry, step));
    return geometry ? withGeometry(feature, geometry) : feature;
  });
}

function firstLat(geometry: Geometry): number {
  if (geometry.type === 'Point') return geometry.coordinates[1];
  return (geometry.type === 'LineString' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0])?.[1] ?? 0;
}

/** The whole shape moved by a step in degrees, at 6 decimals. */
export function moveGeometry(geometry: Geometry, [eastDegrees, northDegrees]: LonLat): Geometry {
  const move = ([lon, lat]: Coordinate): Coordinate => roundCoordinate([lon + eastDegrees, lat + northDegrees]);
  if (geometry.type === 'Point') return { type: 'Point', coordinates: move(geometry.coordinates) };
  if (geometry.type === 'LineString') return { type: 'LineString', coordinates: geometry.coordinates.map(move) };
  return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(move)) };
}
