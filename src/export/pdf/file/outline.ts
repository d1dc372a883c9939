/** The bookmarks of a document: a tree of titles that lead to pages (ISO 32000-1, 12.3.3), all unfolded. */
import type { PdfFile, Reference } from './pdfFile.ts';
import { array, dictionary, text } from './pdfValue.ts';

export interface OutlineEntry {
  readonly title: string;
  /** From 0; one beyond the last leads to the last. */
  readonly page: number;
  readonly children?: readonly OutlineEntry[];
}

/** Value of the catalogue's `Outlines`. */
export function writeOutline(file: PdfFile, entries: readonly OutlineEntry[], pages: readonly Reference[]): Reference {
  const root = file.reserve();
  file.fill(root, dictionary({ Type: '/Outlines', ...writeLevel(file, root, entries, pages) }));
  return root;
}

/** First, last and number of what is below `parent`. */
function writeLevel(file: PdfFile, parent: Reference, entries: readonly OutlineEntry[], pages: readonly Reference[]): Readonly<Record<string, string | null>> {
  const items = entries.map(() => file.reserve());
  let count = entries.length;
  for (const [index, { title, page, children = [] }] of entries.entries()) {
    const below = children.length === 0 ? {} : writeLevel(file, items[index] ?? root(), children, pages);
    count += Number(below.Count ?? 0);
    file.fill(items[index] ?? root(), dictionary({
      Title: text(title), Parent: parent, Prev: items[index - 1] ?? null, Next: items[index + 1] ?? null,
      Dest: array([pages[Math.min(page, pages.length - 1)] ?? 'null', '/Fit']), ...below,
    }));
  }
  return { First: items[0] ?? null, Last: items.at(-1) ?? null, Count: String(count) };

  function root(): never {
    throw new Error('An entry without a place.');
  }
}
