/** What is chosen in the dialog of hand-outs, and the work under way. Habits stay on the device; slides, language and what is sensitive are asked for anew. */
import { createStore } from 'zustand/vanilla';
import type { Locale } from '../../../scenario/view.ts';
import { firstWishes, type HandoutWishes, withStored } from './handoutWishes.ts';
import type { HandoutProgress, HandoutRefusal } from './makeHandout.ts';

export type HandoutOutcome = { readonly type: 'saved'; readonly name: string } | { readonly type: 'refused'; readonly reason: HandoutRefusal['reason'] };

interface HandoutState {
  readonly wishes: HandoutWishes;
  readonly job: HandoutProgress | null;
  readonly outcome: HandoutOutcome | null;
  set(part: Partial<Omit<HandoutState, 'set' | 'change'>>): void;
  change(part: Partial<HandoutWishes>): void;
}

const storageKey = 'cordon.handout';

export const handoutStore = createStore<HandoutState>()((set) => ({
  wishes: firstWishes('en'),
  job: null,
  outcome: null,
  set: (part) => set(part),
  change: (part) => set(({ wishes }) => {
    const next = { ...wishes, ...part };
    remember(next);
    return { wishes: next, outcome: null };
  }),
}));

/** With every opening of the dialog. */
export function openHandout(locale: Locale): void {
  handoutStore.getState().set({ wishes: withStored(firstWishes(locale), recall()), outcome: null });
}

/** Storage may be barred: the choice then lasts as long as the page. */
function remember({ kind, theme, hasNotes, steps, dpi }: HandoutWishes): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ kind, theme, hasNotes, steps, dpi }));
  } catch {
    // Said above.
  }
}

function recall(): unknown {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? 'null');
  } catch {
    return null;
  }
}
