/** Keys of the planner's table: undo, redo, and delete of what is selected. Never while text is typed. */
import { useEffect } from 'react';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { removeFeature } from './edits.ts';

const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [role=dialog], [role=menu], [role=listbox], [role=combobox]';

export function useSketchKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(typing))) return;
      const { undo, redo } = scenarioStore.getState();
      const { selectedId } = viewStore.getState().view;
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (isCommand && event.code === 'KeyZ') (event.shiftKey ? redo : undo)();
      else if (isCommand && event.code === 'KeyY') redo();
      else if (!isCommand && (event.key === 'Delete' || event.key === 'Backspace') && selectedId !== null) removeFeature(selectedId);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
