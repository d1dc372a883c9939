/** Marks every idle of a map on its container, and that it is at work until then, so that whoever drives the page can wait for the picture and not for a time. */
import type { Map as MapLibreMap } from 'maplibre-gl';

export function countIdle(map: MapLibreMap, container: HTMLElement): void {
  let count = 0;
  const markBusy = () => {
    if (container.dataset['mapBusy'] === undefined) container.dataset['mapBusy'] = '';
  };
  // Data that is on its way to the worker draws no frame until it is back: the last idle is then an old one.
  map.on('dataloading', markBusy);
  map.on('render', markBusy);
  map.on('idle', () => {
    count += 1;
    delete container.dataset['mapBusy'];
    container.dataset['mapIdle'] = String(count);
  });
}
