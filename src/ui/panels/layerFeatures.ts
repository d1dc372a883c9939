/** Which features of the baseline each layer of the panel shows, counts and tabulates. */
import type { Baseline, BaselineFeature } from '../../baseline/baseline.ts';
import type { LayerId } from '../../scenario/view.ts';

export interface LayerGroup {
  readonly id: 'plan' | 'analyses' | 'ground' | 'honesty';
  readonly layers: readonly LayerId[];
}

export const layerGroups: readonly LayerGroup[] = [
  { id: 'plan', layers: ['scenario'] },
  { id: 'analyses', layers: ['facilities', 'held-properties', 'checkpoints', 'bollard-lines', 'incidents'] },
  { id: 'ground', layers: ['landmarks', 'zone', 'neighbourhoods', 'roads', 'connectors'] },
  { id: 'honesty', layers: ['uncertainty'] },
];

/** Layers with features of the baseline's own: the circles belong to features of other layers, the scenario's are the planner's. */
export const tableLayers: readonly LayerId[] = layerGroups.flatMap((group) => group.layers).filter((layer) => layer !== 'uncertainty' && layer !== 'scenario');

/** The features of a layer in the order of its file; none for the circles and the scenario. */
export function layerFeatures(baseline: Baseline, layer: LayerId): readonly BaselineFeature[] {
  switch (layer) {
    case 'facilities': return baseline.facilities.filter((facility) => facility.properties.rank !== 3);
    case 'landmarks': return baseline.facilities.filter((facility) => facility.properties.rank === 3);
    case 'held-properties': return baseline.heldProperties;
    case 'checkpoints': return baseline.checkpoints;
    case 'bollard-lines': return baseline.barriers;
    case 'incidents': return baseline.incidents;
    case 'zone': return baseline.zones;
    case 'neighbourhoods': return baseline.neighbourhoods;
    case 'roads': return baseline.roads.filter((road) => road.properties.class !== 'connector');
    case 'connectors': return baseline.roads.filter((road) => road.properties.class === 'connector');
    case 'uncertainty':
    case 'scenario': return [];
  }
}

/** How many of the features stand on the map; held properties without a place and events without one are only listed. */
export function countMapped(features: readonly BaselineFeature[]): number {
  return features.filter((feature) => feature.geometry !== null).length;
}
