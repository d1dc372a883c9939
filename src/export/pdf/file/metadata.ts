/** Who made a document and when, twice: as PDF has always had it, and as XMP (ISO 16684-1), which other programs read. */
import type { PdfFile, Reference } from './pdfFile.ts';
import { dictionary, text } from './pdfValue.ts';

export interface DocumentFacts {
  readonly title: string;
  /** Empty where it is not known. */
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** An ISO 8601 instant in UTC; handed in, so that the same document is the same bytes. */
  readonly created: string;
}

const producer = 'Cordon';

export function writeInfo(file: PdfFile, { title, author, created }: DocumentFacts): Reference {
  const date = `(D:${created.replaceAll(/\D/g, '').slice(0, 14).padEnd(14, '0')}Z)`;
  return file.add(dictionary({
    Title: text(title), Author: author === '' ? null : text(author), Creator: text(producer), Producer: text(producer), CreationDate: date, ModDate: date,
  }));
}

/** Uncompressed, so that programs that look for it in the bytes find it. */
export function writeXmp(file: PdfFile, { title, author, language, created }: DocumentFacts): Reference {
  const instant = escape(`${created.slice(0, 19)}Z`);
  const xmp = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>`,
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${escape(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate><xmp:CreatorTool>${producer}</xmp:CreatorTool><pdf:Producer>${producer}</pdf:Producer>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
  return file.addStream({ Type: '/Metadata', Subtype: '/XML', Filter: null }, new TextEncoder().encode(xmp));
}

/** Control characters have no place in XML, escaped or not. */
function escape(value: string): string {
  return value.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
