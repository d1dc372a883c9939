/**
 * The keys of a show: those of a keyboard in either script, and what clickers send. One list feeds the listener and the sheet of keys. Letters are matched by
 * their place where the layout is not Latin.
 */

export const showKeyIds = ['next', 'previous', 'first', 'last', 'number', 'black', 'white', 'pointer', 'pen', 'eraser', 'undo', 'wipe', 'kiosk', 'pause', 'screen', 'presenter', 'keys', 'leave'] as const;
export type ShowKeyId = (typeof showKeyIds)[number];

export interface ShowKey {
  /** As the sheet prints them. */
  readonly shown: readonly string[];
  /** Values of `KeyboardEvent.key`, small letters. */
  readonly keys: readonly string[];
  /** `KeyboardEvent.code` of a letter. */
  readonly code?: string;
}

export const showKeys: Readonly<Record<ShowKeyId, ShowKey>> = {
  next: { shown: ['→', '↓', 'Page Down', 'Space', 'Enter', 'N', '⏭'], keys: ['arrowdown', 'pagedown', ' ', 'enter', 'n', 'mediatracknext'], code: 'KeyN' },
  previous: { shown: ['←', '↑', 'Page Up', 'Shift+Space', 'Backspace', 'P', '⏮'], keys: ['arrowup', 'pageup', 'backspace', 'p', 'mediatrackprevious'], code: 'KeyP' },
  first: { shown: ['Home'], keys: ['home'] },
  last: { shown: ['End'], keys: ['end'] },
  number: { shown: ['1…9', 'Enter'], keys: [] },
  black: { shown: ['B', '.'], keys: ['b', '.'], code: 'KeyB' },
  white: { shown: ['W', ','], keys: ['w', ',', '،'], code: 'KeyW' },
  pointer: { shown: ['L'], keys: ['l'], code: 'KeyL' },
  pen: { shown: ['D'], keys: ['d'], code: 'KeyD' },
  eraser: { shown: ['E'], keys: ['e'], code: 'KeyE' },
  undo: { shown: ['Z', 'Ctrl+Z'], keys: ['z'], code: 'KeyZ' },
  wipe: { shown: ['Delete'], keys: ['delete'] },
  kiosk: { shown: ['K'], keys: ['k'], code: 'KeyK' },
  pause: { shown: ['S', '⏯'], keys: ['s', 'mediaplaypause'], code: 'KeyS' },
  screen: { shown: ['F', 'F11'], keys: ['f', 'f11'], code: 'KeyF' },
  presenter: { shown: ['T'], keys: ['t'], code: 'KeyT' },
  keys: { shown: ['?', 'H'], keys: ['?', '؟', 'h'], code: 'KeyH' },
  leave: { shown: ['Esc'], keys: ['escape'] },
};

export interface ShowPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

const isLatinLetter = (key: string) => /^[a-z]$/i.test(key);

/** What a press asks for; null for keys that are the browser's own. Where one reads from the right, the arrows change places, as the pages do. */
export function matchShowKey(press: ShowPress, isRightToLeft: boolean): ShowKeyId | null {
  const { key, code, ctrlKey, altKey, metaKey, shiftKey, isComposing } = press;
  if (isComposing || altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' || code === 'KeyZ' ? 'undo' : null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') return (key === 'ArrowRight') === isRightToLeft ? 'previous' : 'next';
  if (key === ' ' && shiftKey) return 'previous';
  const small = key.toLowerCase();
  const byKey = showKeyIds.find((id) => showKeys[id].keys.includes(small));
  if (byKey || isLatinLetter(key)) return byKey ?? null;
  return showKeyIds.find((id) => showKeys[id].code === code) ?? null;
}

/** A digit of a slide's number, in Latin, Arabic or Persian figures; null for other keys. */
export function digitOf({ key, ctrlKey, altKey, metaKey }: ShowPress): number | null {
  if (ctrlKey || altKey || metaKey || key.length !== 1) return null;
  for (const zero of ['0', '٠', '۰']) {
    const digit = (key.codePointAt(0) ?? 0) - (zero.codePointAt(0) ?? 0);
    if (digit >= 0 && digit <= 9) return digit;
  }
  return null;
}
