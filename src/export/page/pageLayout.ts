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
  | 'figures' | 'posture' | 'scale-bar' | 'north-arrow' | 'inset' | 'data-date' | 'sources' | 'qr' | 'made' | 'note';

/** One line of a text, as it was broken: the text in logical order, where it stands, and how long it is when set. */
export interface TextLine {
  readonly text: string;
  /** The left end, whichever way the line reads. */
  readonly leftMm: number;
  readonly baselineMm: number;
  readonly widthMm: number;
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
}

export interface BoxItem {
  readonly type: 'box';
  readonly role: PageRole;
  readonly box: MmBox;
  readonly radiusMm: number;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
}

/** A line, or where `isClosed` an area, through its points. */
export interface PathItem {
  readonly type: 'path';
  readonly role: PageRole;
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

/** Where the map picture goes; one a page. */
export interface MapItem {
  readonly type: 'map';
  readonly role: 'map';
  readonly box: MmBox;
}

export type PageItem = TextItem | BoxItem | PathItem | ImageItem | QrItem | MapItem;

export interface PageLayout {
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
