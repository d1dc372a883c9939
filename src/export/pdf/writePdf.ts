/**
 * Writes pages as a PDF: furniture as shapes, text as text in the project's own faces, the map as a picture. The same pages and facts give
 * the same bytes. Places are the layout's; nothing is decided here.
 */
import type { PageItem, PageLayout } from '../page/pageLayout.ts';
import type { Typesetter } from '../text/openTypesetter.ts';
import { type DocumentFacts, writeInfo, writeXmp } from './file/metadata.ts';
import { type Reference, startPdf } from './file/pdfFile.ts';
import { array, dictionary, text } from './file/pdfValue.ts';
import { type OutlineEntry, writeOutline } from './file/outline.ts';
import { startStructure } from './file/structureTree.ts';
import { startFonts } from './font/fontSet.ts';
import { embedMark, embedPicture, type PdfMark, type PdfPicture } from './page/embedImage.ts';
import { writePage } from './page/writePage.ts';

export interface PdfPage {
  readonly layout: PageLayout;
  /** By the index of the maps on the page; what is missing leaves the paper blank. A picture that stands on several pages is in the file once. */
  readonly maps: readonly (PdfPicture | null)[];
  /** What the map shows, in a sentence, for those who cannot see it. */
  readonly mapText: string;
}

export interface PdfParts {
  /** Opened for all texts of the pages (`textOfPages`). */
  readonly typesetter: Typesetter;
  /** Null for a mark that nobody draws; its place stays blank. */
  readonly markOf: (image: string) => PdfMark | null;
  readonly author: string;
  /** An ISO 8601 instant in UTC. */
  readonly created: string;
  /** Of the document's bookmarks; absent has none. */
  readonly outline?: readonly OutlineEntry[];
  /** Of the document; that of its first page where absent. */
  readonly title?: string;
}

/** All that pages say, as a sample for `openTypesetter`. */
export function textOfPages(layouts: readonly PageLayout[]): string {
  const textOf = (item: PageItem): readonly string[] => (item.type === 'text' ? item.lines.map((line) => line.text) : item.type === 'chart' ? item.drawing.flatMap(textOf) : []);
  return layouts.flatMap(({ items }) => items.flatMap(textOf)).join('\n');
}

/** The pieces of the file in order, for a Blob. Title and language of the document are those of its first page. Throws on no pages. */
export function writePdf(pages: readonly PdfPage[], { typesetter, markOf, author, created, outline = [], title: own }: PdfParts): readonly Uint8Array<ArrayBuffer>[] {
  const [first] = pages;
  if (!first) throw new Error('A PDF has at least one page.');
  const { title, language } = first.layout;
  const facts: DocumentFacts = { title: own ?? title, author, language, created };
  const file = startPdf();
  const [catalogue, tree, fontList] = [file.reserve(), file.reserve(), file.reserve()];
  const fonts = startFonts();
  const structure = startStructure(file);
  const marks = new Map<string, Reference | null>();
  const findMark = (name: string): Reference | null => {
    const known = marks.get(name);
    if (known !== undefined) return known;
    const mark = markOf(name);
    const reference = mark && embedMark(file, mark);
    marks.set(name, reference);
    return reference;
  };
  const pictures = new Map<PdfPicture, Reference>();
  const pictureOf = (picture: PdfPicture | null): Reference | null => {
    const reference = picture && (pictures.get(picture) ?? embedPicture(file, picture));
    if (picture && reference) pictures.set(picture, reference);
    return reference;
  };
  const written = pages.map(() => file.reserve());
  const pageOf = (pageId: string) => written[pages.findIndex(({ layout }) => layout.id === pageId)] ?? null;
  for (const [index, { layout, maps, mapText }] of pages.entries()) {
    writePage(file, written[index] ?? file.reserve(), { pages: tree, fonts: fontList }, layout, { typesetter, fonts, structure, markOf: findMark, mapText, maps: maps.map(pictureOf), pageOf });
  }
  file.fill(tree, dictionary({ Type: '/Pages', Kids: array(written), Count: String(written.length) }));
  file.fill(fontList, fonts.embed(file, typesetter.mainFace));
  file.fill(catalogue, dictionary({
    Type: '/Catalog', Pages: tree, Lang: text(language), Metadata: writeXmp(file, facts), StructTreeRoot: structure.finish(),
    // Without a direction of reading, also of Arabic: told of one, PDFium turns the words of every line round.
    MarkInfo: dictionary({ Marked: 'true' }), ViewerPreferences: dictionary({ DisplayDocTitle: 'true' }),
    ...(outline.length === 0 ? {} : { Outlines: writeOutline(file, outline, written), PageMode: '/UseOutlines' }),
  }));
  return file.finish(catalogue, writeInfo(file, facts));
}
