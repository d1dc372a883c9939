/** Layers that are drawn by whoever fills their source: shown while it holds something, for an empty one costs every frame as much as a full one. */
import type { Map as MapLibreMap } from 'maplibre-gl';

export function showLayers(map: MapLibreMap, ids: readonly string[], isShown: boolean): void {
  const visibility = isShown ? 'visible' : 'none';
  for (const id of ids) {
    if (map.getLayer(id) && (map.getLayoutProperty(id, 'visibility') ?? 'visible') !== visibility) map.setLayoutProperty(id, 'visibility', visibility);
  }
}
