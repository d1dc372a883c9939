/** Pages as one PDF: text that can be searched and copied, the map as a picture. Its writer and the faces it embeds are fetched with the first one. */
import { exportPicture } from '../../../export/exportPicture.ts';
import type { PageItem } from '../../../export/page/pageLayout.ts';
import type { PageDoors } from './pageDoors.ts';
import { cancelled, failed, type MadeFile, type PageOptions, type Refused } from './pageJob.ts';
import { type PngRows, pngRows } from './pngRows.ts';
import { type PageOrder, preparePage, type PreparedPage } from './preparePage.ts';

/** Pixels of a mark a CSS pixel: fit for 300 dots an inch and some more. */
const markScale = 4;

/** `options` of each page. Never rejects. */
export async function makeDocument(orders: readonly PageOrder[], name: string, doors: PageDoors, options: (page: number) => PageOptions): Promise<MadeFile | Refused> {
  const { signal } = options(0);
  try {
    const pages: (PreparedPage & { readonly map: PngRows })[] = [];
    for (const [place, order] of orders.entries()) {
      const { onProgress } = options(place);
      onProgress?.('link', 0);
      // Each is drawn by the whole machine, so one after the other.
      // oxlint-disable-next-line no-await-in-loop
      const page = await preparePage(order, doors);
      if (signal?.aborted) return cancelled;
      // oxlint-disable-next-line no-await-in-loop
      const map = await exportPicture(null, page.plate, 'png', { ...options(place), name, hasScenario: false });
      if (!map.ok) return map;
      // oxlint-disable-next-line no-await-in-loop
      pages.push({ ...page, map: await pngRows(map.blob) });
    }
    const blob = await writeDocument(pages, doors);
    return signal?.aborted ? cancelled : { ok: true, name: `${name}.pdf`, blob };
  } catch {
    return signal?.aborted ? cancelled : failed;
  }
}

async function writeDocument(pages: readonly (PreparedPage & { readonly map: PngRows })[], { drawImage }: Pick<PageDoors, 'drawImage'>): Promise<Blob> {
  const [{ textOfPages, writePdf }, { openTypesetter }, { fetchFace }] = await Promise.all([
    import('../../../export/pdf/writePdf.ts'), import('../../../export/text/openTypesetter.ts'), import('../../../export/text/fetchFace.ts'),
  ]);
  const layouts = pages.map(({ layout }) => layout);
  const names = [...new Set(layouts.flatMap(({ items }) => items.flatMap((item: PageItem) => (item.type === 'image' ? [item.image] : []))))];
  const marks = new Map(await Promise.all(names.map(async (mark) => [mark, await drawImage(mark, markScale)] as const)));
  const typesetter = await openTypesetter(fetchFace, textOfPages(layouts));
  const [first] = pages;
  const parts = writePdf(pages.map(({ layout, map, t }) => ({ layout, map, mapText: t('scene.mapName') })), {
    typesetter, markOf: (mark) => marks.get(mark) ?? null, author: first?.source.scenario?.author ?? '', created: `${first?.source.day ?? ''}T00:00:00Z`,
  });
  return new Blob([...parts], { type: 'application/pdf' });
}
