/** The writer of each kind of picture. The fonts that a drawing carries are fetched when one is first asked for. */
import { exportPicture } from '../../../export/exportPicture.ts';
import type { PageItem, PageLayout } from '../../../export/page/pageLayout.ts';
import type { PlateRequest } from '../../../export/plate/plateRequest.ts';
import { writeSvg } from '../../../export/write/writeSvg.ts';
import { toDataUrl } from '../../../map/images/imageToDataUrl.ts';
import type { FileKind } from '../settings/pageSettings.ts';
import { dataUrl } from './dataUrl.ts';
import type { PageDoors } from './pageDoors.ts';
import type { MadeFile, PageOptions, Refused } from './pageJob.ts';

export interface KindOrder {
  readonly layout: PageLayout;
  readonly plate: PlateRequest;
  readonly name: string;
  readonly hasScenario: boolean;
  readonly doors: Pick<PageDoors, 'drawImage'>;
}

/** Pixels of a mark a CSS pixel, in files that are drawn anew at any size. */
const markScale = 4;

export async function writeKind(kind: Exclude<FileKind, 'pdf'>, { layout, plate, name, hasScenario, doors }: KindOrder, options: PageOptions): Promise<MadeFile | Refused> {
  switch (kind) {
    case 'svg': {
      const map = await exportPicture(null, plate, 'png', { ...options, name, hasScenario: false });
      if (!map.ok) return map;
      const { svgFonts } = await import('./svgFonts.ts');
      const text = writeSvg(layout, { map: { url: await dataUrl(map.blob) }, imageUrl: await markUrls(layout, doors), fonts: await svgFonts(layout) });
      return { ok: true, name: `${name}.svg`, blob: new Blob([text], { type: 'image/svg+xml' }) };
    }
    default: return exportPicture(layout, plate, kind, { ...options, name, hasScenario });
  }
}

/** The marks of a page as addresses. */
async function markUrls({ items }: PageLayout, { drawImage }: Pick<PageDoors, 'drawImage'>): Promise<(image: string) => string | null> {
  const names = [...new Set(items.flatMap((item: PageItem) => (item.type === 'image' ? [item.image] : [])))];
  const urls = new Map(await Promise.all(names.map(async (name) => [name, toDataUrl(await drawImage(name, markScale))] as const)));
  return (image) => urls.get(image) ?? null;
}
