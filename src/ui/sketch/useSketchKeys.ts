/** Keys of the planner's table: undo and redo, and what is done with the selection. Never while text is typed. */
import { useEffect } from 'react';
import type { MapHandle } from '../../map/mapHandle.ts';
import { type NudgeKey, nudgeKeys, nudgeStep } from '../../sketch/selection/nudgeStep.ts';
import { duplicateSelected, removeSelected } from '../../store/editing/copyEdits.ts';
import { editedFeature, removeCorner } from '../../store/editing/cornerEdits.ts';
import { editStore } from '../../store/editing/editStore.ts';
import { nudgeSelected } from '../../store/editing/moveEdits.ts';
import { editableIds } from '../../store/editing/selectedFeatures.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { useMap } from '../useStores.ts';
import { asideStep, takeCopyEvent, takePaste } from './selection/clipboard.ts';
import { selectAll } from './selection/SelectTools.tsx';
import { isKeysOwn, stepByKey } from './useHistoryKeys.ts';

/** Where the arrow keys nudge: nowhere a list or a row of buttons needs them. */
const nudging = '#map, [data-edit-actions]';

function perform(event: KeyboardEvent, map: MapHandle | null): boolean {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (stepByKey(event)) return true;
  if (isCommand && event.code === 'KeyA') selectAll();
  else if (isCommand && event.code === 'KeyD' && editableIds().length > 0) duplicateSelected(asideStep(map));
  else if (!isCommand && (event.key === 'Delete' || event.key === 'Backspace')) return removeChosen();
  else return false;
  return true;
}

/** The chosen corner, else all that is selected. */
function removeChosen(): boolean {
  const { corner } = editStore.getState();
  if (corner !== null && editedFeature()) removeCorner(corner);
  else if (editableIds().length > 0) removeSelected('remove');
  else return false;
  return true;
}

/** Metres of a press, alone and with Shift. */
const nudgeMeters = { fine: 1, coarse: 10 } as const;

/** Asked before the map is, which would pan. */
function nudge(event: KeyboardEvent, map: MapHandle | null): void {
  const key = nudgeKeys.find((known): known is NudgeKey => known === event.key);
  const target = event.target instanceof Element ? event.target : document.body;
  if (key === undefined || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || sessionStore.getState().tool !== null) return;
  if (target !== document.body && !target.closest(nudging)) return;
  if (!nudgeSelected(nudgeStep(key, event.shiftKey ? nudgeMeters.coarse : nudgeMeters.fine, map?.bearing() ?? 0))) return;
  event.preventDefault();
  event.stopPropagation();
}

export function useSketchKeys(): void {
  const map = useMap();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !isKeysOwn(event) && perform(event, map)) event.preventDefault();
    };
    const onNudge = (event: KeyboardEvent) => nudge(event, map);
    // A reader who has marked some text wants that.
    const onCopy = (event: ClipboardEvent) => {
      if (!event.defaultPrevented && !isKeysOwn(event) && (document.getSelection()?.isCollapsed ?? true) && takeCopyEvent(event)) event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!event.defaultPrevented && !isKeysOwn(event) && takePaste(event.clipboardData?.getData('text/plain') ?? '', map)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keydown', onNudge, true);
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    // Before the import of other programs' texts is asked.
    document.addEventListener('paste', onPaste, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keydown', onNudge, true);
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste, true);
    };
  }, [map]);
}
