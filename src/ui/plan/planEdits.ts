/** What the plan strip and the baseline's cards do to the scenario: each act one labelled step, typing joined into one. */
import { clearOverride } from '../../scenario/commands/overrides/clearOverride.ts';
import { hideBaseline } from '../../scenario/commands/overrides/hideBaseline.ts';
import { setBaselinePhase } from '../../scenario/commands/overrides/setBaselinePhase.ts';
import { setHeldStatus } from '../../scenario/commands/overrides/setHeldStatus.ts';
import { removePhase } from '../../scenario/commands/phases/removePhase.ts';
import { renamePhase } from '../../scenario/commands/phases/renamePhase.ts';
import { reorderPhase } from '../../scenario/commands/phases/reorderPhase.ts';
import { addPosture } from '../../scenario/commands/postures/addPosture.ts';
import { changePosture, type ChangePosture } from '../../scenario/commands/postures/changePosture.ts';
import { lowerGroup, raiseGroup, type SwitchedBarrier } from '../../scenario/commands/postures/moveGroup.ts';
import { removePosture } from '../../scenario/commands/postures/removePosture.ts';
import { reorderPosture } from '../../scenario/commands/postures/reorderPosture.ts';
import { setBarrierState } from '../../scenario/commands/postures/setBarrierState.ts';
import { setStaffed } from '../../scenario/commands/postures/setStaffed.ts';
import type { BarrierState, HeldStatus } from '../../scenario/document.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import type { StepKey } from '../sketch/edits.ts';

const store = () => scenarioStore.getState();

/** `name` as the history is to say it; a feature that is named by its id leaves it out. */
const label = (key: StepKey, id: string, name?: string) => ({ key, parameters: { id, ...(name === undefined ? {} : { name }) } });

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The whole group in one step. */
export function moveGroup(direction: 'raise' | 'lower', postureId: string, { id: controlGroup, name }: Named, barriers: readonly SwitchedBarrier[]): void {
  const command = direction === 'raise' ? raiseGroup : lowerGroup;
  store().commit(label(direction, controlGroup, name), (scenario) => command(scenario, { postureId, controlGroup, barriers }));
}

/** `state` null: no longer listed. */
export function setStateOf({ id, name }: Named, postureId: string, state: BarrierState | null): void {
  store().commit(label('state', id, name), (scenario) => setBarrierState(scenario, { postureId, barrierIds: [id], state }));
}

export function setStaffedAt({ id, name }: Named, postureId: string, isStaffed: boolean): void {
  store().commit(label(isStaffed ? 'staff' : 'unstaff', id, name), (scenario) => setStaffed(scenario, { postureId, checkpointIds: [id], isStaffed }));
}

/** Adds a posture that starts as `copyOf` is and shows it. Its id is the first free `posture-n`. */
export function addPostureLike(name: string, copyOf: string | null): string {
  const id = freeId('posture', presentScenario()?.postures ?? []);
  store().commit(label('postureAdd', id, name), (scenario) => addPosture(scenario, { id, name, copyOf }));
  if (!store().isReadOnly) sessionStore.getState().set({ postureId: id });
  return id;
}

export function changePostureOf(id: string, changes: ChangePosture['changes']): void {
  store().amend({ key: 'postureChange' satisfies StepKey, parameters: { id, member: Object.keys(changes).join() } }, (scenario) => changePosture(scenario, { id, changes }));
}

export function movePosture({ id, name }: Named, toIndex: number): void {
  store().commit(label('postureOrder', id, name), (scenario) => reorderPosture(scenario, { id, toIndex }));
}

/** Where it is the posture shown, the first one that is left is shown instead. */
export function removePostureOf({ id, name }: Named): void {
  store().commit(label('postureRemove', id, name), (scenario) => removePosture(scenario, { id }));
  const left = presentScenario()?.postures ?? [];
  if (!left.some((posture) => posture.id === sessionStore.getState().postureId)) sessionStore.getState().set({ postureId: left[0]?.id ?? '' });
}

export function renamePhaseOf(id: string, name: string): void {
  store().amend(label('phaseRename', id, ''), (scenario) => renamePhase(scenario, { id, name }));
}

export function movePhase({ id, name }: Named, toIndex: number): void {
  store().commit(label('phaseOrder', id, name), (scenario) => reorderPhase(scenario, { id, toIndex }));
}

/** Where it is the phase shown, everything is shown instead. */
export function removePhaseOf({ id, name }: Named): void {
  store().commit(label('phaseRemove', id, name), (scenario) => removePhase(scenario, { id }));
  const { shownPhases, set } = sessionStore.getState();
  if (shownPhases !== 'all' && shownPhases.reached === id) set({ shownPhases: 'all' });
}

export function setBaselineHidden({ id, name }: Named, hidden: boolean): void {
  store().commit(label(hidden ? 'hide' : 'show', id, name), (scenario) => hideBaseline(scenario, { ids: [id], hidden }));
}

export function setPhaseOfBaseline({ id, name }: Named, phase: string | null): void {
  store().commit(label('change', id, name), (scenario) => setBaselinePhase(scenario, { ids: [id], phase }));
}

export function setStatusOfHeld({ id, name }: Named, status: HeldStatus | null): void {
  store().commit(label('heldStatus', id, name), (scenario) => setHeldStatus(scenario, { ids: [id], status }));
}

/** Every change of one feature let go. */
export function letGoOfAll({ id, name }: Named): void {
  store().commit(label('letGo', id, name), (scenario) => clearOverride(scenario, { ids: [id] }));
}

function freeId(stem: string, taken: readonly { readonly id: string }[]): string {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
