/** One line of text set in glyphs: what stands where, in thousandths of the em, with the letters that each glyph stands for. */
import { Buffer, ClusterLevel, Direction, shape } from 'harfbuzzjs';
import type { TextDirection } from '../page/pageLayout.ts';
import type { Face } from './face.ts';
import type { Outline } from './outline.ts';
import { cleanLine, isIgnorable, orderVisually, splitRuns, type TextRun } from './splitRuns.ts';
import { turnArrow } from './turnedArrow.ts';

/** One letter where it stands. All in thousandths of the em; y upwards. */
export interface PlacedGlyph {
  /** More than one for a letter in parts (a bowl and its dots); none for a letter whose ligature another one draws. */
  readonly outlines: readonly Outline[];
  /** The one character it stands for: what is searched for and copied is always letter by letter. */
  readonly text: string;
  /** From the left end of the line. */
  readonly x: number;
  readonly advance: number;
}

export interface PlacedRun {
  readonly face: Face;
  /** Of the embedding; odd reads from right to left. */
  readonly level: number;
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

type Unplaced = Omit<PlacedGlyph, 'x'>;

/** What became of some characters that cannot be told apart any more: most often one character and one glyph. */
interface Cluster {
  readonly text: string;
  readonly outlines: Outline[];
  advance: number;
}

/** As HarfBuzz shapes it with the features that a browser turns on by itself. From left to right. */
function shapeLetters(run: TextRun): readonly Unplaced[] {
  const buffer = new Buffer();
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  buffer.addText(run.text);
  buffer.setDirection(isRtl(run) ? Direction.RTL : Direction.LTR);
  buffer.setScript(run.script);
  buffer.setLanguage(run.script === 'Arab' ? (persian.test(run.text) ? 'fa' : 'ar') : 'en');
  shape(run.face.font, buffer);
  const places = buffer.getGlyphPositions();
  const infos = buffer.getGlyphInfos();
  const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((one, other) => one - other);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1]]));
  const scale = 1000 / run.face.unitsPerEm;
  const clusters = new Map<number, Cluster>();
  for (const [index, { codepoint: glyph, cluster: start }] of infos.entries()) {
    const { xAdvance, xOffset, yOffset } = places[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    const cluster = clusters.get(start) ?? { text: run.text.slice(start, ends.get(start)), outlines: [], advance: 0 };
    clusters.set(start, cluster);
    cluster.outlines.push({ glyph, clockwise: 0, dx: cluster.advance + xOffset * scale, dy: yOffset * scale });
    cluster.advance += xAdvance * scale;
  }
  return [...clusters.values()].flatMap((cluster) => spellOut(cluster, isRtl(run)));
}

/** Letter by letter from left to right: the first draws the whole, letters share its room, marks have none. */
function spellOut({ text, outlines, advance }: Cluster, isReversed: boolean): readonly Unplaced[] {
  // What is left of joiners and soft hyphens is a space without width.
  const letters = [...text].filter((letter) => !isIgnorable(letter));
  const sharing = letters.filter((letter) => !/\p{M}/u.test(letter)).length;
  if (isReversed) letters.reverse();
  return letters.map((letter, index) => ({
    text: letter,
    outlines: index === 0 ? outlines : [],
    advance: sharing === 0 ? (index === 0 ? advance : 0) : (/\p{M}/u.test(letter) ? 0 : advance / sharing),
  }));
}

/** Character by character, without shaping: arrows, and boxes for what no face has. */
function setSymbols(run: TextRun): readonly Unplaced[] {
  const boxWidth = run.face.font.glyphHAdvance(0) * 1000 / run.face.unitsPerEm;
  const box: Outline = { glyph: 0, clockwise: 0, dx: 0, dy: 0 };
  const glyphs = [...run.text].filter((letter) => !isIgnorable(letter)).map((text) => {
    const arrow = run.kind === 'arrow' ? turnArrow(text, run.face) : null;
    if (arrow) return { text, outlines: [arrow.outline], advance: arrow.advance };
    return /\p{M}/u.test(text) ? { text, outlines: [], advance: 0 } : { text, outlines: [box], advance: boxWidth };
  });
  return isRtl(run) ? glyphs.reverse() : glyphs;
}

/** Letters and digits that only Persian has: its digits four, five and six are drawn otherwise. */
const persian = /[\u067E\u0686\u0698\u06A9\u06AF\u06CC\u06F0-\u06F9]/;

const isRtl = ({ level }: TextRun) => level % 2 === 1;

/** `faces` of one weight in the order of preference; `fallback` sets the box for what none of them has. */
export function shapeLine(text: string, direction: TextDirection, faces: readonly Face[], fallback: Face): ShapedLine {
  const runs = splitRuns(cleanLine(text), direction, faces, fallback);
  const shaped = runs.map((run) => (run.kind === 'letters' ? shapeLetters(run) : setSymbols(run)));
  const placed: PlacedGlyph[][] = runs.map(() => []);
  let width = 0;
  for (const index of orderVisually(runs.map(({ level }) => level))) {
    for (const glyph of shaped[index] ?? []) {
      placed[index]?.push({ ...glyph, x: width });
      width += glyph.advance;
    }
  }
  return {
    text: runs.map((run) => run.text).join(''),
    runs: runs.map((run, index) => ({ face: run.face, level: run.level, text: run.text, glyphs: placed[index] ?? [] })),
    width,
    missing: runs.filter(({ kind }) => kind === 'missing').map((run) => run.text),
  };
}
