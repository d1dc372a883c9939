/** From the reach of a base to graded streets; they lie under the ways in, so they come first. */
import type { ReachStretch } from '../../analysis/trips/reachMap.ts';
import type { CheckOverlay, OverlayFeature } from './overlay.ts';

export function withReach(overlay: CheckOverlay, stretches: readonly ReachStretch[]): CheckOverlay {
  if (stretches.length === 0) return overlay;
  return { type: 'FeatureCollection', features: [...stretches.map(reachFeature), ...overlay.features] };
}

function reachFeature({ coordinates, grade, isStranded }: ReachStretch, index: number): OverlayFeature {
  return {
    type: 'Feature', geometry: { type: 'LineString', coordinates: coordinates.map(([lon, lat]) => [lon, lat]) },
    properties: { id: `reach-${index + 1}`, what: 'reach', grade: grade ?? -1, isStranded },
  };
}
