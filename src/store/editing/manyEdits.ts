/** What is set for all selected features at once: visibility, phase, control group. Each one step. */
import { setGroup } from '../../scenario/commands/features/setGroup.ts';
import { setHidden } from '../../scenario/commands/features/setHidden.ts';
import { setPhase } from '../../scenario/commands/features/setPhase.ts';
import { scenarioStore } from '../scenarioStore.ts';
import { commitEdit, editLabel } from './commitEdit.ts';
import { editableIds } from './selectedFeatures.ts';

export function hideSelected(hidden: boolean): void {
  const ids = editableIds();
  commitEdit(editLabel(hidden ? 'hide' : 'show', ids), (scenario) => setHidden(scenario, { ids, hidden }));
}

/** Null: there from the start. */
export function setPhaseOfSelected(phase: string | null): void {
  const ids = editableIds();
  commitEdit(editLabel('setPhase', ids), (scenario) => setPhase(scenario, { ids, phase }));
}

/** Of the barriers among them. Typing is one step; an empty name is none. */
export function setGroupOfSelected(controlGroup: string): void {
  const ids = editableIds();
  scenarioStore.getState().amend(editLabel('setGroup', ids), (scenario) => setGroup(scenario, { ids, controlGroup }));
}
