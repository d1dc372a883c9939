/** The keys and gestures of the planner's table, which listens for them itself: for the sheet alone, so that nobody else loads them. */

/** Words in `keys` are those of `shortcuts.keyName`. */
export const sketchShortcuts = [
  { id: 'undo', keys: ['Ctrl+Z'] },
  { id: 'redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'] },
  { id: 'add-to-selection', keys: ['shiftPress'] },
  { id: 'box', keys: ['shiftDrag'] },
  { id: 'select-all', keys: ['Ctrl+A'] },
  { id: 'nudge', keys: ['arrows'] },
  { id: 'nudge-far', keys: ['shiftArrows'] },
  { id: 'remove', keys: ['Delete'] },
  { id: 'remove-corner', keys: ['rightPress'] },
  { id: 'duplicate', keys: ['Ctrl+D'] },
  { id: 'copy', keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'] },
] as const;

/** What Control alone leads to, in every mode. */
export const everywhereShortcuts = [{ id: 'palette', keys: ['Ctrl+K'] }] as const;

/** The same while a tool is in hand. */
export const drawShortcuts = [
  { id: 'aim', keys: ['arrows'] },
  { id: 'aim-far', keys: ['shiftArrows'] },
  { id: 'aim-fine', keys: ['altArrows'] },
  { id: 'place', keys: ['Enter', 'space'] },
  { id: 'finish', keys: ['twice'] },
  { id: 'take-back', keys: ['Backspace', 'Ctrl+Z'] },
  { id: 'free', keys: ['Alt'] },
  { id: 'drop', keys: ['Esc'] },
] as const;
