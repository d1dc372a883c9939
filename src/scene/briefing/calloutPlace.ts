/** The place to which a callout is pinned: its own, or that of the feature that it names, wherever the plan has it now. */
import { type Baseline, findFeature } from '../../baseline/baseline.ts';
import { insidePoint } from '../../geo/areas/insidePoint.ts';
import { distanceBetween } from '../../geo/distanceBetween.ts';
import type { LonLat } from '../../geo/types.ts';
import { isKnown, type Scenario } from '../../scenario/document.ts';
import type { Callout } from '../../scenario/kinds/slide.ts';

/** Null where it names no place, and where its feature is gone or has none. */
export function calloutPlace({ at, featureId }: Pick<Callout, 'at' | 'featureId'>, scenario: Pick<Scenario, 'features' | 'overrides' | 'inventory'> | null, baseline: Baseline | null): LonLat | null {
  if (at) return at;
  if (featureId === undefined) return null;
  const drawn = scenario?.features.find(({ id }) => id === featureId);
  if (drawn && isKnown(drawn)) return placeOn(drawn.geometry as unknown as GeoJSON.Geometry);
  const entry = scenario?.inventory.find(({ id }) => id === featureId);
  const geometry = entry?.geometry ?? scenario?.overrides[featureId]?.geometry ?? (baseline && findFeature(baseline, featureId)?.geometry);
  return geometry ? placeOn(geometry as unknown as GeoJSON.Geometry) : null;
}

/** A point itself, the middle of a line along it, a place inside an area. Null for a geometry without extent. */
export function placeOn(geometry: GeoJSON.Geometry): LonLat | null {
  switch (geometry.type) {
    case 'Point': return [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0];
    case 'LineString': return middleOf(geometry.coordinates as unknown as readonly LonLat[]);
    case 'Polygon': return insidePoint(geometry.coordinates as unknown as readonly (readonly LonLat[])[]);
    case 'MultiPolygon': return insidePoint((geometry.coordinates[0] ?? []) as unknown as readonly (readonly LonLat[])[]);
    case 'MultiLineString': return middleOf((geometry.coordinates[0] ?? []) as unknown as readonly LonLat[]);
    default: return null;
  }
}

function middleOf(line: readonly LonLat[]): LonLat | null {
  const legs = line.slice(1).map((to, index) => ({ from: line[index] ?? to, to, meters: distanceBetween(line[index] ?? to, to) }));
  let left = legs.reduce((sum, { meters }) => sum + meters, 0) / 2;
  for (const { from, to, meters } of legs) {
    if (left <= meters && meters > 0) return [from[0] + ((to[0] - from[0]) * left) / meters, from[1] + ((to[1] - from[1]) * left) / meters];
    left -= meters;
  }
  return line[0] ?? null;
}
