/** Taking all selected features out of the picture at once, or putting them back. */
import { setHidden } from '../../scenario/commands/features/setHidden.ts';
import { commitEdit, editLabel } from './commitEdit.ts';
import { editableIds } from './selectedFeatures.ts';

export function hideSelected(hidden: boolean): void {
  const ids = editableIds();
  commitEdit(editLabel(hidden ? 'hide' : 'show', ids), (scenario) => setHidden(scenario, { ids, hidden }));
}
