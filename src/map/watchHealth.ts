/**
 * Notices a map that says it is idle while nothing was drawn: MapLibre reports idle even when its worker never started.
 * A source tells that the worker answered, wherever the camera stands and whichever layers are hidden; asking for
 * drawn features would mistake an empty place for a dead worker.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

export type MapHealth = 'ready' | 'worker' | 'failed';

/** A worker that neither answers nor fails is given this long before it is called dead. */
const patienceMs = 15_000;

/**
 * Reports at the first idle or when patience ends, and once more should a worker called dead answer after all.
 * `expectedSources` are those with features; `message` is MapLibre's own words where there are any.
 */
export function watchHealth(map: MapLibreMap, expectedSources: readonly string[], report: (health: MapHealth, message: string | null) => void): void {
  const silent = new Set(expectedSources);
  let said: MapHealth | null = null;
  let firstError: string | null = null;
  const say = (health: MapHealth) => {
    if (said === health || said === 'ready') return;
    said = health;
    clearTimeout(timer);
    report(health, health === 'ready' ? null : firstError);
  };
  const check = () => say(silent.size === 0 ? 'ready' : 'worker');
  const timer = setTimeout(check, patienceMs);
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    if (sourceDataType === 'content') silent.delete(sourceId);
  });
  map.on('error', (event) => {
    firstError ??= event.error?.message ?? null;
    if (map.isStyleLoaded() && silent.size === expectedSources.length) check();
  });
  map.on('idle', check);
}
