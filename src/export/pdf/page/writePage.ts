/** One page: what is painted, in the order of the layout, and what of it carries meaning, for those who listen to it. */
import type { PageItem, PageLayout } from '../../page/pageLayout.ts';
import type { PdfFile, Reference } from '../file/pdfFile.ts';
import { array, asciiText, dictionary, numbers } from '../file/pdfValue.ts';
import type { StructureTree } from '../file/structureTree.ts';
import { startColors } from './colors.ts';
import { drawBox, drawPath, drawQr } from './drawShapes.ts';
import { drawText, type TextSetting } from './drawText.ts';
import { linksOf, type PageLink } from './pageLinks.ts';
import { type PageSpace, point, toPoints } from './points.ts';

export interface PageParts extends TextSetting {
  readonly structure: StructureTree;
  /** The pictures of the maps by their index, null for blank paper, and what they show in a sentence. */
  readonly maps: readonly (Reference | null)[];
  readonly mapText: string;
  /** The page of a link within the document; null for one that is not in it. */
  readonly pageOf: (pageId: string) => Reference | null;
  /** Null where nobody draws the mark. */
  readonly markOf: (name: string) => Reference | null;
}

/** Fills `page`, which others may point at before it is written. `fonts` is filled when all pages are. */
export function writePage(file: PdfFile, page: Reference, { pages, fonts }: { readonly pages: Reference; readonly fonts: Reference }, layout: PageLayout, parts: PageParts): void {
  const { widthMm, heightMm, items } = layout;
  const space: PageSpace = { heightMm };
  const colors = startColors();
  const pictures = new Map<string, Reference>();
  const tagged = parts.structure.page(page, layout);

  const drawPicture = (picture: Reference, { xMm, yMm, widthMm: width, heightMm: height }: { readonly xMm: number; readonly yMm: number; readonly widthMm: number; readonly heightMm: number }) => {
    const name = `I${Number.parseInt(picture, 10)}`;
    pictures.set(name, picture);
    return `q\n${numbers(toPoints(width))} 0 0 ${numbers(toPoints(height))} ${point(space, [xMm, yMm + height])} cm\n/${name} Do\nQ`;
  };
  const draw = (item: PageItem): string => {
    switch (item.type) {
      case 'text': return tagged.text(item, drawText(space, colors, parts, item));
      case 'map': {
        const map = parts.maps[item.index ?? 0] ?? null;
        return map === null ? '' : tagged.figure(parts.mapText, item.box, drawPicture(map, item.box));
      }
      case 'chart': return item.drawing.map(draw).filter((each) => each !== '').join('\n');
      case 'box': return tagged.furniture(drawBox(space, colors, item));
      case 'path': return tagged.furniture(drawPath(space, colors, item));
      case 'qr': return tagged.furniture(drawQr(space, colors, item));
      case 'image': {
        const mark = parts.markOf(item.image);
        return mark === null ? '' : tagged.furniture(drawPicture(mark, item.box));
      }
    }
  };
  const content = items.map(draw).filter((each) => each !== '').join('\n');
  const annotations = linksOf(layout).flatMap((link) => writeLink(file, space, link, parts.pageOf) ?? []);
  file.fill(page, dictionary({
    Type: '/Page', Parent: pages, MediaBox: array([numbers(0, 0, toPoints(widthMm), toPoints(heightMm))]),
    Contents: file.addStream({}, new TextEncoder().encode(content)), Tabs: '/S', StructParents: String(tagged.end()),
    Resources: dictionary({
      Font: fonts, ExtGState: colors.states(), XObject: dictionary(Object.fromEntries(pictures)),
    }),
    Group: dictionary({ S: '/Transparency', CS: '/DeviceRGB' }),
    Annots: annotations.length === 0 ? null : array(annotations),
  }));
}

/** Null for a link to a page that is not there (ISO 32000-1, 12.5.6.5). Without a border; what leads somewhere is underlined by the layout or says so. */
function writeLink(file: PdfFile, { heightMm }: PageSpace, { box: { xMm, yMm, widthMm, heightMm: height }, link }: PageLink, pageOf: PageParts['pageOf']): Reference | null {
  const page = link.type === 'page' ? pageOf(link.pageId) : null;
  if (link.type === 'page' && page === null) return null;
  const box = [xMm, heightMm - yMm - height, xMm + widthMm, heightMm - yMm].map(toPoints);
  return file.add(dictionary({
    Type: '/Annot', Subtype: '/Link', Rect: array([numbers(...box)]), Border: array(['0', '0', '0']), F: '4',
    ...(link.type === 'web' ? { A: dictionary({ S: '/URI', URI: asciiText(link.href) }) } : { Dest: array([page ?? '', '/Fit']) }),
  }));
}
