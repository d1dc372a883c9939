/** The slides of a briefing: a view of the map with a title, text and notes, and what else a slide may hold. All but the first five members are absent until set. */
import type { LonLat } from '../../geo/types.ts';
import type { BarrierState } from '../barrierStates.ts';
import type { View } from '../view.ts';
import type { PlannerSource, UnknownMembers } from './common.ts';

/** What stands where: the title alone, text beside the map, the map alone with a caption, several states side by side, numbers and a chart, sources. */
export const slideLayouts = ['title', 'map-text', 'map', 'comparison', 'figures', 'sources'] as const;
export type SlideLayout = (typeof slideLayouts)[number];

/** How the map comes from the slide before: at once, by a flight, or by fading over. */
export const slideTransitions = ['cut', 'fly', 'fade'] as const;
export type SlideTransition = (typeof slideTransitions)[number];

/** Numbers that stay true: drawn from the analysis whenever the slide is shown. */
export const slideFields = [
  'strip', 'outside', 'inside', 'more-crossings', 'ways-in', 'ways-inside', 'lines', 'roads', 'bollards', 'bollards-rising', 'line-length', 'qrf-minutes', 'ambulance-minutes',
  'stranded', 'shut-kilometers', 'depth', 'critical', 'one-failure', 'power-lost', 'control-lost', 'needed', 'needed-inside',
  'column-passed', 'column-stopped', 'column-outcome', 'located', 'held',
] as const;
export type SlideField = (typeof slideFields)[number];

/** A word pinned to a place. Either `at` or `featureId`; a feature that is gone leaves the callout without a place, which is said. */
export interface Callout {
  readonly id: string;
  readonly text: string;
  readonly at?: LonLat;
  /** Of a feature of the baseline or the plan. */
  readonly featureId?: string;
  /** From the place to the middle of the text, right and down, in parts of the map's height; absent finds a free place. */
  readonly offset?: readonly [number, number];
  readonly rest: UnknownMembers;
}

/** Where a statement is taken from: an entry of data/sources.json with its locator, or the planner's own source. */
export type SlideSource = { readonly id: string; readonly locator: string } | PlannerSource;

export interface ChartSeries {
  readonly name: string;
  /** One a category; null is not stated. */
  readonly values: readonly (number | null)[];
}

/** Bars: of figures of the baseline by their ids, or of numbers that the slide itself states. */
export interface SlideChart {
  readonly figureIds?: readonly string[];
  readonly title?: string;
  readonly categories?: readonly string[];
  readonly series?: readonly ChartSeries[];
  readonly rest: UnknownMembers;
}

/** Another state of the same slide: what is different from the slide's own. */
export interface SlideStep {
  readonly id: string;
  /** Instead of the slide's; absent keeps it. */
  readonly title?: string;
  readonly text?: string;
  /** Members of a slide's view that take the place of the slide's own. */
  readonly view: UnknownMembers;
  readonly rest: UnknownMembers;
}

export interface Slide {
  readonly id: string;
  readonly title: string;
  /** A little Markdown, with fields in double braces (`briefing/text/readText`). */
  readonly text: string;
  readonly notes: string;
  /** As it came; `briefing/slideView` reads it. */
  readonly view: UnknownMembers;
  /** Absent is `map-text`. */
  readonly layout?: SlideLayout;
  /** Title of the section that begins with this slide. */
  readonly section?: string;
  readonly isHidden?: boolean;
  /** Absent is `fly`. */
  readonly transition?: SlideTransition;
  /** Planned time on the screen. */
  readonly plannedSeconds?: number;
  readonly callouts?: readonly Callout[];
  /** Ids of `slideFields`, in the order shown; others are those of a later release, and are shown as such. */
  readonly fields?: readonly string[];
  readonly chart?: SlideChart;
  readonly sources?: readonly SlideSource[];
  readonly steps?: readonly SlideStep[];
  readonly rest: UnknownMembers;
}

/** One of the states of a comparison beside the slide's own; absent members are as in the slide's. */
export interface ComparedState {
  readonly label: string;
  readonly postureId?: string;
  readonly phaseId?: string | null;
  readonly states?: Readonly<Record<string, BarrierState>>;
  readonly phases?: readonly string[];
}

/** The column of a movement, at a moment of its replay or running. */
export interface SlideReplay {
  readonly movementId: string;
  readonly seconds: number | 'play';
}

/** The view of a slide with what only slides have. */
export interface SlideView extends View {
  /** Barrier states over those of the posture, on this slide alone. */
  readonly states?: Readonly<Record<string, BarrierState>>;
  /** The order of the phases on this slide alone; those it leaves out are not reached. So a slide shows an alternative, or another order. */
  readonly phases?: readonly string[];
  /** Whose ways in the map draws; absent draws none. */
  readonly answers?: 'outside' | 'inside' | 'none';
  readonly replay?: SlideReplay;
  readonly timelineOpen?: boolean;
  /** Of a comparison, up to three. */
  readonly against?: readonly ComparedState[];
}
