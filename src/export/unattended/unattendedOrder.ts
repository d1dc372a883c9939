/** What the command line asks of the page it opens in a browser, and what it is told: plain values, as they go from one process to the other. */
import type { Locale, Theme } from '../../scenario/view.ts';
import type { ShownPhases } from '../../scenario/questions/isReached.ts';
import type { Orientation, PaperId } from '../page/paper.ts';

/** Kinds of file that can be asked for, by what they are called. */
export const unattendedKinds = ['png', 'jpeg', 'webp', 'svg', 'pdf', 'geotiff', 'world'] as const;
export type UnattendedKind = (typeof unattendedKinds)[number];

export interface UnattendedOrder {
  /** The text of a scenario file, already without what is too sensitive for a picture; null for a plain view. */
  readonly planText: string | null;
  /** The check is asked of the plan; not where states it rests on are left out, as the answer would be of another plan. */
  readonly hasAnswers: boolean;
  /** Of a plain view, with its `#`; '' otherwise. */
  readonly viewHash: string;
  readonly paper: PaperId;
  readonly orientation: Orientation;
  readonly kind: UnattendedKind;
  readonly dpi: number;
  /** Null: the plan's, or the view's. */
  readonly locale: Locale | null;
  readonly theme: Theme;
  /** Null says what the plan is called. */
  readonly title: string | null;
  /** Null: that of the plan's view, or its first. */
  readonly postureId: string | null;
  /** Null: those of the plan's view. */
  readonly shownPhases: ShownPhases | null;
  readonly batch: 'one' | 'posture' | 'phase';
  /** A PNG opens to the plan. */
  readonly hasScenario: boolean;
  /** Of the app, for the code on the page that opens to the plan; null leaves the code out. */
  readonly address: string | null;
}

/** A hand-out of the plan's briefing, as one file. */
export interface HandoutOrder {
  readonly handout: 'slides' | 'notes' | 'reader' | 'pptx';
  /** The text of a scenario file, whole: what is too sensitive for a picture stays out, and so do answers that rest on it. */
  readonly planText: string;
  /** Of the words around the slides; null: the plan's. */
  readonly locale: Locale | null;
  readonly theme: Theme;
  readonly hasNotes: boolean;
  /** Slides that are left out when presenting. */
  readonly hasHidden: boolean;
  /** Of a slide with several states: a page with its last, or a page each. */
  readonly steps: 'last' | 'each';
  readonly dpi: number;
}

/** One file of the order, in its order; the bytes are fetched part by part. */
export interface UnattendedFile {
  readonly name: string;
  readonly bytes: number;
}

export type UnattendedResult =
  | { readonly ok: true; readonly files: readonly UnattendedFile[] }
  /** `reason` as in `plateRequest.ts` and beyond; `largestDpi` is the finest resolution that would do, where that is the trouble. */
  | { readonly ok: false; readonly reason: string; readonly largestDpi: number | null };

/** The door in the page, at `window.cordonUnattended`. */
export interface UnattendedDoor {
  /** `tell`: the page that is made, from 0, the stage, and the part of it that is done. */
  make(order: UnattendedOrder | HandoutOrder): Promise<UnattendedResult>;
  /** So many bytes of a file from `start` on, in base64. */
  read(file: number, start: number, length: number): Promise<string>;
}

/** The name under which the browser is told where progress goes: `(page, stage, part)`. */
export const tellName = 'cordonTell';
export const doorName = 'cordonUnattended';
