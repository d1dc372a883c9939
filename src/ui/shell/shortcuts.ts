/**
 * The keys of the interface and what each asks for. One list feeds the listener and the sheet, so they cannot disagree.
 * Letters are matched by their place on the keyboard where the layout is not Latin, so they work while typing Arabic.
 */

export const shortcutIds = [
  'search', 'zoom-in', 'zoom-out', 'zone', 'north',
  'close', 'layers', 'timeline', 'table', 'spoken', 'figures', 'compose', 'shortcuts',
  'theme', 'language', 'symbols',
] as const;
export type ShortcutId = (typeof shortcutIds)[number];
export type ShortcutGroup = 'find' | 'show' | 'settings';

interface Shortcut {
  readonly group: ShortcutGroup;
  /** As the sheet and the tooltips print it. */
  readonly key: string;
  /** Other values of `KeyboardEvent.key` that ask for the same. */
  readonly also?: readonly string[];
  /** `KeyboardEvent.code`, for layouts on which the key gives no Latin letter. */
  readonly code?: string;
}

export const shortcuts: Readonly<Record<ShortcutId, Shortcut>> = {
  search: { group: 'find', key: '/', code: 'Slash' },
  'zoom-in': { group: 'find', key: '+', also: ['='] },
  'zoom-out': { group: 'find', key: '-', also: ['−'] },
  zone: { group: 'find', key: '0', also: ['Home', '٠'] },
  north: { group: 'find', key: 'N', code: 'KeyN' },
  close: { group: 'show', key: 'Esc', also: ['Escape'] },
  layers: { group: 'show', key: 'L', code: 'KeyL' },
  timeline: { group: 'show', key: 'T', code: 'KeyT' },
  table: { group: 'show', key: 'G', code: 'KeyG' },
  spoken: { group: 'show', key: 'V', code: 'KeyV' },
  figures: { group: 'show', key: 'F', code: 'KeyF' },
  compose: { group: 'show', key: 'P', code: 'KeyP' },
  shortcuts: { group: 'show', key: '?', also: ['؟'] },
  theme: { group: 'settings', key: 'D', code: 'KeyD' },
  language: { group: 'settings', key: 'A', code: 'KeyA' },
  symbols: { group: 'settings', key: 'S', code: 'KeyS' },
};

/** What a keyboard event tells; a real one fits. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

const isLatinLetter = (key: string) => /^[a-z]$/i.test(key);
/** Signs that take Shift on one keyboard or another; letters with Shift stay the browser's and the reader's. */
const isSign = (key: string) => key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
/** Held down, these go on; everything else happens once a press. */
const repeats: ReadonlySet<ShortcutId> = new Set(['zoom-in', 'zoom-out']);

/** The shortcut a key press asks for, or null. Keys with Control, Alt or Command are never ours. */
export function matchShortcut(press: KeyPress): ShortcutId | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  const { key, code, shiftKey } = press;
  if (shiftKey && !isSign(key)) return null;
  const byKey = shortcutIds.find((id) => shortcuts[id].key.toLowerCase() === key.toLowerCase() || shortcuts[id].also?.includes(key));
  const byPlace = isLatinLetter(key) || shiftKey || isSign(key) ? undefined : shortcutIds.find((id) => shortcuts[id].code === code);
  const found = byKey ?? byPlace ?? null;
  return found !== null && press.repeat && !repeats.has(found) ? null : found;
}
