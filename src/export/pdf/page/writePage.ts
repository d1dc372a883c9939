/** One page: what is painted, in the order of the layout, and what of it carries meaning, for those who listen to it. */
import type { PageItem, PageLayout } from '../../page/pageLayout.ts';
import type { PdfFile, Reference } from '../file/pdfFile.ts';
import { array, dictionary, numbers } from '../file/pdfValue.ts';
import type { StructureTree } from '../file/structureTree.ts';
import { startColors } from './colors.ts';
import { drawBox, drawPath, drawQr } from './drawShapes.ts';
import { drawText, type TextSetting } from './drawText.ts';
import { type PageSpace, point, toPoints } from './points.ts';

export interface PageParts extends TextSetting {
  readonly structure: StructureTree;
  /** The picture of the map, null for blank paper, and what it shows in a sentence. */
  readonly map: Reference | null;
  readonly mapText: string;
  /** Null where nobody draws the mark. */
  readonly markOf: (name: string) => Reference | null;
}

/** `fonts` is filled when all pages are written. */
export function writePage(file: PdfFile, pages: Reference, fonts: Reference, layout: PageLayout, parts: PageParts): Reference {
  const { widthMm, heightMm, items } = layout;
  const space: PageSpace = { heightMm };
  const page = file.reserve();
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
      case 'map': return parts.map === null ? '' : tagged.figure(parts.mapText, item.box, drawPicture(parts.map, item.box));
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
  file.fill(page, dictionary({
    Type: '/Page', Parent: pages, MediaBox: array([numbers(0, 0, toPoints(widthMm), toPoints(heightMm))]),
    Contents: file.addStream({}, new TextEncoder().encode(content)), Tabs: '/S', StructParents: String(tagged.end()),
    Resources: dictionary({
      Font: fonts, ExtGState: colors.states(), XObject: dictionary(Object.fromEntries(pictures)),
    }),
    Group: dictionary({ S: '/Transparency', CS: '/DeviceRGB' }),
  }));
  return page;
}
