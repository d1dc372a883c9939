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
  const pieces = part(runs, direction === 'rtl' ? 1 : 0);
  const stretches = pieces.map((piece, index) => {
    const stretch = keepMarks(layOut(piece));
    return direction === 'rtl' && hasSpaceBetween(pieces[index - 1], piece) ? keepSpace(stretch, piece) : stretch;
  });
  return stretches.filter((stretch) => stretch.length > 0);
}

const hasSpaceBetween = (before: readonly PlacedRun[] | undefined, after: readonly PlacedRun[]): boolean =>
  before !== undefined && (before.at(-1)?.text.endsWith(' ') === true || after[0]?.text.startsWith(' ') === true);

/** pdf.js forgets a space where it is led backwards. Where the next stretch begins with Arabic, its first letter brings the space along. */
function keepSpace(stretch: Stretch, [first]: readonly PlacedRun[]): Stretch {
  const end = stretch.findLastIndex(({ glyph }) => glyph.text !== ' ');
  const last = stretch[end];
  if (!last || !first || first.level % 2 === 0) return stretch;
  return [...stretch.slice(0, end), { face: last.face, glyph: { ...last.glyph, text: `${last.glyph.text} ` } }];
}

/** A line of a page has a handful; what has more is no sentence, and is not worth a search for the longest piece. */
const mostGroups = 12;

/** As much as is read rightly in one piece, and then the next. Before a piece that stands further left a search may miss the space, so there are few. */
function part(runs: readonly PlacedRun[], base: number): readonly (readonly PlacedRun[])[] {
  const groups = groupRuns(runs, base);
  const pieces: (readonly PlacedRun[])[] = [];
  for (let from = 0; from < groups.length;) {
    let to = Math.min(groups.length, from + mostGroups);
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

/** pdf.js takes a step of more than 0.102 em between glyphs for a space of its own. */
const narrowSpace = 100;

/**
 * A mark on the last letter of an Arabic word stands between that letter and the space before it on the page; pdf.js counts neither space
 * nor mark as a step, then sees a gap before the letter, and tears the mark off. So the space lends the letter most of its width.
 */
function keepMarks(stretch: Stretch): Stretch {
  const kept = [...stretch];
  for (const [index, { face, glyph }] of stretch.entries()) {
    let letter = index + 1;
    while (/^\p{Mn}$/u.test(stretch[letter]?.glyph.text ?? '')) letter++;
    const lent = glyph.advance - narrowSpace;
    if (glyph.text !== ' ' || letter === index + 1 || lent <= 0) continue;
    kept[index] = { face, glyph: { ...glyph, advance: narrowSpace } };
    for (let at = index + 1; at <= letter; at++) {
      const moved = stretch[at];
      if (!moved) continue;
      const outlines = moved.glyph.outlines.map((outline) => ({ ...outline, dx: outline.dx + lent }));
      kept[at] = { face: moved.face, glyph: { ...moved.glyph, outlines, x: moved.glyph.x - lent, advance: moved.glyph.advance + (at === letter ? lent : 0) } };
    }
  }
  return kept;
}
