/** The selected feature's own geometry, for the halo; empty where nothing is selected or the feature has no place. */
import type { FeatureCollection, Geometry } from 'geojson';
import { type Baseline, findFeature } from '../../baseline/baseline.ts';

export function buildSelectionFeatures(baseline: Baseline, selectedId: string | null): FeatureCollection {
  const feature = selectedId === null ? null : findFeature(baseline, selectedId);
  if (!feature?.geometry) return { type: 'FeatureCollection', features: [] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: feature.geometry as Geometry, properties: { id: feature.id } }] };
}
