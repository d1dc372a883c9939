/** What is selected, for the halo: each feature's own geometry, or the area it may lie in; and the corner in hand. Empty where nothing is selected or it has no place. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { type Baseline, type BaselineFeature, findFeature } from '../../baseline/baseline.ts';
import { circleAround } from '../../geo/areas/circleAround.ts';
import type { LonLat } from '../../geo/types.ts';
import type { ScenarioFeature } from '../../scenario/document.ts';

/** What of a selected feature the halo needs. */
export type Selected = Pick<ScenarioFeature, 'id' | 'geometry'>;

/** `planned` are the selected features of the plan; they go before the baseline's. */
export function buildSelectionFeatures(
  baseline: Baseline, selectedId: string | null, planned: readonly Selected[], corner: LonLat | null,
): FeatureCollection {
  const cornerFeatures = corner === null ? [] : [featureOf('~corner', { type: 'Point', coordinates: [...corner] }, { corner: true })];
  if (planned.length > 0) return collect([...planned.map(({ id, geometry }) => featureOf(id, geometry as unknown as Geometry)), ...cornerFeatures]);
  const feature = selectedId === null ? null : findFeature(baseline, selectedId);
  const geometry = feature && areaOf(feature);
  return collect(feature && geometry ? [featureOf(feature.id, geometry)] : []);
}

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

function featureOf(id: string, geometry: Geometry, more: { readonly corner?: true } = {}): Feature {
  return { type: 'Feature', geometry, properties: { id, ...more } };
}

/**
 * A ring on an illustrative point would claim the spot: its circle is shown instead. An event that a source places no
 * closer than an area gets no halo at all: round the zone's outline it would look like a route.
 */
function areaOf({ geometry, properties }: BaselineFeature): Geometry | null {
  if (geometry?.type !== 'Point' || properties.position !== 'illustrative') return geometry as Geometry | null;
  return properties.kind === 'incident' ? null : circleAround(geometry.coordinates, properties.precisionMeters ?? 0);
}
