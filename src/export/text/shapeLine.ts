/** One line of text set in glyphs: what stands where, in thousandths of the em, with the letters that each glyph stands for. */
import { Buffer, ClusterLevel, Direction, shape } from 'harfbuzzjs';
import type { TextDirection } from '../page/pageLayout.ts';
import type { Face } from './face.ts';
import { cleanLine, orderVisually, splitRuns, type TextRun } from './splitRuns.ts';
import { turnArrow, type TurnedGlyph } from './turnedArrow.ts';

/** A glyph where it stands. All in thousandths of the em; y upwards. */
export interface PlacedGlyph {
  /** In its face; or an arrow that the face has only in another direction. */
  readonly glyph: number | TurnedGlyph;
  /** The letters it stands for, in logical order; empty where another glyph of the same letters stands for them. */
  readonly text: string;
  /** From the left end of the line to the glyph's origin. */
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}

export interface PlacedRun {
  readonly face: Face;
  readonly isRtl: boolean;
  readonly text: string;
  /** From left to right. */
  readonly glyphs: readonly PlacedGlyph[];
}

export interface ShapedLine {
  /** As it was set: cleaned, without marks of direction. */
  readonly text: string;
  /** In logical order. */
  readonly runs: readonly PlacedRun[];
  readonly width: number;
  /** Letters that no face has; each is set as a box and keeps its text. */
  readonly missing: readonly string[];
}

type Unplaced = Omit<PlacedGlyph, 'x'> & { readonly offsetX: number };

/** As HarfBuzz shapes it with the features that a browser turns on by itself. */
function shapeLetters(run: TextRun): readonly Unplaced[] {
  const buffer = new Buffer();
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  buffer.addText(run.text);
  buffer.setDirection(isRtl(run) ? Direction.RTL : Direction.LTR);
  buffer.setScript(run.script);
  buffer.setLanguage(run.script === 'Arab' ? 'ar' : 'en');
  shape(run.face.font, buffer);
  const infos = buffer.getGlyphInfos();
  const places = buffer.getGlyphPositions();
  // Of several glyphs of the same letters the widest, which is the letter and not its dots, stands for them.
  const leads = new Map<number, number>();
  for (const [index, { cluster }] of infos.entries()) {
    const lead = leads.get(cluster);
    if (lead === undefined || (places[index]?.xAdvance ?? 0) > (places[lead]?.xAdvance ?? 0)) leads.set(cluster, index);
  }
  const starts = [...leads.keys()].sort((one, other) => one - other);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1]]));
  const scale = 1000 / run.face.unitsPerEm;
  return infos.flatMap(({ codepoint: glyph, cluster }, index) => {
    const { xAdvance, xOffset, yOffset } = places[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    const text = leads.get(cluster) === index ? run.text.slice(cluster, ends.get(cluster)) : '';
    // What is left of joiners and soft hyphens is a space without width.
    if (xAdvance === 0 && /^\p{Default_Ignorable_Code_Point}+$/u.test(text)) return [];
    return [{ glyph, text, advance: xAdvance * scale, offsetX: xOffset * scale, y: yOffset * scale }];
  });
}

/** Letter by letter, without shaping: arrows, and boxes for what no face has. */
function setSymbols(run: TextRun): readonly Unplaced[] {
  const box = { glyph: 0, advance: run.face.font.glyphHAdvance(0) * 1000 / run.face.unitsPerEm };
  const symbols = Array.from(run.text.matchAll(/\P{M}?[\p{M}\p{Default_Ignorable_Code_Point}]*/gu), ([text]) => text).filter((text) => text !== '');
  const glyphs = symbols.map((text) => {
    const arrow = run.kind === 'arrow' ? turnArrow(text, run.face) : null;
    return { ...(arrow ? { glyph: arrow, advance: arrow.advance } : box), text, offsetX: 0, y: 0 };
  });
  return isRtl(run) ? glyphs.reverse() : glyphs;
}

const isRtl = ({ level }: TextRun) => level % 2 === 1;

/** `faces` of one weight in the order of preference; `fallback` sets the box for what none of them has. */
export function shapeLine(text: string, direction: TextDirection, faces: readonly Face[], fallback: Face): ShapedLine {
  const runs = splitRuns(cleanLine(text), direction, faces, fallback);
  const shaped = runs.map((run) => (run.kind === 'letters' ? shapeLetters(run) : setSymbols(run)));
  const placed: PlacedGlyph[][] = runs.map(() => []);
  let width = 0;
  for (const index of orderVisually(runs.map(({ level }) => level))) {
    for (const { offsetX, ...glyph } of shaped[index] ?? []) {
      placed[index]?.push({ ...glyph, x: width + offsetX });
      width += glyph.advance;
    }
  }
  return {
    text: runs.map((run) => run.text).join(''),
    runs: runs.map((run, index) => ({ face: run.face, isRtl: isRtl(run), text: run.text, glyphs: placed[index] ?? [] })),
    width,
    missing: runs.filter(({ kind }) => kind === 'missing').map((run) => run.text),
  };
}
