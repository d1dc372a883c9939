/** A link as it is handed on: the whole address, and what another page embeds. */
import { embedAddress, type EmbedOptions } from '../../../share/embed/embedOptions.ts';

/** Where some and where many mail and chat programs cut an address: characters of all of it. */
export const cutMarks = [2000, 4000] as const;

/** `page`: the address of the app, of which what stands before the query is taken. */
export function linkAddress(page: string, fragment: string): string {
  return `${page.replace(/[?#].*$/s, '')}#${fragment}`;
}

/** The page of an `iframe`, which shows the map only. */
export function embedCode(page: string, fragment: string, title: string, options?: EmbedOptions): string {
  const address = embedAddress(page, fragment, options);
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="800" height="600" style="border:0" loading="lazy"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export type LengthClass = 'fits' | 'long' | 'tooLong';

/** Of the whole address. */
export function lengthClass(characters: number): LengthClass {
  return characters <= cutMarks[0] ? 'fits' : characters <= cutMarks[1] ? 'long' : 'tooLong';
}

/** What a QR code of the largest size (40) holds in bytes at the lowest correction (ISO/IEC 18004). An address has one byte a character. */
export const mostCodeCharacters = 2953;
/** Beyond it, a code on a screen at arm's length is hard to read for a phone. Assumption: version 20. */
export const denseCodeCharacters = 858;
