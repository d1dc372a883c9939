/**
 * What the page of a slide is asked for: plain values with every word in the language of the page. Numbers are filled in, what is gone is
 * a sentence, and what is too sensitive has been taken out before.
 */
import type { LonLat } from '../../../geo/types.ts';
import type { SlideLayout } from '../../../scenario/kinds/slide.ts';
import type { Camera, Locale, Theme } from '../../../scenario/view.ts';
import type { LegendRow, PageFigures, PageWords } from '../pageRequest.ts';

export interface SlideRequest {
  /** Of the slide, and of its step where each has a page. */
  readonly id: string;
  readonly layout: SlideLayout;
  readonly locale: Locale;
  readonly theme: Theme;
  /** Title of its section; '' where it is in none. */
  readonly section: string;
  readonly title: string;
  readonly text: readonly SlideParagraph[];
  /** The verdict strip; null where the slide does not show it. */
  readonly strip: PageFigures | null;
  readonly tiles: readonly SlideTile[];
  /** What the numbers rest on; '' where there are none, or the strip says it. */
  readonly basis: string;
  readonly chart: SlideChartRequest | null;
  /** Several of a comparison, in its order; of other slides the first counts. */
  readonly maps: readonly SlideMap[];
  readonly callouts: readonly SlideCallout[];
  readonly legend: readonly LegendRow[];
  /** What the slide names and the plan lacks, what was shown otherwise than it was written: a sentence each. */
  readonly remarks: readonly string[];
  readonly sources: readonly string[];
  readonly caveat: string;
  readonly dataDate: string;
  readonly illustrative: string;
  readonly made: string;
  /** "3 / 12" */
  readonly number: string;
  readonly words: SlideWords;
}

/** A line break within it is "\n". */
export interface SlideParagraph {
  readonly type: 'paragraph' | 'heading' | 'item';
  /** "•", "3."; null but for an item. */
  readonly bullet: string | null;
  readonly depth: number;
  readonly runs: readonly SlideRun[];
}

export interface SlideRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly href: string | null;
}

/** One number with what it says. */
export interface SlideTile {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  /** Why it is not to be trusted: stale, still being worked out; '' where it is. */
  readonly remark: string;
  readonly tone: 'plain' | 'closed' | 'leaking' | 'no-data';
}

export interface SlideChartRequest {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly unit: string;
}

export interface SlideMap {
  /** Over it, where there are several; '' for none. */
  readonly title: string;
  readonly look: MapLook;
  /** The answers of this state, under it; null for none. */
  readonly strip: PageFigures | null;
}

/** A camera is that of a screen, whose ground is brought into the frame; an area is brought into it whole. */
export type MapLook = { readonly type: 'camera'; readonly camera: Camera } | { readonly type: 'area'; readonly corners: readonly LonLat[]; readonly bearing: number };

export interface SlideCallout {
  readonly id: string;
  readonly text: string;
  /** Null where it has none: it then stands in the text, with a mark. */
  readonly at: LonLat | null;
  /** From the place to the middle of the text, right and down, in parts of the map's height; null finds a free place. */
  readonly offset: readonly [number, number] | null;
}

export interface SlideWords extends PageWords {
  /** "{title} ({number})", of what has no room on one page. */
  readonly continued: string;
  /** Over the callouts that stand in the text because the map has no room for them. */
  readonly calloutsInText: string;
  /** "not stated", of a value in a chart. */
  readonly notStated: string;
  readonly slide: string;
  readonly notes: string;
  /** In the place of notes that are empty. */
  readonly noNotes: string;
  readonly contents: string;
}

/** A map that is to be drawn for a page. */
export interface MapFrame {
  /** Of the request, and which of its maps. */
  readonly requestId: string;
  readonly map: number;
  readonly camera: Camera;
  readonly widthMm: number;
  readonly heightMm: number;
}
