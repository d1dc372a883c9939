/** Whether the device asks for less motion, now and when that changes. */
import { useSyncExternalStore } from 'react';

const less = window.matchMedia('(prefers-reduced-motion: reduce)');

const subscribe = (changed: () => void) => {
  less.addEventListener('change', changed);
  return () => less.removeEventListener('change', changed);
};

export const useLessMotion = (): boolean => useSyncExternalStore(subscribe, () => less.matches);
