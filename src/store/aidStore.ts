/** What stands by the reader over everything else, each fetched when it is first there: the palette of actions, the way back from what was just done, the tour. */
import { createStore } from 'zustand/vanilla';

/** A way back that is offered for a while. */
export interface UndoOffer {
  /** What was done, in words that are ready to read. */
  readonly text: string;
  /** Puts it back; false where that is no longer possible. */
  readonly undo: () => boolean | Promise<boolean>;
}

interface AidState {
  readonly isPaletteOpen: boolean;
  readonly offer: UndoOffer | null;
  /** `offered`: asked whether one wants it. A number: the step that is shown, from 0. */
  readonly tour: 'offered' | number | null;
  set(part: Partial<Omit<AidState, 'set'>>): void;
}

export const aidStore = createStore<AidState>()((set) => ({
  isPaletteOpen: false,
  offer: null,
  tour: null,
  set: (part) => set(part),
}));
