/** Rows dragged by pointer or keyboard: to another place in the list, or into another phase or control group. */
import { type DragAndDropHooks, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { presentScenario } from '../../../store/scenarioStore.ts';
import type { Grouping, TreeGroup } from './groupFeatures.ts';
import { drop } from './treeEdits.ts';

const isGroup = (key: unknown) => String(key).startsWith('~');

/** Null where nothing can be changed. */
export function useTreeDrag(groups: readonly TreeGroup[], grouping: Grouping, isReadOnly: boolean): DragAndDropHooks | null {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].filter((key) => !isGroup(key)).map((key) => ({ 'text/plain': String(key) })),
    getDropOperation: (target) => (target.type === 'item' && (target.dropPosition === 'on') === isGroup(target.key) && !(target.dropPosition === 'on' && grouping === 'kind') ? 'move' : 'cancel'),
    onMove: ({ keys, target }) => {
      const key = String(target.key);
      const group = groups.find((one) => one.key === key || one.features.some(({ id }) => id === key));
      const wanted = new Set([...keys].map(String));
      const ids = (presentScenario()?.features ?? []).flatMap(({ id }) => (wanted.has(id) ? [id] : []));
      if (!group || ids.length === 0) return;
      drop({ ids, into: group.is, beside: target.dropPosition === 'on' ? null : { id: key, where: target.dropPosition } });
    },
  });
  return isReadOnly ? null : dragAndDropHooks;
}
