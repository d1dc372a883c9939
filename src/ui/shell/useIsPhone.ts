/** Whether the window has the narrow layout, by the same width layout.css turns at. */
import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 719px)');

function subscribe(onChange: () => void): () => void {
  narrow.addEventListener('change', onChange);
  return () => narrow.removeEventListener('change', onChange);
}

export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
