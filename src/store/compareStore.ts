/**
 * What the open scenario is compared with, and how the map shows both. Neither saved nor undone. The other scenario is a
 * snapshot: only the open one can be edited meanwhile.
 */
import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../scenario/document.ts';
import { presentScenario, scenarioStore } from './scenarioStore.ts';

/** Where the other scenario comes from; its title stands in itself. */
export type ComparedFrom =
  | { readonly kind: 'library' | 'sample'; readonly id: string }
  | { readonly kind: 'file'; readonly name: string }
  /** This scenario after its first `done` steps. */
  | { readonly kind: 'earlier'; readonly done: number }
  /** This scenario as it was kept on this device then, in this session or one before. */
  | { readonly kind: 'version'; readonly number: number; readonly savedAt: number };

interface CompareState {
  readonly other: Scenario | null;
  readonly from: ComparedFrom;
  /** The posture in which the map shows the other one; one it lacks is none. */
  readonly postureId: string;
  readonly isSwiping: boolean;
  /** Share of the map that shows the open scenario, from where reading begins, 0 to 1. */
  readonly share: number;
  /** The other one stands in `postureId` where it has such a posture, else in its first. */
  compareWith(other: Scenario, from: ComparedFrom, postureId: string): void;
  setPosture(postureId: string): void;
  setSwiping(isSwiping: boolean): void;
  setShare(share: number): void;
  /** Nothing is compared any more, and the second map goes. */
  stop(): void;
}

const half = 0.5;

export const compareStore = createStore<CompareState>()((set) => ({
  other: null,
  from: { kind: 'library', id: '' },
  postureId: '',
  isSwiping: false,
  share: half,
  compareWith: (other, from, postureId) => set({
    other, from, postureId: (other.postures.find(({ id }) => id === postureId) ?? other.postures[0])?.id ?? '',
  }),
  setPosture: (postureId) => set({ postureId }),
  setSwiping: (isSwiping) => set((state) => (state.other === null && isSwiping ? state : { isSwiping, share: isSwiping ? half : state.share })),
  setShare: (share) => set({ share: Math.max(0, Math.min(1, share)) }),
  stop: () => set({ other: null, isSwiping: false }),
}));

// An earlier state belongs to the plan it was of: with another one on the table it would mislead.
scenarioStore.subscribe(({ opened }, before) => {
  const { other, from, stop } = compareStore.getState();
  if (other !== null && (presentScenario() === null || ((from.kind === 'earlier' || from.kind === 'version') && opened !== before.opened))) stop();
});
