/** Which slide is shown, and what of the plan it shows otherwise than the plan has it. Neither saved nor undone: presenting never changes the scenario. */
import { createStore } from 'zustand/vanilla';
import type { BarrierState } from '../../scenario/barrierStates.ts';
import type { SlideView } from '../../scenario/kinds/slide.ts';

/** `edit`: the panel of the briefing; `read`: a reader steps or scrolls through it; `present`: full screen before a room. */
export type BriefUse = 'edit' | 'read' | 'present';

export interface BriefState {
  readonly use: BriefUse;
  /** The slide that is shown or worked on; null before the first. */
  readonly slideId: string | null;
  /** 0 is the slide itself. */
  readonly step: number;
  /** Barrier states over those of the posture shown; null while no slide says any. */
  readonly states: Readonly<Record<string, BarrierState>> | null;
  /** The order of the phases on the slide; null as the plan has it. */
  readonly phases: readonly string[] | null;
  /** Whose ways in the map draws. */
  readonly answers: NonNullable<SlideView['answers']>;
  set(part: Partial<Omit<BriefState, 'set'>>): void;
}

export const briefStore = createStore<BriefState>()((set) => ({
  use: 'edit',
  slideId: null,
  step: 0,
  states: null,
  phases: null,
  answers: 'none',
  set: (part) => set(part),
}));
