/**
 * In which order the glyphs of a line go into the file. Readers take glyphs as they come, from left to right, and turn what is Arabic among
 * them into the order in which it is read; pdf.js, the reader of Firefox, does so for every stretch of text by itself, and guesses from its
 * letters whether a stretch as a whole reads from the right. Lines are parted into stretches of which that guess is right.
 */
import type { TextDirection } from '../../page/pageLayout.ts';
import type { Face } from '../../text/face.ts';
import type { PlacedGlyph, PlacedRun, ShapedLine } from '../../text/shapeLine.ts';
import { readStretch } from './readStretch.ts';

/** Glyphs from left to right without a jump. */
export type Stretch = readonly { readonly face: Face; readonly glyph: PlacedGlyph }[];

/** The stretches of a line, in the order in which they are read. */
export function orderForSearch({ runs }: ShapedLine, direction: TextDirection): readonly Stretch[] {
  return part(runs, direction === 'rtl' ? 1 : 0).map(layOut).filter((stretch) => stretch.length > 0);
}

/** As much as is read rightly in one piece, and then the next. Before a piece that stands further left a search misses the space, so there are few. */
function part(runs: readonly PlacedRun[], base: number): readonly (readonly PlacedRun[])[] {
  const groups = groupRuns(runs, base);
  const pieces: (readonly PlacedRun[])[] = [];
  for (let from = 0; from < groups.length;) {
    let to = groups.length;
    while (to > from + 1 && !isReadRightly(groups.slice(from, to).flat())) to--;
    const piece = groups.slice(from, to).flat();
    const isNested = to === from + 1 && piece.length > 1 && piece.every(({ level }) => level > base);
    pieces.push(...(isNested && !isReadRightly(piece) ? part(piece, base + 1) : [piece]));
    from = to;
  }
  return pieces;
}

/** Neighbours that are embedded, and neighbours that are not. */
function groupRuns(runs: readonly PlacedRun[], base: number): readonly (readonly PlacedRun[])[] {
  const groups: PlacedRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0] && last[0].level > base === run.level > base) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function isReadRightly(runs: readonly PlacedRun[]): boolean {
  const logical = runs.flatMap(({ level, glyphs }) => (level % 2 === 1 ? glyphs.toReversed() : glyphs).map(({ text }) => text)).join('');
  const seen = layOut(runs).map(({ glyph }) => glyph.text);
  const [first, last] = [seen.findIndex((letter) => letter !== ' '), seen.findLastIndex((letter) => letter !== ' ')];
  return readStretch(seen.slice(first, last + 1)) === logical.trim();
}

function layOut(runs: readonly PlacedRun[]): Stretch {
  const glyphs = runs.flatMap(({ face, glyphs: own }) => own.map((glyph) => ({ face, glyph })));
  // Marks have the place of their letter and stay before or after it.
  return glyphs.sort((one, other) => one.glyph.x - other.glyph.x);
}
