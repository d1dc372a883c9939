/**
 * The scenario inside a picture: the text that the chunk `cordon` of a PNG carries. Reads no pixels, takes nothing from a chunk whose
 * checksum is wrong, and stops inflating long before the memory is full.
 */
import { Unzlib } from 'fflate';
import type { PictureRefusal } from '../../foreign.ts';
import { crc32 } from './crc32.ts';
import { scenarioKeyword } from './scenarioKeyword.ts';

export type PngScenario =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: PictureRefusal };

/** Of the text, in bytes: as large as a file that is opened may be. */
const mostInflated = 100_000_000;

/** Deflated bytes fed at a time: a bomb is stopped at some 4 MB more than is allowed. */
const sliceBytes = 4096;

const signatureBytes = 8;

/** Never throws. What stands behind a whole plan may be cut or altered: those are pixels. */
export function readPngScenario(bytes: Uint8Array): PngScenario {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let isAltered = false;
  for (let at = signatureBytes; ;) {
    if (at + 12 > bytes.length) return refuse(isAltered ? 'picture-altered' : 'picture-cut');
    const length = view.getUint32(at);
    const end = at + 12 + length;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    // Lengths below 2³¹ and letters: anything else is no chunk, so an earlier length was wrong.
    if (length > 0x7fff_ffff || !/^[A-Za-z]{4}$/.test(type)) return refuse('picture-altered');
    if (end > bytes.length) return refuse(isAltered ? 'picture-altered' : 'picture-cut');
    const isWhole = crc32(bytes.subarray(at + 4, end - 4)) === view.getUint32(end - 4);
    if (isWhole && type === 'iTXt') {
      const text = textIn(bytes.subarray(at + 8, end - 4));
      if (text) return text;
    }
    isAltered ||= !isWhole;
    if (type === 'IEND') return refuse(isAltered ? 'picture-altered' : 'picture-without-plan');
    at = end;
  }
}

const refuse = (reason: PictureRefusal): PngScenario => ({ ok: false, reason });

/** Null where the chunk holds something else. Keyword, compression, language and translated keyword stand before the text. */
function textIn(content: Uint8Array): PngScenario | null {
  const keywordEnd = content.indexOf(0);
  if (keywordEnd < 0 || String.fromCharCode(...content.subarray(0, Math.min(keywordEnd, 79))) !== scenarioKeyword) return null;
  const [isDeflated, method] = [content[keywordEnd + 1], content[keywordEnd + 2]];
  const languageEnd = content.indexOf(0, keywordEnd + 3);
  const translatedEnd = languageEnd < 0 ? -1 : content.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0 || (isDeflated === 1 && method !== 0)) return refuse('picture-altered');
  const text = content.subarray(translatedEnd + 1);
  return isDeflated === 1 ? inflate(text) : decode([text]);
}

function inflate(deflated: Uint8Array): PngScenario {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  const stream = new Unzlib((piece, isLast) => {
    pieces.push(piece);
    length += piece.length;
    isDone = isLast;
  });
  try {
    for (let from = 0; from < deflated.length; from += sliceBytes) {
      stream.push(deflated.subarray(from, from + sliceBytes), from + sliceBytes >= deflated.length);
      if (length > mostInflated) return refuse('picture-too-large');
    }
  } catch {
    return refuse('picture-altered');
  }
  return isDone ? decode(pieces) : refuse('picture-altered');
}

function decode(pieces: readonly Uint8Array[]): PngScenario {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return { ok: true, text: pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode() };
  } catch {
    return refuse('picture-altered');
  }
}
