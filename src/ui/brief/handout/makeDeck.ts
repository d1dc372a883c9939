/** Pages of slides as one PowerPoint file. Maps are drawn one after the other with one map, and each is in the file before the next is begun. */
import { exportPicture } from '../../../export/exportPicture.ts';
import type { PageLayout } from '../../../export/page/pageLayout.ts';
import type { PlateRequest } from '../../../export/plate/plateRequest.ts';
import { openPress } from '../../../export/plate/press.ts';
import type { DeckMap, DeckSlide } from '../../../export/pptx/worker/deckOrder.ts';
import type { Deck } from '../../../export/pptx/worker/openDeck.ts';
import type { PptxFacts } from '../../../export/pptx/writePptx.ts';
import type { PageDoors } from '../../export/make/pageDoors.ts';
import { cancelled, failed, type MadeFile, type PageOptions, type Refused } from '../../export/make/pageJob.ts';

export interface DeckPage extends Omit<DeckSlide, 'maps'> {
  /** As the layout counts them. `text` says what one shows; from the words of the page where absent. */
  readonly maps: readonly { readonly plate: PlateRequest; readonly text?: string }[];
}

export interface DeckFile {
  /** At least one. */
  readonly pages: readonly DeckPage[];
  readonly facts: Omit<PptxFacts, 'pageIds'>;
  /** Of the file, without an ending. */
  readonly name: string;
}

/** Pixels of a mark a CSS pixel: fit for a large screen. */
const markScale = 4;

/** `options` of each page. Never rejects. */
export async function makeDeck({ pages, facts, name }: DeckFile, { drawImage }: Pick<PageDoors, 'drawImage'>, options: (page: number) => PageOptions): Promise<MadeFile | Refused> {
  const { signal } = options(0);
  let deck: Deck | null = null;
  const press = openPress();
  const sent = new Set<string>();
  try {
    const { openDeck } = await import('../../../export/pptx/worker/openDeck.ts');
    deck = openDeck({ ...facts, pageIds: pages.map(({ layout }) => layout.id) }, signal);
    for (const [place, { maps, ...slide }] of pages.entries()) {
      const drawn: DeckMap[] = [];
      for (const { plate, ...told } of maps) {
        const map = await exportPicture(null, plate, 'png', { ...options(place), name, hasScenario: false, press });
        if (!map.ok) return map;
        drawn.push({ picture: map.blob, ...told });
      }
      const names = marksOf(slide.layout).filter((image) => !sent.has(image));
      const marks = await Promise.all(names.map(async (image) => [image, await drawImage(image, markScale)] as const));
      for (const image of names) sent.add(image);
      await deck.add({ ...slide, maps: drawn }, marks.flatMap(([image, pixels]) => (pixels ? [[image, pixels] as const] : [])));
      options(place).onProgress?.('file', 1);
    }
    return { ok: true, name: `${name}.pptx`, blob: await deck.finish() };
  } catch {
    return signal?.aborted ? cancelled : failed;
  } finally {
    deck?.close();
    press.close();
  }
}

const marksOf = ({ items }: PageLayout): readonly string[] => [...new Set(items.flatMap((item) => (item.type === 'image' ? [item.image] : [])))];
