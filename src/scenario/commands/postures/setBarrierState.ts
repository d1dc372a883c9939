/** Says how barriers stand in a posture. */
import type { BarrierState, Posture, Scenario } from '../../document.ts';
import { otherMembers, ownMember } from '../../parse/json.ts';
import { mapPosture } from './changePosture.ts';

export interface SetBarrierState {
  readonly postureId: string;
  /** Of barriers, baseline and scenario alike; not checked against the map. */
  readonly barrierIds: readonly string[];
  /** Null: no longer listed, so a rising line is unknown. */
  readonly state: BarrierState | null;
}

export function setBarrierState(scenario: Scenario, { postureId, barrierIds, state }: SetBarrierState): Scenario {
  return mapPosture(scenario, postureId, (posture) => withStates(posture, barrierIds, state));
}

/** The same posture where they stand so already. */
export function withStates(posture: Posture, barrierIds: readonly string[], state: BarrierState | null): Posture {
  const others = barrierIds.filter((id) => ownMember(posture.states, id) !== (state ?? undefined));
  if (others.length === 0) return posture;
  const states = otherMembers(posture.states, state === null ? others : []);
  if (state !== null) for (const id of others) states[id] = state;
  return { ...posture, states: states as Posture['states'] };
}
