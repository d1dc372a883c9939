/** What was just removed in a dialog, in words, for as long as the way back from it is offered: any other act ends it. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { aidStore, type UndoOffer } from '../../../store/aidStore.ts';

export interface Removed {
  readonly words: string;
  readonly offer: UndoOffer;
}

export function useRemoved(): { readonly removed: Removed | null; readonly tellRemoved: (words: string) => void } {
  const offer = useStore(aidStore, (state) => state.offer);
  const [last, setLast] = useState<Removed | null>(null);
  return {
    removed: last !== null && last.offer === offer ? last : null,
    // The offer stands as soon as the step is done (`ui/undo/followLosses.ts`).
    tellRemoved: (words) => {
      const { offer: made } = aidStore.getState();
      setLast(made && { words, offer: made });
    },
  };
}
