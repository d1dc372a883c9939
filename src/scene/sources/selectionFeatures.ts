/** The selected feature for the halo: its own geometry, or the area it may lie in. Empty where nothing is selected or it has no place. */
import type { FeatureCollection, Geometry } from 'geojson';
import { type Baseline, type BaselineFeature, findFeature } from '../../baseline/baseline.ts';
import { circleAround } from '../../geo/circleAround.ts';

export function buildSelectionFeatures(baseline: Baseline, selectedId: string | null): FeatureCollection {
  const feature = selectedId === null ? null : findFeature(baseline, selectedId);
  const geometry = feature && areaOf(feature);
  if (!feature || !geometry) return { type: 'FeatureCollection', features: [] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: { id: feature.id } }] };
}

/**
 * A ring on an illustrative point would claim the spot: its circle is shown instead. An event that a source places no
 * closer than an area gets no halo at all: round the zone's outline it would look like a route.
 */
function areaOf({ geometry, properties }: BaselineFeature): Geometry | null {
  if (geometry?.type !== 'Point' || properties.position !== 'illustrative') return geometry as Geometry | null;
  return properties.kind === 'incident' ? null : circleAround(geometry.coordinates, properties.precisionMeters ?? 0);
}
