/** Where the map of a page is and what stands round it: what a sheet and a slide decide each in its own way. */
import type { PageItem } from './pageLayout.ts';

/** In reading order: `startMm` from the side on which the page begins to read. */
export interface Area {
  readonly startMm: number;
  readonly topMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

export interface Arrangement {
  readonly map: Area;
  /** Whether the frame goes round the map, or stands at its end alone because its other sides are the slide's. */
  readonly frame: 'round' | 'end';
  readonly items: readonly PageItem[];
}
