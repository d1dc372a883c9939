/** What the worker that writes a PowerPoint file is told: plain values, as all that is posted. */
import type { PageLayout } from '../../page/pageLayout.ts';
import type { PptxSlide } from '../writePptx.ts';

export interface DeckMap {
  /** A PNG or JPEG file of the map alone, as `exportPicture` writes it. */
  readonly picture: Blob;
  /** What it shows, in a sentence; from the words of the page where absent. */
  readonly text?: string;
}

export interface DeckSlide extends Omit<PptxSlide, 'maps' | 'layout'> {
  readonly layout: PageLayout;
  readonly maps: readonly DeckMap[];
}

/** Marks that stand on a slide, by name, larger than they stand; those that came with a slide before need not come again. */
export type DeckMarks = readonly (readonly [name: string, image: ImageData])[];
