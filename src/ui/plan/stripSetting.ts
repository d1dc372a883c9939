/** Whether the plan strip is unfolded: a preference of this device. A phone starts with it folded, to show the map first. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const storageKey = 'cordon.plan-strip';

/** Storage may be barred (private windows, files opened from disk); the choice then lasts as long as the page. */
function readSetting(): boolean {
  try {
    const stored = localStorage.getItem(storageKey);
    if (stored !== null) return stored === 'open';
  } catch {
    // Said above.
  }
  return !window.matchMedia('(max-width: 719px)').matches;
}

const stripSetting = createStore<{ readonly isOpen: boolean }>()(() => ({ isOpen: readSetting() }));

export function setStripOpen(isOpen: boolean): void {
  stripSetting.setState({ isOpen });
  try {
    localStorage.setItem(storageKey, isOpen ? 'open' : 'folded');
  } catch {
    // Said above.
  }
}

export const isStripOpen = (): boolean => stripSetting.getState().isOpen;

export const useStripOpen = (): boolean => useStore(stripSetting, (state) => state.isOpen);
