/** A briefing for the bench: slides of every layout by turns, laid out as in the app, their maps those of a sample; and its files as the hand-outs make them. */
import { exportPicture } from '../../../src/export/exportPicture.ts';
import { layOutSlide } from '../../../src/export/page/briefing/layOutSlide.ts';
import type { PageLayout } from '../../../src/export/page/pageLayout.ts';
import type { DocumentPage } from '../../../src/export/pdf/worker/documentOrder.ts';
import { writeDocument } from '../../../src/export/pdf/worker/writeDocument.ts';
import { openPress } from '../../../src/export/plate/press.ts';
import type { PlateRequest } from '../../../src/export/plate/plateRequest.ts';
import { deckWords } from '../../../src/ui/brief/handout/deckWords.ts';
import { makeDeck } from '../../../src/ui/brief/handout/makeDeck.ts';
import { canvasMeasure } from '../../../src/ui/export/make/canvasMeasure.ts';
import type { Translate } from '../../../src/ui/i18n/i18n.ts';
import { everyLayout } from '../../fixtures/briefing/slides.ts';

export interface HandoutPage {
  readonly layout: PageLayout;
  readonly notes: string;
  readonly maps: readonly { readonly plate: PlateRequest }[];
}

/** Exactly `count` pages. */
export function handoutPages(plate: PlateRequest, count: number): readonly HandoutPage[] {
  const measure = canvasMeasure();
  const pages = Array.from({ length: count }, (_, index) => everyLayout[index % everyLayout.length]).flatMap((request, index) => (request ? layOutSlide({ ...request, id: `slide-${index}` }, measure) : []));
  // Every map is another: what is the same is written once.
  return pages.slice(0, count).map(({ layout, maps }, index) => ({
    layout, notes: 'What is to be said, and where it comes from.\n'.repeat(8), maps: maps.map(({ camera, widthMm, heightMm }) => ({ plate: { ...plate, camera: { ...camera, zoom: camera.zoom + index * 0.003 }, widthMm, heightMm } })),
  }));
}

const created = '2026-11-22T00:00:00Z';

export const makeHandout = {
  async pptx(pages: readonly HandoutPage[], { drawImage }: PlateRequest, t: Translate): Promise<Blob> {
    const made = await makeDeck({ pages, name: 'briefing', facts: { title: 'Briefing', author: '', created, words: deckWords(t) } }, { drawImage }, () => ({}));
    if (!made.ok) throw new Error(made.reason);
    return made.blob;
  },
  async pdf(pages: readonly HandoutPage[], { drawImage }: PlateRequest): Promise<Blob> {
    const written: DocumentPage[] = [];
    const press = openPress();
    for (const { layout, maps } of pages) {
      const drawn: Blob[] = [];
      for (const { plate } of maps) {
        const map = await exportPicture(null, plate, 'png', { name: 'map', hasScenario: false, press });
        if (!map.ok) throw new Error(map.reason);
        drawn.push(map.blob);
      }
      written.push({ layout, maps: drawn });
    }
    press.close();
    const names = [...new Set(pages.flatMap(({ layout }) => layout.items.flatMap((item) => (item.type === 'image' ? [item.image] : []))))];
    const marks = await Promise.all(names.map(async (name) => [name, await drawImage(name, 4)] as const));
    return writeDocument({ pages: written, marks: marks.flatMap(([name, image]) => (image ? [[name, image] as const] : [])), author: '', created });
  },
};
