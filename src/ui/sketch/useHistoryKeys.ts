/** Keys that undo and redo, wherever a plan is changed. Never while text is typed. */
import { useEffect } from 'react';
import { scenarioStore } from '../../store/scenarioStore.ts';

const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]:not([contenteditable=false]), '
  + '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=combobox]';

/** Whether what has the keyboard takes keys for itself: text, dialogs, menus and lists. */
export const isKeysOwn = (event: Event): boolean => event.target instanceof Element && event.target.closest(typing) !== null;

/** True where the key was one of them. */
export function stepByKey(event: KeyboardEvent): boolean {
  const { undo, redo } = scenarioStore.getState();
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  if (event.code === 'KeyZ') (event.shiftKey ? redo : undo)();
  else if (event.code === 'KeyY') redo();
  else return false;
  return true;
}

export function useHistoryKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !isKeysOwn(event) && stepByKey(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
