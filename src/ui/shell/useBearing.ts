/** The bearing of the map in whole degrees, as it turns. */
import { useCallback, useSyncExternalStore } from 'react';
import type { MapHandle } from '../../map/mapHandle.ts';

export function useBearing(map: MapHandle | null): number {
  const subscribe = useCallback((listener: () => void) => map?.onMove(listener) ?? (() => undefined), [map]);
  return useSyncExternalStore(subscribe, () => Math.round(map?.bearing() ?? 0));
}
