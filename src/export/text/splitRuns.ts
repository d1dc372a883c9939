/** Splits one line of text into runs that are set as one: one direction, one face, one script; bidirectional as Unicode has it (UAX 9). */
import bidiFactory from 'bidi-js';
import type { TextDirection } from '../page/pageLayout.ts';
import type { Face } from './face.ts';
import { arabicRange } from './faceFile.ts';
import { isTurnedArrow } from './turnedArrow.ts';

export interface TextRun {
  readonly text: string;
  /** Of the embedding; odd reads from right to left. */
  readonly level: number;
  readonly face: Face;
  /** ISO 15924. */
  readonly script: string;
  /** Letters of a face; an arrow that is another one turned (`turnedArrow.ts`); or what no face has a glyph for. */
  readonly kind: RunKind;
}

export type RunKind = 'letters' | 'arrow' | 'missing';

const bidi = bidiFactory();

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'Latn'], [/\p{Script=Arabic}/u, 'Arab'], [/\p{Script=Greek}/u, 'Grek'], [/\p{Script=Cyrillic}/u, 'Cyrl'],
];
const scriptOf = (text: string) => scripts.find(([letters]) => letters.test(text))?.[1] ?? null;

/** Take no room and need no glyph. The joiners are among them and yet reach the shaper, which obeys them. */
export const isIgnorable = (text: string) => /^\p{Default_Ignorable_Code_Point}$/u.test(text);

/** What a line is set from: spaces for whatever breaks or tabs, no control characters, no half of a pair. One line stays one line. */
export function cleanLine(text: string): string {
  return text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ').replaceAll(/\p{Cc}|[\uFFFE\uFFFF]/gu, '').replaceAll(/\p{Cs}/gu, '\uFFFD');
}

/** The direction of the first strong letter, left to right where there is none (UAX 9, P2 and P3). */
export function directionOf(text: string): TextDirection {
  return (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';
}

/** A letter and what is set over, under and between it and the next: never parted between faces. */
const pieces = /\P{M}?[\p{M}\p{Join_Control}]*/gu;

function findFace(faces: readonly Face[], piece: string): Face | undefined {
  const isArabic = arabicRange.test(piece);
  const fits = (face: Face, text: string) => (face.subset !== 'arabic' || isArabic)
    && [...text].every((letter) => face.codePoints.has(letter.codePointAt(0) ?? 0) || isIgnorable(letter));
  const composed = piece.normalize('NFC');
  return faces.find((face) => fits(face, piece)) ?? faces.find((face) => fits(face, composed));
}

/** What is known of pieces by themselves; there are few, and a page asks for them a hundred thousand times. */
const known = new WeakMap<readonly Face[], Map<string, { readonly face: Face | undefined; readonly script: string | null; readonly isIgnorable: boolean }>>();

function describePiece(faces: readonly Face[], piece: string) {
  const pieces = known.get(faces) ?? new Map();
  known.set(faces, pieces);
  const found = pieces.get(piece);
  if (found) return found;
  const description = { face: findFace(faces, piece), script: scriptOf(piece), isIgnorable: isIgnorable(piece) };
  pieces.set(piece, description);
  return description;
}

/**
 * The runs of a cleaned line, in logical order. `faces` are those of one weight in the order of preference; where none has a piece, it is
 * set in `fallback`, as whatever glyph that has for what it lacks. Marks of direction are obeyed and left out.
 */
export function splitRuns(text: string, direction: TextDirection, faces: readonly Face[], fallback: Face): readonly TextRun[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const base = direction === 'rtl' ? 1 : 0;
  const inked = text.replace(/[\s\p{Bidi_Control}]+$/u, '').length;
  const runs: { text: string; level: number; face: Face; script: string; kind: RunKind }[] = [];
  let script = scriptOf(/\p{L}/u.exec(text)?.[0] ?? '') ?? 'Zyyy';
  for (const { 0: whole, index } of text.matchAll(pieces)) {
    const piece = whole.replaceAll(/\p{Bidi_Control}/gu, '');
    if (piece === '') continue;
    const last = runs.at(-1);
    const level = index < inked ? (levels[index] ?? base) : base;
    const own = describePiece(faces, piece);
    const found = own.isIgnorable && last ? last.face : own.face;
    const kind = found ? 'letters' : (isTurnedArrow(piece) ? 'arrow' : 'missing');
    script = own.script ?? script;
    const run = { text: piece, level, face: found ?? fallback, script, kind } satisfies TextRun;
    if (last && last.level === level && last.face === run.face && last.script === script && last.kind === kind) last.text += piece;
    else runs.push(run);
  }
  return runs;
}

/** Places of the runs from left to right: indices into `levels` (UAX 9, L2). */
export function orderVisually(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++;
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return order;
}
