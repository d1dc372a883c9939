/** What the dialog of the document changes: each member a step of its own, typing joined into one. */
import { changeDocument, type DocumentChanges } from '../../../scenario/commands/document/changeDocument.ts';
import { changeParameters, type ParameterChanges } from '../../../scenario/commands/document/changeParameters.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';

const labelOf = (changes: object) => ({ key: 'document', parameters: { member: Object.keys(changes)[0] ?? '' } });

/** One member at a time. */
export function editDocument(changes: DocumentChanges): void {
  scenarioStore.getState().amend(labelOf(changes), (scenario) => changeDocument(scenario, changes));
}

/** One parameter at a time. False where its value does not fit: seconds below zero or no number. */
export function editParameters(changes: ParameterChanges): boolean {
  if (Object.values(changes).some((value) => typeof value === 'number' && !(value >= 0 && Number.isFinite(value)))) return false;
  scenarioStore.getState().amend(labelOf(changes), (scenario) => changeParameters(scenario, changes));
  return true;
}
