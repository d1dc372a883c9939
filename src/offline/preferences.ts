/** What this device remembers of its reader: theme and coordinate format. Storage that is refused is no error, only forgetful. */
import type { CoordinateFormat, ThemeChoice } from '../store/sessionStore.ts';

const key = 'cordon.preferences';

export interface Preferences {
  readonly themeChoice: ThemeChoice;
  readonly coordinateFormat: CoordinateFormat;
}

const defaults: Preferences = { themeChoice: 'system', coordinateFormat: 'mgrs' };

/** The remembered preferences; anything unreadable gives the defaults. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return defaults;
    const { themeChoice, coordinateFormat } = stored as Record<string, unknown>;
    return {
      themeChoice: themeChoice === 'light' || themeChoice === 'dark' ? themeChoice : defaults.themeChoice,
      coordinateFormat: coordinateFormat === 'dms' || coordinateFormat === 'degrees' ? coordinateFormat : defaults.coordinateFormat,
    };
  } catch {
    return defaults;
  }
}

/** Remembers, where the browser allows it. */
export function writePreferences({ themeChoice, coordinateFormat }: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify({ themeChoice, coordinateFormat }));
  } catch {
    // A private window or a full disk: the choice holds until the page is closed.
  }
}
