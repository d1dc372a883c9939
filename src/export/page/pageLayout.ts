/**
 * A page as it is laid out: every thing on it with its place in millimetres from the page's top left corner, y downwards, in the
 * order in which they are painted. Pictures, PDF and slides are writers of this one list and decide nothing about places themselves.
 */

export interface MmBox {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

export type MmPoint = readonly [xMm: number, yMm: number];

/** The two weights of IBM Plex Sans that the project carries. */
export type TextWeight = 400 | 600;

export type TextDirection = 'ltr' | 'rtl';

export interface Stroke {
  readonly color: string;
  readonly widthMm: number;
  /** Lengths of dash and gap in millimetres; null for a solid line. */
  readonly dashMm: readonly number[] | null;
}

/** What a thing on the page is for: a writer may name, tag or make movable what carries it. */
export type PageRole =
  | 'paper' | 'map' | 'map-frame' | 'map-label' | 'title' | 'subtitle' | 'caveat' | 'legend' | 'legend-title' | 'legend-label' | 'swatch'
  | 'figures' | 'posture' | 'scale-bar' | 'north-arrow' | 'inset' | 'data-date' | 'sources' | 'qr' | 'made' | 'note'
  // Of the slides of a briefing, and of what is handed out of it: what a slide says, the notes to it, one number with its words, a bar
  // chart, words pinned to a place with the line that leads there, what is gone or shown otherwise than it was written, the line under a link.
  | 'section' | 'body' | 'notes' | 'figure' | 'figure-label' | 'chart' | 'callout' | 'callout-leader' | 'map-title' | 'remark' | 'page-number' | 'contents' | 'slide-frame' | 'underline';

/** Where a text leads: an http(s) address, or the page of that id in the same document. */
export type TextLink = { readonly type: 'web'; readonly href: string } | { readonly type: 'page'; readonly pageId: string };

/** Text in one face. `isItalic` only where a script has a slanted form: Arabic has none, and is emphasized by weight. */
export interface TextRun {
  readonly text: string;
  readonly weight: TextWeight;
  readonly isItalic: boolean;
  readonly link: TextLink | null;
  /** Of the item where absent. */
  readonly color?: string;
}

/** A run where it stands in its line: one direction, so that a writer paints it by itself. */
export interface PlacedTextRun extends TextRun {
  readonly direction: TextDirection;
  readonly leftMm: number;
  readonly widthMm: number;
}

/** One line of a text, as it was broken: the text in logical order, where it stands, and how long it is when set. */
export interface TextLine {
  readonly text: string;
  /** The left end, whichever way the line reads. */
  readonly leftMm: number;
  readonly baselineMm: number;
  readonly widthMm: number;
  /** Of a line in more than one face, in logical order: these are painted then, and `text` is not. The bullet of a list is the first. */
  readonly runs?: readonly PlacedTextRun[];
}

/** A paragraph as it was before it was broken into lines, for writers whose text is edited. What a page has not room for is not in it. */
export interface Paragraph {
  readonly runs: readonly TextRun[];
  /** "•", "3."; null where it is of no list. */
  readonly bullet: string | null;
  /** 0 is the outermost list. */
  readonly depth: number;
}

/** A paragraph. `sizeMm` is the size of the em. */
export interface TextItem {
  readonly type: 'text';
  readonly role: PageRole;
  readonly box: MmBox;
  readonly sizeMm: number;
  readonly weight: TextWeight;
  readonly color: string;
  readonly direction: TextDirection;
  readonly align: 'start' | 'middle' | 'end';
  readonly lines: readonly TextLine[];
  /** Of slides' texts and notes. */
  readonly paragraph?: Paragraph;
  /** What it is part of, a callout by its id or a tile: things with the same are one to whoever moves them. */
  readonly part?: string;
}

export interface BoxItem {
  readonly type: 'box';
  readonly role: PageRole;
  readonly part?: string;
  readonly box: MmBox;
  readonly radiusMm: number;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
}

/** A line, or where `isClosed` an area, through its points. */
export interface PathItem {
  readonly type: 'path';
  readonly role: PageRole;
  /** Of a leader: from the text to the place, in this order of its points. */
  readonly part?: string;
  readonly points: readonly MmPoint[];
  readonly isClosed: boolean;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
  /** What lies outside is not painted; null paints all. */
  readonly clip: MmBox | null;
}

/** A mark of the map, by the name of its image (`scene/symbolName.ts`). */
export interface ImageItem {
  readonly type: 'image';
  readonly role: PageRole;
  readonly box: MmBox;
  readonly image: string;
}

/** Row by row from the top; true is dark. */
export interface QrItem {
  readonly type: 'qr';
  readonly role: 'qr';
  readonly box: MmBox;
  readonly modules: readonly (readonly boolean[])[];
  readonly dark: string;
  readonly light: string;
}

/** Where a map picture goes. */
export interface MapItem {
  readonly type: 'map';
  readonly role: 'map';
  readonly box: MmBox;
  /** Which of the pictures that come with the page; absent is the first and only one. */
  readonly index?: number;
}

export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  /** `values` one a category; null is not stated. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[]; readonly color: string }[];
  /** What is counted; '' where the title says it. */
  readonly unit: string;
}

/** Bars. Whoever can have them native takes `chart`; all others paint `drawing`, which lies in `box`. */
export interface ChartItem {
  readonly type: 'chart';
  readonly role: 'chart';
  readonly box: MmBox;
  readonly chart: ChartData;
  readonly drawing: readonly PlainItem[];
}

/** What a drawing is made of. */
export type PlainItem = TextItem | BoxItem | PathItem | ImageItem | QrItem;

export type PageItem = PlainItem | MapItem | ChartItem;

export interface PageLayout {
  /** Under which links find it: the slide's, or of the first of its pages. */
  readonly id?: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly direction: TextDirection;
  /** BCP 47, for readers of a PDF. */
  readonly language: string;
  readonly title: string;
  readonly items: readonly PageItem[];
}

/**
 * The width of a text in millimetres when set in one line at an em of `sizeMm`; the browser and the PDF set it to the same width. In the
 * direction of the line, which moves what stands between the scripts; in that of the first strong letter where none is given.
 */
export type MeasureText = (text: string, sizeMm: number, weight: TextWeight, direction?: TextDirection) => number;
