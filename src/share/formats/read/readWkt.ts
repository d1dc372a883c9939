/** Well-known text through betterknown: one geometry or many, each on a line of its own or after a semicolon. EWKT must be in WGS84. */
import { wktToGeoJSON } from 'betterknown';
import { type ForeignFile, type OnProgress, refuseFile } from '../foreign.ts';
import { createCollector } from './collect.ts';
import { messageOf } from '../../../scenario/parse/messageOf.ts';

export type ParsedWkt = { readonly ok: true; readonly geometry: unknown } | { readonly ok: false; readonly detail: string };

/** Brackets within brackets; a collection of collections of areas has six. */
const deepest = 32;

/** What begins as a coordinate and is no number. */
const numberLike = /(?<=[(,\s])(?=[-+.\d])(?![-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?(?:[\s,)]|$))[^\s(),]+/i;

/** One geometry. Never throws. */
export function parseWkt(wkt: string): ParsedWkt {
  const text = wkt.trim().replace(/\s+/g, ' ');
  const { most, isPaired } = bracketsOf(text);
  if (most > deepest) return { ok: false, detail: 'nested too deeply' };
  if (!isPaired) return { ok: false, detail: 'brackets' };
  const unclear = /[^\w\s(),.;=+<>:/#-]/.exec(text)?.[0];
  if (unclear !== undefined) return { ok: false, detail: unclear };
  // A number is read as far as it is one, so what is none would pass.
  const wrong = numberLike.exec(text)?.[0];
  if (wrong !== undefined) return { ok: false, detail: wrong.slice(0, 80) };
  try {
    return { ok: true, geometry: wktToGeoJSON(markHeights(text)) };
  } catch (error) {
    return { ok: false, detail: messageOf(error) };
  }
}

export async function readWkt(text: string, onProgress?: OnProgress): Promise<ForeignFile> {
  const pieces = splitWkt(text);
  if (pieces.length === 0) return refuseFile('wkt', 'not-wkt', text);
  const collector = createCollector('wkt', pieces.length, onProgress);
  for (const { line, wkt } of pieces) {
    const at = { unit: 'line', number: line } as const;
    const parsed = parseWkt(wkt);
    if (parsed.ok) collector.add({ ...at, geometry: parsed.geometry, properties: {} });
    else collector.refuse({ ...at, part: null, name: '' }, 'unreadable', `${wkt.slice(0, 60)}: ${parsed.detail}`);
  }
  return collector.finish();
}

const opening = /(?:SRID=\d+;\s*|<[^<>]*>\s*)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)/iy;

/** Cut where a new geometry starts outside all brackets; with the line, from 1, on which each starts. */
function splitWkt(text: string): readonly { readonly line: number; readonly wkt: string }[] {
  const pieces: { line: number; wkt: string }[] = [];
  let line = 1;
  let depth = 0;
  let from = -1;
  let fromLine = 1;
  const close = (end: number) => {
    if (from < 0) return;
    let last = end;
    while (last > from && /[;,\s]/.test(text.charAt(last - 1))) last -= 1;
    if (last > from) pieces.push({ line: fromLine, wkt: text.slice(from, last) });
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\n') line += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[<a-z]/i.test(letter)) {
      opening.lastIndex = at;
      const found = opening.exec(text)?.[0];
      // Anything else between geometries starts a piece of its own, so that it is refused with its line and not passed over.
      if (found !== undefined || from < 0 || (text[at - 1] === '\n' && !/^(\(|EMPTY|Z|M)/i.test(text.slice(at, at + 5)))) {
        close(at);
        from = at;
        fromLine = line;
        at += Math.max(0, (found?.length ?? 1) - 1);
      }
    }
  }
  close(text.length);
  return pieces;
}

/** How deep they nest, and whether each that opens is closed and none is closed that was not opened. */
function bracketsOf(text: string): { readonly most: number; readonly isPaired: boolean } {
  let depth = 0;
  let most = 0;
  let least = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    most = Math.max(most, depth);
    least = Math.min(least, depth);
  }
  return { most, isPaired: depth === 0 && least === 0 };
}

/** Its beginning, up to the end of the first corner. */
const headLetters = 400;

/** `POINT (1 2 3)` as older databases write heights; betterknown wants the Z that the standard asks for. */
function markHeights(text: string): string {
  const first = /^((?:SRID=\d+;|<[^<>]*>)?\s*[a-z]+)\s*\([^\d+-]*([-+\d.e]+ [-+\d.e]+ [-+\d.e]+)(?! *[-+\d.])/i.exec(text.slice(0, headLetters));
  return first ? `${first[1]} Z ${text.slice((first[1] ?? '').length)}` : text;
}
