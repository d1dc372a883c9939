/**
 * What stands round the body of a link: `1<flags>.` and base64url of length, checksum and body. A link that was cut or changed on its way
 * is known by it before anything is made of it.
 */
import { base64urlLength, fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './checksum.ts';
import { type LinkRefusal, refuse } from './linkRefusal.ts';

export const linkVersion = 1;

export interface LinkFlags {
  readonly isEncrypted: boolean;
  /** The reader is to look only; nothing enforces it. */
  readonly isLookOnly: boolean;
  /** Notes were left out when it was made. */
  readonly lacksNotes: boolean;
}

/** In the order in which they are written. */
const letters: readonly (readonly [string, keyof LinkFlags])[] = [['e', 'isEncrypted'], ['l', 'isLookOnly'], ['n', 'lacksNotes']];

export interface Envelope {
  /** `1<flags>.` */
  readonly header: string;
  readonly flags: LinkFlags;
  readonly body: Uint8Array;
}

/** Two bytes of length, one that checks them, four of checksum. */
const prefixBytes = 7;
const lengthCharacters = 4;
export const mostEnvelopeBytes = 0xffff;
/** The longest fragment that is looked at. */
const mostCharacters = 100 + base64urlLength(prefixBytes + mostEnvelopeBytes);

export function headerOf(flags: LinkFlags): string {
  return `${linkVersion}${letters.map(([letter, flag]) => (flags[flag] ? letter : '')).join('')}.`;
}

/** All that stands after the `#`. `body` has 65,535 bytes at most. */
export function wrap(header: string, body: Uint8Array): string {
  const bytes = new Uint8Array(prefixBytes + body.length);
  bytes.set(prefixOf(header, body));
  bytes.set(body, prefixBytes);
  return header + toBase64url(bytes);
}

/** Characters of a link, without the `#`. */
export function wrappedLength(header: string, bodyBytes: number): number {
  return header.length + base64urlLength(prefixBytes + bodyBytes);
}

/** Reads what stands after the `#`, with it or without, as mail and chat programs may have left it: with spaces and line ends within and marks behind. */
export function unwrap(fragment: string): ({ readonly ok: true } & Envelope) | ({ readonly ok: false } & LinkRefusal) {
  const start = fragment.slice(0, 100).trimStart().replace(/^#/, '');
  if (/^([2-9]|[1-9]\d+)[a-z]{0,26}\./.test(start)) return refuse({ reason: 'newer' });
  if (!/^1[a-z]{0,26}(\.|$)/.test(start)) return refuse({ reason: 'foreign' });
  if (fragment.length > 2 * mostCharacters) return refuse({ reason: 'too-large' });
  const text = fragment.replaceAll(/=\r?\n|\s|%20|%0[ad]|\u200B|\u00AD/gi, '').replace(/^#/, '');
  const header = /^1[a-z]*\./.exec(text)?.[0];
  if (header === undefined) return refuse({ reason: 'cut', arrived: text.length, whole: null });
  const payload = text.slice(header.length);
  const run = /^[\w-]*/.exec(payload)?.[0].length ?? 0;
  const lengths = run < lengthCharacters ? null : fromBase64url(payload.slice(0, lengthCharacters));
  if (!lengths) return refuse(payload.length < lengthCharacters ? { reason: 'cut', arrived: text.length, whole: null } : { reason: 'altered' });
  const [high = 0, low = 0, check] = lengths;
  if (check !== checkOf(header, high, low)) return refuse({ reason: 'altered' });
  const whole = wrappedLength('', high * 256 + low);
  if (run < whole) return refuse(payload.length < whole ? { reason: 'cut', arrived: header.length + run, whole: header.length + whole } : { reason: 'altered' });
  // What follows is no part of it, unless it could be.
  if (run > whole) return refuse({ reason: 'altered' });
  return openPayload(header, payload.slice(0, whole));
}

function openPayload(header: string, payload: string): ({ readonly ok: true } & Envelope) | ({ readonly ok: false } & LinkRefusal) {
  const bytes = fromBase64url(payload);
  const body = bytes?.slice(prefixBytes);
  if (!bytes || !body || prefixOf(header, body).some((byte, at) => byte !== bytes[at])) return refuse({ reason: 'altered' });
  const flags = { isEncrypted: header.includes('e'), isLookOnly: header.includes('l'), lacksNotes: header.includes('n') };
  // Whole and unchanged, and yet a flag of which nothing is known here.
  return headerOf(flags) === header ? { ok: true, header, flags, body } : refuse({ reason: 'newer' });
}

function prefixOf(header: string, body: Uint8Array): Uint8Array {
  const [high, low] = [body.length >> 8, body.length & 255];
  const sum = crc32(asciiOf(header), Uint8Array.of(high, low), body);
  return Uint8Array.of(high, low, checkOf(header, high, low), sum >>> 24, sum >>> 16, sum >>> 8, sum);
}

/** So that a changed length is not taken for a cut. */
function checkOf(header: string, high: number, low: number): number {
  return crc32(asciiOf(header), Uint8Array.of(high, low)) & 255;
}

export function asciiOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
