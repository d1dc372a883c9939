/**
 * Notices a map that says it is idle while nothing was drawn: MapLibre reports idle even when its worker never started.
 * The expected layers must then return rendered features.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

export type MapHealth = 'ready' | 'worker' | 'failed';

/** A worker that neither answers nor fails is given this long before it is called dead. */
const patienceMs = 15_000;

/**
 * Reports once, after the first idle or when patience ends; `expectedSources` are those with features in the first
 * view. `message` is MapLibre's own words where there are any.
 */
export function watchHealth(map: MapLibreMap, expectedSources: readonly string[], report: (health: MapHealth, message: string | null) => void): void {
  let settled = false;
  let firstError: string | null = null;
  const settle = (health: MapHealth) => {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    report(health, firstError);
  };
  const check = () => settle(expectedSources.every((source) => hasFeatures(map, source)) ? 'ready' : 'worker');
  const timer = setTimeout(check, patienceMs);
  map.on('error', (event) => {
    firstError ??= event.error?.message ?? null;
    if (!map.isStyleLoaded()) return;
    settle(expectedSources.some((source) => hasFeatures(map, source)) ? 'ready' : 'worker');
  });
  map.once('idle', check);
}

function hasFeatures(map: MapLibreMap, source: string): boolean {
  try {
    return map.querySourceFeatures(source).length > 0;
  } catch {
    return false;
  }
}
