/**
 * Tells a map scene after scene for as long as it lives, through losses of its context and of its workers: without a style it can be told nothing,
 * and what a worker had not answered by then is in no copy that the map makes of its sources.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../../scene/buildScene.ts';
import { applyScene, tellAnew } from './applyScene.ts';

/** `first` is the scene the map was made with. Returns how it is told the next one: at once, or with what it has missed when its style is there again. */
export function tellScenes(map: MapLibreMap, first: Scene): (next: Scene) => void {
  let shown = first;
  let wanted = first;
  let isLost = false;
  const tell = () => {
    applyScene(map, shown, wanted);
    shown = wanted;
  };
  map.on('webglcontextlost', () => { isLost = true; });
  map.on('style.load', () => {
    if (!isLost) return;
    isLost = false;
    tellAnew(map, shown);
    if (wanted !== shown) tell();
  });
  return (next) => {
    wanted = next;
    if (!isLost) tell();
  };
}
