/** Reads a PDF as Firefox does, for tests. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export const joined = (pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

/** Rejects on what is no PDF. A copy of the bytes is read. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), verbosity: 0, stopAtErrors: true, isEvalSupported: false }).promise;
}

/** What a search goes through: all text of a page, a new line wherever a line ends. */
export async function searchableText(document: PDFDocumentProxy, page = 1): Promise<string> {
  const { items } = await (await document.getPage(page)).getTextContent({ disableNormalization: true });
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}
