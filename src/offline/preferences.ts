/** What this device remembers of its reader: theme, coordinate format, digits and calendar. Storage that is refused is no error, only forgetful. */
import { isLocale, type Locale } from '../scenario/view.ts';
import type { CoordinateFormat, SecondCalendar, ThemeChoice } from '../store/sessionStore.ts';

const key = 'cordon.preferences';

export interface Preferences {
  readonly themeChoice: ThemeChoice;
  readonly coordinateFormat: CoordinateFormat;
  readonly ownDigits: readonly Locale[];
  readonly secondCalendar: SecondCalendar | null;
}

const defaults: Preferences = { themeChoice: 'system', coordinateFormat: 'mgrs', ownDigits: ['fa'], secondCalendar: null };

/** The remembered preferences; anything unreadable gives the defaults. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return defaults;
    const { themeChoice, coordinateFormat, ownDigits, secondCalendar } = stored as Record<string, unknown>;
    return {
      themeChoice: themeChoice === 'light' || themeChoice === 'dark' ? themeChoice : defaults.themeChoice,
      coordinateFormat: coordinateFormat === 'dms' || coordinateFormat === 'degrees' ? coordinateFormat : defaults.coordinateFormat,
      ownDigits: Array.isArray(ownDigits) ? ownDigits.filter(isLocale) : defaults.ownDigits,
      secondCalendar: secondCalendar === 'hijri' || secondCalendar === 'solar' ? secondCalendar : null,
    };
  } catch {
    return defaults;
  }
}

/** Remembers, where the browser allows it. */
export function writePreferences({ themeChoice, coordinateFormat, ownDigits, secondCalendar }: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify({ themeChoice, coordinateFormat, ownDigits, secondCalendar }));
  } catch {
    // A private window or a full disk: the choice holds until the page is closed.
  }
}
