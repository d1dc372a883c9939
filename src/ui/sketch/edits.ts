/** What the panel does to the scenario, each act one labelled step, typing joined into one; and the names of all steps. */
import { changeDocument } from '../../scenario/commands/document/changeDocument.ts';
import { changeParameters } from '../../scenario/commands/document/changeParameters.ts';
import { renameFeature } from '../../scenario/commands/features/renameFeature.ts';
import { addPhase } from '../../scenario/commands/phases/addPhase.ts';
import type { Parameters } from '../../scenario/document.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';

const store = () => scenarioStore.getState();

export const stepKeys = [
  'draw', 'square', 'ends', 'reshape', 'rename', 'change', 'hide', 'show', 'remove', 'state', 'phase', 'title', 'rule',
  'costs', 'locate', 'unlocate', 'ledger', 'inventory', 'dropEntry', 'admits', 'badges', 'staffing', 'headcount',
  'import', 'restore', 'replace', 'suggest', 'network', 'networkOut', 'suggestRules', 'excludeRoad', 'includeRoad', 'keepOpen', 'liftOpen', 'buildArea',
  'raise', 'lower', 'staff', 'unstaff', 'postureAdd', 'postureChange', 'postureOrder', 'postureRemove', 'phaseRename', 'phaseOrder', 'phaseRemove', 'heldStatus', 'letGo',
  'changeMany', 'hideMany', 'showMany', 'removeMany', 'reorder', 'document',
  'move', 'moveCorner', 'addCorner', 'removeCorner', 'split', 'merge', 'reverse', 'duplicate', 'cut', 'paste',
  'slideAdd', 'slideUpdate', 'slideDuplicate', 'slideMove', 'slideRemove', 'slideHide', 'slideShow', 'slideTitle', 'slideText', 'slideNotes', 'slideSection',
  'slideChange', 'slideView', 'slideNumbers', 'slideChart', 'slideSources', 'slideCallouts', 'slideStep', 'slideChapters',
] as const;
export type StepKey = (typeof stepKeys)[number];

const label = (key: StepKey, id = '') => ({ key, parameters: { id } });

export function setTitle(title: string): void {
  store().amend(label('title'), (scenario) => changeDocument(scenario, { title }));
}

export function rename(id: string, name: string): void {
  store().amend(label('rename', id), (scenario) => renameFeature(scenario, { id, name }));
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
