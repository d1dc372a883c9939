/** What the embed has come to: its link is read, waits for its password, does not open, or what the address says is shown. */
import { createStore } from 'zustand/vanilla';
import type { LinkTrouble, OpenLink } from '../../store/shared/linkStore.ts';

export type EmbedStep =
  | { readonly step: 'reading' }
  | { readonly step: 'password'; readonly isWrong: boolean; readonly isTrying: boolean }
  | { readonly step: 'refused'; readonly trouble: LinkTrouble }
  /** `link` is null where the address holds a view and no plan. */
  | { readonly step: 'shown'; readonly link: OpenLink | null; readonly isWithheld: boolean; readonly notice: 'broken-hash' | 'newer-hash' | null };

interface EmbedState {
  readonly now: EmbedStep;
  /** Id of the slide that was set last; null where none was, or view or posture were set otherwise since. */
  readonly slideId: string | null;
}

export const embedStore = createStore<EmbedState>()(() => ({ now: { step: 'reading' }, slideId: null }));
