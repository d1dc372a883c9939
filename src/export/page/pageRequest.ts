/**
 * What a page is asked for: plain values only, so that a request can be posted to a worker and kept in a test. Every word is handed in,
 * in the language of the page; the layout knows neither language nor date nor link.
 */
import type { LonLat } from '../../geo/types.ts';
import type { Locale, Theme } from '../../scenario/view.ts';
import type { AreaSwatch, LegendEntry, LineSwatch } from '../../scene/legendEntry.ts';
import type { Orientation, PaperId } from './paper.ts';

/** What may be left off a page. Caveats, data date, sources and what is illustrative are not among them: no page goes without. */
export const pageParts = ['title', 'subtitle', 'figures', 'legend', 'scale-bar', 'north-arrow', 'inset', 'qr', 'made'] as const;
export type PagePart = (typeof pageParts)[number];

export interface PageRequest {
  readonly paper: PaperId;
  readonly orientation: Orientation;
  /** Arabic pages are set from right to left. */
  readonly locale: Locale;
  /** Paper is light; a slide may be either. */
  readonly theme: Theme;
  readonly hiddenParts: readonly PagePart[];
  readonly map: PageMap;
  readonly texts: PageTexts;
  /** What the map draws, in the order and by the names in which it is listed. */
  readonly legend: readonly LegendRow[];
  readonly inset: InsetGeometry | null;
  /** Row by row, without the quiet margin, which the layout adds; null where the link is too long for a code, which the page then says. */
  readonly qr: readonly (readonly boolean[])[] | null;
  readonly words: PageWords;
}

/** How the map lies in its frame. Its centre is the centre of the frame. */
export interface PageMap {
  readonly center: LonLat;
  /** N of 1 : N, at the centre. */
  readonly scale: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from straight down. At any but 0 no scale holds over the page. */
  readonly pitch: number;
}

/** Texts of this one page; an empty one takes no room. */
export interface PageTexts {
  readonly title: string;
  readonly subtitle: string;
  /** Stands at the top and at the bottom. */
  readonly caveat: string;
  /** "Posture: lockdown", "Phase: 2 of 4, Karkh". */
  readonly posture: string;
  readonly phase: string;
  /** "Data as of 25 September 2020" */
  readonly dataDate: string;
  /** That some of what is drawn is illustrative; empty where none is. */
  readonly illustrative: string;
  /** Author and day of the page. */
  readonly made: string;
  /** Short: one text a source. */
  readonly sources: readonly string[];
  /** The answers of the check, null where none is shown. */
  readonly figures: PageFigures | null;
}

/** The cells of the verdict strip, in its order; the layout adds the data date. */
export interface PageFigures {
  readonly cells: readonly { readonly text: string; readonly tone: 'closed' | 'leaking' | 'no-data' }[];
  /** What they rest on: network, posture, what they do not say. */
  readonly basis: string;
}

export interface LegendRow {
  readonly id: LegendEntry['id'];
  readonly label: string;
  readonly swatch: PageSwatch;
}

/** A swatch as the map draws it at the page's scale; an area is a circle where the map draws circles. */
export type PageSwatch =
  | LineSwatch
  | (AreaSwatch & { readonly isRound: boolean })
  | { readonly type: 'icon'; readonly image: string; readonly widthPx: number; readonly heightPx: number };

/** Where the map is: outer rings in degrees. The layout adds the frame. */
export interface InsetGeometry {
  readonly zone: readonly (readonly LonLat[])[];
  readonly water: readonly (readonly LonLat[])[];
}

/** Words of every page in its language, with places to be filled in. */
export interface PageWords {
  /** The ten digits of the page, what parts thousands, and what stands before decimals: "0123456789,." */
  readonly digits: string;
  readonly legend: string;
  /** "and {count} more" */
  readonly moreRows: string;
  /** "Sources"; a colon follows. */
  readonly sources: string;
  /** Between two of them: "; " */
  readonly sourceSeparator: string;
  /** "and {count} more" */
  readonly moreSources: string;
  /** "1 : {figure}" */
  readonly scale: string;
  /** "{value} m" and "{value} km" */
  readonly meters: string;
  readonly kilometers: string;
  /** "Tilted view: no scale holds" */
  readonly tilted: string;
  /** The letter over the arrow. */
  readonly north: string;
  readonly inset: string;
  /** Under the code; and in its place where a link is too long for one that can be read off the page. */
  readonly qr: string;
  readonly qrTooLong: string;
}
