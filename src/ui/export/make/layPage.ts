/** From what is shown and chosen to the laid out page: the same for the sheet on the screen and for every file. */
import { layOutPage } from '../../../export/page/layOutPage.ts';
import type { PageLayout } from '../../../export/page/pageLayout.ts';
import type { DrawImage } from '../../../export/plate/plateRequest.ts';
import type { LegendEntry } from '../../../scene/legendEntry.ts';
import { type PageMatter, pageRequestOf } from '../pageRequestOf.ts';
import type { SizeOfImage } from '../request/pageLegend.ts';
import type { PageDoors } from './pageDoors.ts';

export function layPage(matter: PageMatter, { measure }: Pick<PageDoors, 'measure'>): PageLayout {
  return layOutPage(pageRequestOf(matter), measure);
}

const none = { widthPx: 0, heightPx: 0 };
const known = new Map<string, { readonly widthPx: number; readonly heightPx: number }>();

/** Sides of the images of a legend, as the map draws them. Images are drawn once for it. */
export async function imageSizes(entries: readonly LegendEntry[], drawImage: DrawImage): Promise<SizeOfImage> {
  await Promise.all(entries.map(async ({ swatch }) => {
    if (swatch.type !== 'icon' || known.has(swatch.image)) return;
    const image = await drawImage(swatch.image, 1);
    known.set(swatch.image, image === null ? none : { widthPx: image.width, heightPx: image.height });
  }));
  return sizeOfKnown;
}

export const sizeOfKnown: SizeOfImage = (image) => known.get(image) ?? none;
