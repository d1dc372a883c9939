/** How a line stands in a posture when something fails, and whether it then stops a hostile driver. */
import type { BarrierState, Posture } from '../../scenario/document.ts';
import { barrierStateIn, canMove } from '../../scenario/questions/barrierStateIn.ts';
import type { PlanLine } from './planLines.ts';

export const failureKinds = ['power', 'control', 'power-group', 'control-group', 'line'] as const;

/**
 * What fails: all power, all control (whoever holds the switch lets every group down), the power or the control of one group, or one line that
 * can move, down when it should be up. `id` names the group or the line.
 */
export type Failure =
  | { readonly kind: 'power' | 'control'; readonly id: null }
  | { readonly kind: 'power-group' | 'control-group' | 'line'; readonly id: string };

export type LineState = BarrierState | 'unknown';

type FailingLine = Pick<PlanLine, 'id' | 'type' | 'controlGroup' | 'powerGroup' | 'onPowerLoss'>;

/**
 * Walls and fixed bollards stand whatever fails. Without power a line stays, falls or rises as it is said to; one that is out of order, or of
 * which nothing is known, does not rise. A line of no control group is on no switch that could be in the wrong hand.
 */
export function lineStateIn(line: FailingLine, posture: Posture | null, failure: Failure | null = null): LineState {
  const state = barrierStateIn(posture, line.id, line.type);
  if (failure === null || !canMove(line.type)) return state;
  switch (failure.kind) {
    case 'line': return line.id === failure.id ? 'failed-down' : state;
    case 'control': return line.controlGroup === null ? state : 'down';
    case 'control-group': return line.controlGroup === failure.id ? 'down' : state;
    case 'power': return withoutPower(line, state);
    case 'power-group': return line.powerGroup === failure.id ? withoutPower(line, state) : state;
  }
}

function withoutPower({ onPowerLoss }: FailingLine, state: LineState): LineState {
  if (onPowerLoss === 'falls') return state === 'failed-up' ? state : 'down';
  return onPowerLoss === 'rises' && (state === 'down' || state === 'pair') ? 'up' : state;
}

/** Unknown counts as open, and so does what is under repair. */
export function stopsVehicles(state: LineState | 'later'): boolean {
  return state === 'up' || state === 'pair' || state === 'failed-up';
}
