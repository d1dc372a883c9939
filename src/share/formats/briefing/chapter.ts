/** A chapter of a text or a table before it is a slide: what was understood of it, where it stands, and what was not. */
import type { LonLat } from '../../../geo/types.ts';
import type { PlannerSource } from '../../../scenario/kinds/common.ts';
import type { SlideLayout } from '../../../scenario/kinds/slide.ts';

export interface Chapter {
  /** Line of a text, row of a table; the first is 1. */
  readonly at: number;
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  readonly section?: string;
  readonly layout?: SlideLayout;
  readonly place?: LonLat;
  /** 0 to 24. */
  readonly zoom?: number;
  /** Id or name, as written. */
  readonly posture?: string;
  readonly phase?: string;
  readonly sources: readonly PlannerSource[];
}

/** `lines-before`: text before the first title; `own-place`: where a member of the plan is named that it lacks. */
export type ChapterReason =
  | 'front-matter' | 'no-title' | 'html' | 'image' | 'address' | 'too-long' | 'unknown-field'
  | 'unknown-column' | 'empty-row' | 'not-a-place' | 'not-a-zoom' | 'unknown-layout' | 'not-a-date' | 'too-many' | 'unknown-posture' | 'unknown-phase' | 'guessed-encoding';

export interface ChapterRemark {
  /** Line or row; null of the whole file. */
  readonly at: number | null;
  readonly reason: ChapterReason;
  readonly detail: string;
}

export interface ReadChapters {
  readonly unit: 'line' | 'row';
  readonly chapters: readonly Chapter[];
  readonly remarks: readonly ChapterRemark[];
}

/** Beyond any room's patience, and what the strip still shows at once. */
export const mostChapters = 500;

/** The first so many, and a remark on the rest. */
export function limited({ unit, chapters, remarks }: ReadChapters): ReadChapters {
  if (chapters.length <= mostChapters) return { unit, chapters, remarks };
  const beyond = chapters.slice(mostChapters);
  return { unit, chapters: chapters.slice(0, mostChapters), remarks: [...remarks, ...beyond.slice(0, 1).map(({ at }) => ({ at, reason: 'too-many' as const, detail: String(beyond.length) }))] };
}
