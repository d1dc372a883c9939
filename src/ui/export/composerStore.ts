/** What is chosen in the composer, kept while the page lives, and the work under way. What belongs to a plan goes with it; habits stay on the device. */
import { isFromDisk } from '../../offline/inside/isFromDisk.ts';
import { createStore } from 'zustand/vanilla';
import type { Locale } from '../../scenario/view.ts';
import { noLegendEdits } from './settings/legendEdits.ts';
import { firstSettings, habitsOf, type PageSettings, withHabits } from './settings/pageSettings.ts';
import type { BatchKind } from './make/batch.ts';
import type { JobStage, RefusalReason } from './make/pageJob.ts';

/** Work under way: `part` of the stage is done, from 0 to 1. */
export interface Job {
  readonly stage: JobStage;
  readonly part: number;
  /** Null where there is one page only. */
  readonly page: { readonly number: number; readonly of: number; readonly name: string } | null;
}

export type Outcome =
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'saved-several'; readonly count: number }
  | { readonly type: 'copied' }
  /** So many files were saved before. */
  | { readonly type: 'cancelled'; readonly count: number }
  | { readonly type: 'refused'; readonly reason: RefusalReason; readonly dpi: number | null };

interface ComposerState {
  readonly settings: PageSettings;
  /** N of 1 : N that the map keeps whatever the paper; null leaves it free. */
  readonly scale: number | null;
  readonly batch: BatchKind;
  readonly isZipped: boolean;
  readonly job: Job | null;
  readonly outcome: Outcome | null;
  /** The plan these settings are of; undefined before the first visit. */
  readonly planId: string | null | undefined;
  set(part: Partial<Omit<ComposerState, 'set'>>): void;
  change(part: Partial<PageSettings>): void;
}

const storageKey = 'cordon.page';

export const composerStore = createStore<ComposerState>()((set) => ({
  settings: firstSettings('en'),
  scale: null,
  batch: 'one',
  isZipped: true,
  job: null,
  outcome: null,
  planId: undefined,
  set: (part) => set(part),
  change: (part) => set(({ settings }) => {
    const next = { ...settings, ...part };
    remember(next);
    return { settings: next, outcome: null };
  }),
}));

/** With every opening: what was said of another plan is dropped, and what is sensitive is asked for anew. */
export function openComposer(planId: string | null, locale: Locale): void {
  const { planId: before, settings, set } = composerStore.getState();
  const first = before === undefined ? withHabits(firstSettings(locale), recall()) : settings;
  const own = before === planId ? first : { ...first, locale, title: null, subtitle: null, legend: noLegendEdits };
  // A code would lead nobody to a page that lies on this device.
  const hiddenParts = isFromDisk() && !own.hiddenParts.includes('qr') ? [...own.hiddenParts, 'qr' as const] : own.hiddenParts;
  set({ settings: { ...own, hiddenParts, hasSensitive: false }, planId, batch: 'one', scale: null, job: null, outcome: null });
}

/** Storage may be barred: the choice then lasts as long as the page. */
function remember(settings: PageSettings): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(habitsOf(settings)));
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
