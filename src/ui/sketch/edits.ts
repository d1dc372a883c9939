/** What the panel does to the scenario: each act one labelled step, typing joined into one. */
import { changeDocument } from '../../scenario/commands/document/changeDocument.ts';
import { changeProperties } from '../../scenario/commands/features/changeProperties.ts';
import { propertyProblems } from '../../scenario/commands/features/propertyProblems.ts';
import { changeParameters } from '../../scenario/commands/document/changeParameters.ts';
import { removeFeatures } from '../../scenario/commands/features/removeFeatures.ts';
import { renameFeature } from '../../scenario/commands/features/renameFeature.ts';
import { setHidden } from '../../scenario/commands/features/setHidden.ts';
import { addPhase } from '../../scenario/commands/phases/addPhase.ts';
import { setBarrierState } from '../../scenario/commands/postures/setBarrierState.ts';
import type { BarrierState, Parameters, ScenarioFeature } from '../../scenario/document.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import { viewStore } from '../../store/viewStore.ts';

const store = () => scenarioStore.getState();

export const stepKeys = [
  'draw', 'square', 'ends', 'reshape', 'rename', 'change', 'hide', 'show', 'remove', 'state', 'phase', 'title', 'rule',
  'costs', 'locate', 'unlocate', 'ledger', 'inventory', 'dropEntry', 'admits', 'staffing', 'headcount',
  'import', 'restore',
  'raise', 'lower', 'staff', 'unstaff', 'postureAdd', 'postureChange', 'postureOrder', 'postureRemove', 'phaseRename', 'phaseOrder', 'phaseRemove', 'heldStatus', 'letGo',
  'changeMany', 'hideMany', 'showMany', 'removeMany', 'reorder', 'document',
  'move', 'moveCorner', 'addCorner', 'removeCorner', 'split', 'merge', 'reverse', 'duplicate', 'cut', 'paste',
] as const;
export type StepKey = (typeof stepKeys)[number];

const label = (key: StepKey, id = '') => ({ key, parameters: { id } });

export function setTitle(title: string): void {
  store().amend(label('title'), (scenario) => changeDocument(scenario, { title }));
}

export function rename(id: string, name: string): void {
  store().amend(label('rename', id), (scenario) => renameFeature(scenario, { id, name }));
}

export function setFeatureHidden(id: string, hidden: boolean): void {
  store().commit(label(hidden ? 'hide' : 'show', id), (scenario) => setHidden(scenario, { ids: [id], hidden }));
}

/** Nothing where the scenario has no such feature, so a selected feature of the baseline stays as it is. */
export function removeFeature(id: string): void {
  if (!presentScenario()?.features.some((feature) => feature.id === id) || store().isReadOnly) return;
  store().commit(label('remove', id), (scenario) => removeFeatures(scenario, { ids: [id] }));
  if (viewStore.getState().view.selectedId === id) viewStore.getState().select(null);
}

/** False where the value does not fit; nothing is changed then. */
export function change({ id, properties }: ScenarioFeature, member: string, value: unknown): boolean {
  const changes = { [member]: value };
  if (propertyProblems(properties.kind, changes).length > 0) return false;
  store().amend({ key: 'change', parameters: { id, member } }, (scenario) => changeProperties(scenario, { ids: [id], kind: properties.kind, changes }));
  return true;
}

export function setState(postureId: string, id: string, state: BarrierState | null): void {
  store().commit(label('state', id), (scenario) => setBarrierState(scenario, { postureId, barrierIds: [id], state }));
}

export function setGapRule(gapRule: Parameters['gapRule']): void {
  store().commit(label('rule'), (scenario) => changeParameters(scenario, { gapRule }));
}

/** `nameOf` words the name from the number of the new phase. */
export function addNextPhase(nameOf: (number: number) => string): void {
  const phases = presentScenario()?.phases ?? [];
  let number = phases.length + 1;
  while (phases.some(({ id }) => id === `phase-${number}`)) number += 1;
  store().commit(label('phase'), (scenario) => addPhase(scenario, { id: `phase-${number}`, name: nameOf(number) }));
}
