/** For a map that shows again what is said elsewhere. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** No stop of the keyboard, and none of the English name that MapLibre gives to every map. */
export function keepUnsaid(map: MapLibreMap): void {
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('aria-label');
}
