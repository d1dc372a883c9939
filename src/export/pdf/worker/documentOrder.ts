/** What the worker that writes a PDF is told: plain values, as all that is posted. */
import type { PageLayout } from '../../page/pageLayout.ts';

export interface DocumentPage {
  readonly layout: PageLayout;
  /** Of the map alone, as `exportPicture` writes it. */
  readonly mapPng: Blob;
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
}
