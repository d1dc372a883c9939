/** Proposed bollard lines: the lines themselves, and a mark at the middle of each that stays legible from far away. */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Baseline } from '../../baseline/baseline.ts';
import type { BarrierSet } from '../../baseline/kinds/barrier.ts';
import { bearingBetween } from '../../geo/bearingBetween.ts';
import { bareName } from '../symbolName.ts';

export interface BarrierProperties {
  readonly id: string;
  readonly set: BarrierSet;
  readonly pictogram: string;
  /** Degrees that turn a mark drawn from west to east into the line's own direction. */
  readonly turn: number;
}

export function buildBarrierFeatures(baseline: Baseline): FeatureCollection<LineString | Point, BarrierProperties> {
  const features: Feature<LineString | Point, BarrierProperties>[] = [];
  for (const { id, geometry, properties } of baseline.barriers) {
    const coordinates = geometry.coordinates.map(([lon, lat]): [number, number] => [lon, lat]);
    const first = coordinates[0];
    const last = coordinates.at(-1);
    if (!first || !last) continue;
    const mark: BarrierProperties = {
      id, set: properties.set, turn: bearingBetween(first, last) - 90,
      pictogram: bareName({ shape: 'beads', raised: false }),
    };
    const middle: [number, number] = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
    features.push(
      { type: 'Feature', id, geometry: { type: 'LineString', coordinates }, properties: mark },
      { type: 'Feature', id: `${id}~mark`, geometry: { type: 'Point', coordinates: middle }, properties: mark },
    );
  }
  return { type: 'FeatureCollection', features };
}
