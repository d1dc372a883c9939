/** The reach of one base: which is asked for, what was answered, and whether the streets are shown as without the plan or as in the posture. */
import { createStore } from 'zustand/vanilla';
import type { ReachAnswer } from '../../analysis/worker/checkOrder.ts';
import type { ReachStart } from '../../analysis/trips/reachMap.ts';

interface ReachState {
  /** Null: no reach is drawn. */
  readonly start: ReachStart | null;
  /** The last answer, stale or not. */
  readonly answer: ReachAnswer | null;
  readonly shows: 'before' | 'after';
  set(part: Partial<Omit<ReachState, 'set'>>): void;
}

export const reachStore = createStore<ReachState>()((set) => ({ start: null, answer: null, shows: 'after', set: (part) => set(part) }));
