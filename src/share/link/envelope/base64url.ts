/** Bytes as characters that every program leaves alone in an address (RFC 4648 §5, without padding). */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const none = 64;
/** By character code. */
const sixBits = new Uint8Array(128).fill(none);
for (let value = 0; value < 64; value += 1) sixBits[alphabet.charCodeAt(value)] = value;

export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const characters = Math.min(4, bytes.length - at + 1);
    for (let place = 0; place < characters; place += 1) text += alphabet[(three >> (18 - 6 * place)) & 63];
  }
  return text;
}

/** Null where a character is none of the alphabet, or the last one says more than whole bytes. */
export function fromBase64url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = sixBits[text.charCodeAt(at)] ?? none;
    if (value === none) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length] = bits >> held;
    length += 1;
  }
  return held < 6 && (bits & ((1 << held) - 1)) === 0 ? bytes : null;
}

/** Characters that so many bytes take. */
export function base64urlLength(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}
