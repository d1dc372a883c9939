/** Pages as one PDF: text that can be searched and copied, the map as a picture. Its writer and the faces it embeds are fetched with the first one. */
import { exportPicture } from '../../../export/exportPicture.ts';
import type { DocumentPage } from '../../../export/pdf/worker/documentOrder.ts';
import { openPress } from '../../../export/plate/press.ts';
import type { PageDoors } from './pageDoors.ts';
import { cancelled, failed, type MadeFile, type PageOptions, type Refused } from './pageJob.ts';
import { type PageOrder, preparePage } from './preparePage.ts';

/** Pixels of a mark a CSS pixel: fit for 300 dots an inch and some more. */
const markScale = 4;

/** `options` of each page. Never rejects. */
export async function makeDocument(orders: readonly PageOrder[], name: string, doors: PageDoors, options: (page: number) => PageOptions): Promise<MadeFile | Refused> {
  const { signal } = options(0);
  const press = openPress();
  try {
    const pages: DocumentPage[] = [];
    for (const [place, order] of orders.entries()) {
      const { onProgress } = options(place);
      onProgress?.('link', 0);
      // Each is drawn by the whole machine, so one after the other, and with what is loaded for those before.
      // oxlint-disable-next-line no-await-in-loop
      const page = await preparePage(order, doors);
      if (signal?.aborted) return cancelled;
      // oxlint-disable-next-line no-await-in-loop
      const map = await exportPicture(null, page.plate, 'png', { ...options(place), name, hasScenario: false, press });
      if (!map.ok) return map;
      pages.push({ layout: page.layout, maps: [map.blob] });
    }
    press.close();
    const { writeDocument } = await import('../../../export/pdf/worker/writeDocument.ts');
    const [first] = orders;
    const blob = await writeDocument({
      pages, marks: await drawMarks(pages, doors), author: first?.source.scenario?.author ?? '', created: `${first?.source.day ?? ''}T00:00:00Z`,
    }, signal);
    return signal?.aborted ? cancelled : { ok: true, name: `${name}.pdf`, blob };
  } catch {
    return signal?.aborted ? cancelled : failed;
  } finally {
    press.close();
  }
}

/** Every mark of the pages once. */
async function drawMarks(pages: readonly DocumentPage[], { drawImage }: Pick<PageDoors, 'drawImage'>): Promise<(readonly [string, ImageData])[]> {
  const names = [...new Set(pages.flatMap(({ layout }) => layout.items.flatMap((item) => (item.type === 'image' ? [item.image] : []))))];
  const marks = await Promise.all(names.map(async (name) => [name, await drawImage(name, markScale)] as const));
  return marks.flatMap(([name, image]) => (image ? [[name, image] as const] : []));
}
