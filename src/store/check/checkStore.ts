/**
 * What the check says of the plan as it is shown, and whether it still holds. Derived, never saved: every answer carries the
 * revision of what it was computed from, and is stale from the moment that another is asked for.
 */
import { createStore } from 'zustand/vanilla';
import type { CheckResult, SealQuestionName } from '../../analysis/check/checkResult.ts';
import type { TripsCheck } from '../../analysis/trips/checkTrips.ts';
import type { Operations } from '../../analysis/worker/checkOrder.ts';

/** `failed`: the worker broke or hung, and so did a fresh one; another starts with the next change, or when asked to. `no-network`: the roads in use make none, so nothing is asked. */
export type CheckPhase = 'idle' | 'working' | 'current' | 'failed' | 'no-network';

interface CheckState {
  readonly phase: CheckPhase;
  /** The last answer, stale or not; null before the first. */
  readonly result: CheckResult | null;
  /** The friendly trips of `result`, posture by posture; null where they come with the operations only. */
  readonly trips: readonly TripsCheck[] | null;
  /** Trips, approach speeds and times to close, posture by posture; asked for once a check has settled. */
  readonly operations: Operations | null;
  /** What is asked has been on its way for longer than a hand takes for at once. */
  readonly isLate: boolean;
  /** The worker broke or hung over this plan, and a fresh one has been asked the same. */
  readonly isRenewed: boolean;
  /** Somebody wants another try; `followCheck` takes it back. */
  readonly isAskedAgain: boolean;
  /** Whether `result` is of something that is being dragged or drawn and is no step of the plan yet. */
  readonly isDraft: boolean;
  /** Leaks and cuts are drawn on the planner's table too, not only beside the answers. */
  readonly isDrawnInSketch: boolean;
  /** Whose ways in are drawn where both questions have some; null: those from outside. */
  readonly drawnQuestion: SealQuestionName | null;
  set(part: Partial<Omit<CheckState, 'set'>>): void;
}

export const checkStore = createStore<CheckState>()((set) => ({
  phase: 'idle',
  result: null,
  trips: null,
  operations: null,
  isLate: false,
  isRenewed: false,
  isAskedAgain: false,
  isDraft: false,
  isDrawnInSketch: false,
  drawnQuestion: null,
  set: (part) => set(part),
}));

/** Whether the answer is of what is shown now. */
export const isCurrent = ({ phase, result }: CheckState): boolean => phase === 'current' && result !== null;
