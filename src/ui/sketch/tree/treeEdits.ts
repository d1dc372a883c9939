/** What the tree does to the plan: each act one labelled step, for one feature or many. */
import { removeFeatures } from '../../../scenario/commands/features/removeFeatures.ts';
import { renameFeature } from '../../../scenario/commands/features/renameFeature.ts';
import { setHidden } from '../../../scenario/commands/features/setHidden.ts';
import { isKnown } from '../../../scenario/document.ts';
import type { StepLabel } from '../../../scenario/history.ts';
import { presentScenario, scenarioStore } from '../../../store/scenarioStore.ts';
import { selectedIds, selectMany } from '../../../store/selection.ts';
import type { StepKey } from '../edits.ts';
import { type Drop, dropFeatures } from './dropFeatures.ts';

const store = () => scenarioStore.getState();

function label(one: StepKey, many: StepKey, ids: readonly string[]): StepLabel {
  return ids.length === 1 ? { key: one, parameters: { id: ids[0] ?? '' } } : { key: many, parameters: { ids: ids.join(' '), count: ids.length } };
}

export function hideMany(ids: readonly string[], hidden: boolean): void {
  store().commit(hidden ? label('hide', 'hideMany', ids) : label('show', 'showMany', ids), (scenario) => setHidden(scenario, { ids, hidden }));
}

/** Features of a newer release are left alone; what is gone is selected no more. */
export function removeMany(ids: readonly string[]): void {
  const wanted = new Set(ids);
  const known = (presentScenario()?.features ?? []).filter(isKnown).flatMap(({ id }) => (wanted.has(id) ? [id] : []));
  if (known.length === 0 || store().isReadOnly) return;
  store().commit(label('remove', 'removeMany', known), (scenario) => removeFeatures(scenario, { ids: known }));
  selectMany(selectedIds().filter((id) => !wanted.has(id)));
}

/** A name given in the list, as a whole: one step. */
export function renameOnce(id: string, name: string): void {
  store().commit({ key: 'rename', parameters: { id } }, (scenario) => renameFeature(scenario, { id, name }));
}

export function drop(what: Drop): void {
  const [first = ''] = what.ids;
  store().commit({ key: 'reorder', parameters: { id: first } }, (scenario) => dropFeatures(scenario, what));
}
