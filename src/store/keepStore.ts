/** What is known of keeping the open scenario on this device: whether it is kept, what stands in the way, what can be recovered. */
import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../scenario/document.ts';

/** `idle`: nothing to keep yet. */
export type KeepPhase = 'idle' | 'saving' | 'saved' | 'failed';

/**
 * `full`: no room left. `refused`: the browser gives no storage (a private window, a policy). `broken`: what is stored cannot be
 * read. `newer`: a newer release made the library. `overtaken`: another tab has gone on with this scenario.
 */
export type KeepTrouble = 'full' | 'refused' | 'broken' | 'newer' | 'overtaken';

/** `own`: edited here. `elsewhere`: another tab edits it, here it is only looked at. `watched`: edited here, and another tab looks on. */
export type Presence = 'own' | 'elsewhere' | 'watched';

/** Work that was under way when Cordon was closed without warning. Times in milliseconds since 1970. */
export interface Recovery {
  readonly entryId: string;
  readonly title: string;
  /** When the work was last kept. */
  readonly savedAt: number;
  readonly featureCount: number;
  /** Number of the version that holds it. */
  readonly version: number;
}

/** A scenario whose latest version could not be read. */
export interface Damage {
  readonly title: string;
  /** When the version was kept that is open instead; null where none could be read. */
  readonly savedAt: number | null;
}

/** One kept state of the open scenario. */
export interface KeptVersion {
  readonly number: number;
  readonly savedAt: number;
  readonly featureCount: number;
  /** Never thinned out: what was under way at a crash. */
  readonly isPinned: boolean;
}

/** `ready`: a new release of the app waits for the reader's word. `elsewhere`: another tab has begun it, and this one goes on with its own. */
export type AppUpdate = 'ready' | 'elsewhere';

/** Why a new release was not begun at its reader's word: it would lose work that is not kept, what is being drawn, or what lasts only as long as the page (`passing`). */
export type UpdateRefusal = 'unsaved' | 'drawing' | 'passing';

/** Something opened that goes with the page: a layer to look at, roads that no plan keeps, a map or a picture under the plan for which the device has no room. By its name. */
export interface PassingThing {
  readonly what: 'layer' | 'roads' | 'map' | 'picture';
  readonly name: string;
}

/** Whether the browser has promised to clear nothing of this page by itself: `kept`, `clearable` where it has not, `never` where nothing can be asked. Null until it has answered. */
export type Persistence = 'kept' | 'clearable' | 'never';

/** Whether the app itself is on this device: `whole`, `partly`, `never` where it cannot be kept. Null until that is known. */
export type AppKept = 'whole' | 'partly' | 'never';

interface KeepState {
  readonly phase: KeepPhase;
  readonly trouble: KeepTrouble | null;
  /** When the open scenario was last kept; null before that. */
  readonly savedAt: number | null;
  /** The scenario as the library has it: the same object where nothing is outstanding. */
  readonly kept: Scenario | null;
  readonly presence: Presence;
  readonly recovery: Recovery | null;
  readonly damage: Damage | null;
  /** Titles of what was damaged or gone and has been brought back; empty where all was well. */
  readonly returned: readonly string[];
  /** Of the open scenario, oldest first. */
  readonly versions: readonly KeptVersion[];
  /** Grows with every change of the list of scenarios, in this tab or another. */
  readonly libraryRevision: number;
  readonly update: AppUpdate | null;
  /** What came of the last press; null where nothing stands in the way. */
  readonly updateRefused: UpdateRefusal | null;
  /** What was told by a refusal as `passing`: the next press takes the new release all the same. Empty before that, and after any other refusal. */
  readonly passing: readonly PassingThing[];
  readonly persistence: Persistence | null;
  readonly appKept: AppKept | null;
  set(part: Partial<Omit<KeepState, 'set'>>): void;
}

export const keepStore = createStore<KeepState>()((set) => ({
  phase: 'idle',
  trouble: null,
  savedAt: null,
  kept: null,
  presence: 'own',
  recovery: null,
  damage: null,
  returned: [],
  versions: [],
  libraryRevision: 0,
  update: null,
  updateRefused: null,
  passing: [],
  persistence: null,
  appKept: null,
  set: (part) => set(part),
}));
