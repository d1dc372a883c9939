/** Whether single keys act on the map: a preference of this device, for people who speak to it or use a screen reader. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const storageKey = 'cordon.single-keys';

/** Storage may be barred (private windows, files opened from disk); the switch then lasts as long as the page. */
function readSetting(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

const shortcutSetting = createStore<{ readonly singleKeys: boolean }>()(() => ({ singleKeys: readSetting() }));

export const areSingleKeysOn = (): boolean => shortcutSetting.getState().singleKeys;

export function setSingleKeys(singleKeys: boolean): void {
  shortcutSetting.setState({ singleKeys });
  try {
    localStorage.setItem(storageKey, singleKeys ? 'on' : 'off');
  } catch {
    // Said above: the page keeps it.
  }
}

export const useSingleKeys = (): boolean => useStore(shortcutSetting, (state) => state.singleKeys);
