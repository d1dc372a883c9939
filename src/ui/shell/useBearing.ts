/** The bearing of the map in whole degrees. While the map turns it follows some times a second, not every frame: repainting a needle costs the frame. */
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { MapHandle } from '../../map/mapHandle.ts';

const everyMs = 200;

export function useBearing(map: MapHandle | null): number {
  const shown = useRef(Math.round(map?.bearing() ?? 0));
  const subscribe = useCallback((listener: () => void) => {
    if (map === null) return () => undefined;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const stop = map.onMove(() => {
      timer ??= setTimeout(() => {
        timer = null;
        shown.current = Math.round(map.bearing());
        listener();
      }, everyMs);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [map]);
  return useSyncExternalStore(subscribe, () => shown.current);
}
