/** What the worker that writes a PDF is told: plain values, as all that is posted. */
import type { PageLayout } from '../../page/pageLayout.ts';
import type { OutlineEntry } from '../file/outline.ts';

export interface DocumentPage {
  readonly layout: PageLayout;
  /** By the index of the maps on the page: PNG of the map alone, as `exportPicture` writes it, or JPEG. The same blob on several pages is in the file once. */
  readonly maps: readonly Blob[];
}

export interface DocumentOrder {
  /** At least one. */
  readonly pages: readonly DocumentPage[];
  /** Marks that stand on the pages, by name, larger than they stand. */
  readonly marks: readonly (readonly [name: string, image: ImageData])[];
  /** Empty where it is not known. */
  readonly author: string;
  /** An ISO 8601 instant in UTC. */
  readonly created: string;
  readonly outline?: readonly OutlineEntry[];
  readonly title?: string;
}
