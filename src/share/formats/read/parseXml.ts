/**
 * XML text as a document. The same parser (@xmldom/xmldom) in the browser and on the command line: a worker has no
 * DOMParser of its own, and one parser means that a file gives the same features everywhere.
 */
import type { Document, Element } from '@xmldom/xmldom';
import { messageOf } from '../../../scenario/parse/messageOf.ts';
import type { FileRefusal } from '../foreign.ts';
import { scanXml } from './scanXml.ts';

export type ParsedXml =
  | { readonly ok: true; readonly document: Document; readonly root: Element }
  | { readonly ok: false; readonly reason: FileRefusal; readonly detail: string };

/** A file with more is no XML that anybody wrote, and a megabyte of errors takes the parser seconds (measured). */
const mostErrors = 1000;

/** Where the root stands: after a declaration and a comment or two. */
const mostHead = 4096;

/**
 * Refuses a file that declares entities, whatever they expand to: neither KML nor GPX needs them, and a few lines of them
 * can stand for gigabytes.
 */
export async function parseXml(text: string): Promise<ParsedXml> {
  if (/<!ENTITY/i.test(text)) return { ok: false, reason: 'entities', detail: '' };
  const fault = scanXml(text);
  if (fault) return { ok: false, reason: fault === 'too-deep' || fault === 'too-large' ? fault : 'not-xml', detail: '' };
  const { DOMParser } = await import('@xmldom/xmldom');
  try {
    let errors = 0;
    // Warnings and errors it gets over, at a price; a fatal error it throws.
    const onError = (_level: string, message: string) => {
      errors += 1;
      if (errors > mostErrors) throw new Error(message);
    };
    const parser = new DOMParser({ onError });
    const plain = withoutPrefix(text.replace(/^\uFEFF/, '').trimStart());
    const document = parser.parseFromString(plain, 'text/xml');
    const root = document.documentElement;
    return root ? { ok: true, document, root } : { ok: false, reason: 'not-xml', detail: '' };
  } catch (error) {
    return { ok: false, reason: 'not-xml', detail: messageOf(error) };
  }
}

/** Tags of the root's namespace without the prefix that some programs give all of them (`kml:Placemark`): whoever asks for a tag goes by its name alone. */
function withoutPrefix(text: string): string {
  const [, prefix] = /^(?:<[?!][^<>]*>\s*)*<([\w.-]{1,40}):\w+[\s>]/.exec(text.slice(0, mostHead)) ?? [];
  return prefix === undefined ? text : text.replaceAll(new RegExp(`(</?)${prefix.replaceAll('.', String.raw`\.`)}:`, 'g'), '$1');
}

/** Every element of that tag below `node`, in document order; a list that does not change when the document does. */
export function elementsOf(node: Document | Element, tag: string): readonly Element[] {
  return Array.from(node.getElementsByTagName(tag));
}

/** All text below it. */
export const textIn = (element: Element): string => String(element.textContent);

/** Text of the first child element of that tag; '' where there is none. */
export function childText(node: Element, tag: string): string {
  for (const child of Array.from(node.childNodes)) if (child.nodeName === tag) return textIn(child as Element).trim();
  return '';
}

/**
 * The document as a converter sees it that asks for elements by their tags, without those that are left out and without any of the tags that are. Taking them out of
 * the document itself would put its lists in order again with each.
 */
export function withoutElements(document: Document, leftOut: ReadonlySet<Element>, tags: readonly string[] = []): Document {
  return { getElementsByTagName: (tag: string) => (tags.includes(tag) ? [] : elementsOf(document, tag).filter((element) => !leftOut.has(element))) } as unknown as Document;
}
