/** Circles that say "somewhere in here", one round each located point that is not exact. */
import type { FeatureCollection, Polygon } from 'geojson';
import type { Baseline } from '../../baseline/baseline.ts';
import type { Position } from '../../baseline/kinds/claim.ts';
import type { LayerId } from '../../scenario/view.ts';
import { circleAround } from '../../geo/areas/circleAround.ts';

/** Below this the circle would hide under the mark at every zoom a slide uses; the inspector still says the figure. */
const smallestDrawnMeters = 100;

export interface UncertaintyProperties {
  readonly id: string;
  readonly position: Position;
  /** The layer whose features the circle belongs to: hidden with it. */
  readonly owner: LayerId;
}

export function buildUncertaintyFeatures(baseline: Baseline): FeatureCollection<Polygon, UncertaintyProperties> {
  const places = [...baseline.facilities, ...baseline.checkpoints, ...baseline.heldProperties];
  return {
    type: 'FeatureCollection',
    features: places.flatMap(({ id, geometry, properties }) => {
      const meters = properties.precisionMeters;
      if (geometry?.type !== 'Point' || meters === null || meters < smallestDrawnMeters || properties.position === 'surveyed') return [];
      if (properties.kind === 'facility' && properties.rank === 3 && properties.position !== 'illustrative') return [];
      return [{ type: 'Feature' as const, id, geometry: circleAround(geometry.coordinates, meters), properties: { id, position: properties.position, owner: ownerOf(properties) } }];
    }),
  };
}

function ownerOf(properties: { readonly kind: string; readonly rank?: number }): LayerId {
  if (properties.kind === 'checkpoint') return 'checkpoints';
  if (properties.kind === 'held-property') return 'held-properties';
  return properties.rank === 3 ? 'landmarks' : 'facilities';
}
