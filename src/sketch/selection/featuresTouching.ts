/** What a box selects: every feature given that lies in it or is crossed by its edge. */
import { touchesRing } from '../../geo/areas/touchesRing.ts';
import type { LonLat } from '../../geo/types.ts';
import type { ScenarioFeature } from '../../scenario/document.ts';

/** `ring` is the box on the ground, closed: a slanted one where the map is turned or tilted. Ids in the order of `features`. */
export function featuresTouching(features: readonly ScenarioFeature[], ring: readonly LonLat[]): readonly string[] {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  return features.filter(({ geometry }) => {
    const places = geometry.type === 'Point' ? [geometry.coordinates] : geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
    // Most of a plan lies on one side of the box; only the rest is looked at piece by piece.
    const isBeside = places.every(([lon]) => lon < west) || places.every(([lon]) => lon > east)
      || places.every(([, lat]) => lat < south) || places.every(([, lat]) => lat > north);
    return !isBeside && touchesRing(geometry, ring);
  }).map(({ id }) => id);
}
