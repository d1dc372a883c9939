/** XML as text that cannot be ill-formed: elements nest by calls, and what people wrote gets in only as an attribute or through `textNode`. */

declare const wellFormed: unique symbol;
export type Xml = string & { readonly [wellFormed]: true };

type Attribute = string | number | boolean | null | undefined;
type Child = Xml | null | readonly (Xml | null)[];

/** What XML 1.0 (§2.2) has no place for, not even as a reference: controls, lone surrogates, U+FFFE and U+FFFF. */
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

const escaped = (text: string): string => text.replace(impossible, '').replace(/[&<>"\t\n\r]/g, (character) => special[character] ?? '');

/** Any text; what XML cannot hold is left out. */
export function textNode(text: string): Xml {
  return escaped(text) as Xml;
}

/** Attributes in the order given; those without a value (null, undefined) are left out, and `true` is 1 as Office writes it. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>> = {}, ...children: readonly Child[]): Xml {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) open += ` ${key}="${typeof value === 'boolean' ? Number(value) : escaped(String(value))}"`;
  }
  const content = children.flat().filter((child) => child !== null).join('');
  return (content === '' ? `${open}/>` : `${open}>${content}</${name}>`) as Xml;
}

/** The names of the vocabularies that parts of a presentation are written in. */
export const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** A whole part. */
export function xmlPart(root: Xml): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
}
