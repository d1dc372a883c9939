/**
 * What the marks on the pages mean, for screen readers (ISO 32000-1, 14.7 and 14.8): headings, paragraphs in the order of the layout with
 * their text as it is read, and the map as a figure with a sentence. All else is furniture and is passed over.
 */
import type { MmBox, PageLayout, TextItem } from '../../page/pageLayout.ts';
import { toPoints } from '../page/points.ts';
import type { PdfFile, Reference } from './pdfFile.ts';
import { array, dictionary, numbers, text } from './pdfValue.ts';

export interface TaggedPage {
  text(item: TextItem, content: string): string;
  figure(sentence: string, box: MmBox, content: string): string;
  furniture(content: string): string;
  /** The number under which the tree knows the page. */
  end(): number;
}

export interface StructureTree {
  page(page: Reference, layout: PageLayout): TaggedPage;
  /** Value of the catalogue's `StructTreeRoot`. */
  finish(): Reference;
}

export function startStructure(file: PdfFile): StructureTree {
  const [root, document] = [file.reserve(), file.reserve()];
  const children: Reference[] = [];
  const pages: Reference[] = [];
  return {
    page(page, { language, heightMm }) {
      const elements: Reference[] = [];
      const mark = (type: string, entries: Readonly<Record<string, string>>, content: string): string => {
        const id = elements.length;
        elements.push(file.add(dictionary({ Type: '/StructElem', S: `/${type}`, P: document, Pg: page, K: String(id), Lang: text(language), ...entries })));
        return `/${type} <</MCID ${id}>> BDC\n${content}\nEMC`;
      };
      return {
        text(item, content) {
          const type = item.role === 'title' ? 'H1' : (item.role === 'legend-title' ? 'H2' : 'P');
          return mark(type, { ActualText: text(item.lines.map((line) => line.text).join(' ')) }, content);
        },
        figure(sentence, { xMm, yMm, widthMm, heightMm: height }, content) {
          const box = [xMm, heightMm - yMm - height, xMm + widthMm, heightMm - yMm].map(toPoints);
          return mark('Figure', { Alt: text(sentence), A: dictionary({ O: '/Layout', Placement: '/Block', BBox: array([numbers(...box)]) }) }, content);
        },
        furniture: (content) => (content === '' ? '' : `/Artifact BMC\n${content}\nEMC`),
        end() {
          children.push(...elements);
          return pages.push(file.add(array(elements))) - 1;
        },
      };
    },
    finish() {
      file.fill(document, dictionary({ Type: '/StructElem', S: '/Document', P: root, K: array(children) }));
      const parents = dictionary({ Nums: array(pages.flatMap((page, index) => [String(index), page])) });
      file.fill(root, dictionary({ Type: '/StructTreeRoot', K: document, ParentTree: parents, ParentTreeNextKey: String(pages.length) }));
      return root;
    },
  };
}
