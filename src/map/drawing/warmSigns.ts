/**
 * The signs of a plan are drawn by a graphics program of their own, because their opacity depends on the state of a feature. Linking it can hold
 * the page for half a second; it is done when the planner's table opens, and not when the first plan or a large import arrives.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { symbolName } from '../../scene/symbolName.ts';

const layer = 'warm-signs';
/** Less than one step of a colour: drawn, and not to be seen. */
const unseen = 0.002;

/** Once; draws over the lines of the baseline for one frame. Where none is in sight nothing is linked, and nothing lost. */
export function warmSigns(map: MapLibreMap): void {
  if (map.getLayer(layer)) return;
  map.addLayer({
    id: layer, type: 'symbol', source: 'barriers',
    layout: { 'icon-image': symbolName('light', { shape: 'beads', raised: false, wings: false }), 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    paint: { 'icon-opacity': ['case', ['boolean', ['feature-state', 'handled'], false], 0, unseen] },
  });
  map.once('idle', () => map.removeLayer(layer));
}
