/** Bytes of a text file as text. Byte order mark first, then what the file declares, then whether it is UTF-8; what is left is guessed and said so. */

export interface DecodedText {
  readonly text: string;
  /** By its name in the Encoding Standard. */
  readonly encoding: string;
  /** Nothing in the file said so, and it is not UTF-8. */
  readonly isGuessed: boolean;
}

/** What Arabic Windows programs write where nothing is declared. */
const fallback = 'windows-1256';

const xmlDeclaration = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** Never throws: bytes that mean nothing become U+FFFD. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes, 'utf-8', false);
  if (a === 0xff && b === 0xfe) return decode(bytes, 'utf-16le', false);
  if (a === 0xfe && b === 0xff) return decode(bytes, 'utf-16be', false);
  const wide = wideWithoutMark(bytes);
  if (wide) return decode(bytes, wide, true);
  const declared = declaredEncoding(bytes);
  if (declared !== null && declared !== 'utf-8') return decode(bytes, declared, false);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isGuessed: false };
  } catch {
    return decode(bytes, fallback, true);
  }
}

function decode(bytes: Uint8Array, encoding: string, isGuessed: boolean): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, isGuessed };
}

/** Latin text in two bytes a letter has a zero in every second one. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 64);
  if (head.length < 4) return null;
  const [even, odd] = [0, 1].map((place) => head.filter((byte, index) => byte === 0 && index % 2 === place).length) as [number, number];
  const most = head.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** The encoding an XML file declares, if this platform knows it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const label = xmlDeclaration.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A file read up to here byte by byte is not in two bytes a letter, whatever it says.
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}
