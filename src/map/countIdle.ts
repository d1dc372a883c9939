/** Marks every idle of a map on its container, so that whoever drives the page can wait for the picture and not for a time. */
import type { Map as MapLibreMap } from 'maplibre-gl';

export function countIdle(map: MapLibreMap, container: HTMLElement): void {
  let count = 0;
  map.on('idle', () => {
    count += 1;
    container.dataset['mapIdle'] = String(count);
  });
}
