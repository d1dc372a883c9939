/** Raises or lowers every line on one switch, as the operator's button does. */
import type { BarrierState, Scenario } from '../../document.ts';
import type { BarrierType } from '../../kinds/barrier.ts';
import { ownMember } from '../../parse/json.ts';
import { mapPosture } from './changePosture.ts';
import { withStates } from './setBarrierState.ts';

/** A barrier of the baseline or the scenario, as far as a switch knows it. */
export interface SwitchedBarrier {
  readonly id: string;
  readonly barrier: BarrierType;
  readonly controlGroup: string | null;
}

export interface MoveGroup {
  readonly postureId: string;
  readonly controlGroup: string;
  /** All there are, baseline and scenario: those of other groups, and fixed ones, stay as they are. */
  readonly barriers: readonly SwitchedBarrier[];
}

/** A switch does not mend a line: what has failed or is under repair stays so. */
const unmoved: readonly (BarrierState | undefined)[] = ['failed-up', 'failed-down', 'repair'];

/** An interlocked pair is raised already. */
export function raiseGroup(scenario: Scenario, { postureId, controlGroup, barriers }: MoveGroup): Scenario {
  return move(scenario, postureId, groupOf(barriers, controlGroup), 'up', [...unmoved, 'pair']);
}

/** An interlocked pair goes down with the others. */
export function lowerGroup(scenario: Scenario, { postureId, controlGroup, barriers }: MoveGroup): Scenario {
  return move(scenario, postureId, groupOf(barriers, controlGroup), 'down', unmoved);
}

function groupOf(barriers: readonly SwitchedBarrier[], controlGroup: string): readonly string[] {
  const moves: readonly BarrierType[] = ['bollards-rising', 'gate'];
  return barriers.filter((barrier) => barrier.controlGroup === controlGroup && moves.includes(barrier.barrier)).map(({ id }) => id);
}

function move(scenario: Scenario, postureId: string, ids: readonly string[], state: BarrierState, stay: readonly (BarrierState | undefined)[]): Scenario {
  return mapPosture(scenario, postureId, (posture) => {
    const moving = ids.filter((id) => !stay.includes(ownMember(posture.states, id) as BarrierState | undefined));
    return withStates(posture, moving, state);
  });
}
