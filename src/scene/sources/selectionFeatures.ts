/** The selected feature for the halo: its own geometry, or the area it may lie in. Empty where nothing is selected or it has no place. */
import type { FeatureCollection, Geometry } from 'geojson';
import { type Baseline, type BaselineFeature, findFeature } from '../../baseline/baseline.ts';
import { circleAround } from '../../geo/circleAround.ts';
import type { ScenarioFeature } from '../../scenario/document.ts';

/** `planned` is the selected feature of the plan; it goes before the baseline's. */
export function buildSelectionFeatures(baseline: Baseline, selectedId: string | null, planned: ScenarioFeature | null): FeatureCollection {
  if (planned?.geometry) return collect(planned.id, planned.geometry as unknown as Geometry);
  const feature = selectedId === null ? null : findFeature(baseline, selectedId);
  const geometry = feature && areaOf(feature);
  return feature && geometry ? collect(feature.id, geometry) : { type: 'FeatureCollection', features: [] };
}

function collect(id: string, geometry: Geometry): FeatureCollection {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: { id } }] };
}

/**
 * A ring on an illustrative point would claim the spot: its circle is shown instead. An event that a source places no
 * closer than an area gets no halo at all: round the zone's outline it would look like a route.
 */
function areaOf({ geometry, properties }: BaselineFeature): Geometry | null {
  if (geometry?.type !== 'Point' || properties.position !== 'illustrative') return geometry as Geometry | null;
  return properties.kind === 'incident' ? null : circleAround(geometry.coordinates, properties.precisionMeters ?? 0);
}
