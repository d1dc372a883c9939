/** The selected feature's own geometry, for the halo; empty where nothing is selected or the feature has no place. */
import type { FeatureCollection, Geometry } from 'geojson';
import { type Baseline, findFeature } from '../../baseline/baseline.ts';
import type { ScenarioFeature } from '../../scenario/document.ts';

/** `planned` is the selected feature of the plan; it goes before the baseline's. */
export function buildSelectionFeatures(baseline: Baseline, selectedId: string | null, planned: ScenarioFeature | null): FeatureCollection {
  const feature = planned ?? (selectedId === null ? null : findFeature(baseline, selectedId));
  if (!feature?.geometry) return { type: 'FeatureCollection', features: [] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: feature.geometry as Geometry, properties: { id: feature.id } }] };
}
