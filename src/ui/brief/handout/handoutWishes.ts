/** What is asked of a hand-out. Plain values, for the dialog, the device and the command line. */
import type { Locale, Theme } from '../../../scenario/view.ts';

/** Slides, slides with their notes under them, and a text to be read, as PDF; a presentation to be edited; one page that presents by itself. */
export const handoutKinds = ['slides', 'notes', 'reader', 'pptx', 'html'] as const;
export type HandoutKind = (typeof handoutKinds)[number];

/** Of a slide with several states: a page with its last, or a page each. */
export const handoutSteps = ['last', 'each'] as const;
export type HandoutSteps = (typeof handoutSteps)[number];

/** Dots an inch of the maps that are offered: to send, to print, to print large. */
export const handoutDpi = [110, 150, 220, 300] as const;

export interface HandoutWishes {
  readonly kind: HandoutKind;
  /** Of the words around the slides; what a slide says is in the language it was written in. */
  readonly locale: Locale;
  /** Of slides; what is read on paper is light. */
  readonly theme: Theme;
  /** Ids of slides; null is all of them. */
  readonly slideIds: readonly string[] | null;
  /** Slides that are left out when presenting. */
  readonly hasHidden: boolean;
  /** In a presentation and in the page that presents. */
  readonly hasNotes: boolean;
  readonly steps: HandoutSteps;
  readonly dpi: number;
  /** What is too sensitive for a picture goes in, after a warning that names it. */
  readonly hasSensitive: boolean;
}

export function firstWishes(locale: Locale): HandoutWishes {
  return { kind: 'slides', locale, theme: 'light', slideIds: null, hasHidden: false, hasNotes: true, steps: 'last', dpi: 150, hasSensitive: false };
}

const isOneOf = <Value>(list: readonly Value[], value: unknown): value is Value => list.some((one) => one === value);

/** `stored` is whatever a device or a command line gave; what does not fit is left as it is at first. Nothing of a plan is kept. */
export function withStored(wishes: HandoutWishes, stored: unknown): HandoutWishes {
  if (typeof stored !== 'object' || stored === null) return wishes;
  const { kind, theme, hasNotes, steps, dpi } = stored as Readonly<Record<string, unknown>>;
  return {
    ...wishes,
    kind: isOneOf(handoutKinds, kind) ? kind : wishes.kind, theme: theme === 'dark' ? 'dark' : 'light', hasNotes: hasNotes !== false,
    steps: isOneOf(handoutSteps, steps) ? steps : wishes.steps, dpi: isOneOf(handoutDpi, dpi) ? dpi : wishes.dpi,
  };
}
