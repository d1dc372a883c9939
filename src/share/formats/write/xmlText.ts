/** Text as it may stand in XML, in an element or an attribute. */

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);

/** Characters that XML 1.0 does not know, halves of letters among them, are left out. */
export function xmlText(value: string | number | boolean): string {
  // oxlint-disable-next-line no-control-regex
  return escape(String(value).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ''));
}

/** For elements whose text programs show as HTML, as KML's description: the text is escaped once for each. */
export function xmlTextOfHtml(text: string): string {
  return xmlText(escape(text));
}
