/** Areas and their names: zone, neighbourhoods, water, runways. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Baseline } from '../../baseline/baseline.ts';
import type { Bilingual } from '../../baseline/kinds/claim.ts';

export interface GroundProperties extends Bilingual {
  readonly id: string;
  readonly part: 'zone' | 'neighbourhood' | 'water' | 'runway' | 'zone-name' | 'neighbourhood-name' | 'water-name';
  readonly inZone: boolean;
}

export function buildGroundFeatures(baseline: Baseline): FeatureCollection {
  const features: Feature[] = [];
  const add = (part: GroundProperties['part'], id: string, geometry: unknown, name: Bilingual, inZone = false) => {
    features.push({ type: 'Feature', geometry: geometry as Feature['geometry'], properties: { id, part, ...name, inZone } });
  };
  for (const { id, geometry, properties } of baseline.zones) {
    add('zone', id, geometry, properties.name, true);
    add('zone-name', id, { type: 'Point', coordinates: properties.labelAt }, properties.name, true);
  }
  for (const { id, geometry, properties } of baseline.neighbourhoods) {
    add('neighbourhood', id, geometry, properties.name, properties.inZone);
    add('neighbourhood-name', id, { type: 'Point', coordinates: properties.labelAt }, properties.name, properties.inZone);
  }
  for (const { id, geometry, properties } of baseline.waters) {
    add('water', id, geometry, properties.name);
    if (properties.centreline.length > 1) add('water-name', id, { type: 'LineString', coordinates: properties.centreline }, properties.name);
  }
  for (const { id, geometry, properties } of baseline.facilities) {
    if (properties.category === 'runway' && geometry) add('runway', id, geometry, properties.name);
  }
  return { type: 'FeatureCollection', features };
}
