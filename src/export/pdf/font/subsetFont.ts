/**
 * A TrueType file that holds only what a document draws, glyph for glyph in the order of the document's own codes, from all faces of a
 * weight: readers of PDF break a line wherever its font changes. A letter in parts, and an arrow turned, become composite glyphs
 * (OpenType 1.9, glyf), so that the text itself needs no shifts that would part it for a search.
 */
import type { Outline } from '../../text/outline.ts';
import { type TrueType, viewOf } from './readTables.ts';

/** A glyph as it is wanted: what it draws, in thousandths of the em, and how far it takes the pen. */
export interface WantedGlyph {
  readonly font: TrueType;
  readonly outlines: readonly Outline[];
  readonly advance: number;
}

const wordArguments = 0x0001;
const argumentsAreOffsets = 0x0002;
const hasScale = 0x0008;
const moreComponents = 0x0020;
const hasTwoScales = 0x0040;
const hasTwoByTwo = 0x0080;
const unscaledOffset = 0x1000;

type Box = readonly [xMin: number, yMin: number, xMax: number, yMax: number];

/**
 * Glyph 0 is the box for what `main` lacks; glyph n is `wanted[n - 1]`. The faces have one size of em, that of `main`, whose measures the
 * file has. Deterministic.
 */
export function subsetFont(main: TrueType, wanted: readonly WantedGlyph[]): Uint8Array {
  const scale = main.unitsPerEm / 1000;
  const glyphs: { bytes: Uint8Array; advance: number }[] = [{ bytes: main.glyph(0), advance: main.advance(0) }];
  for (const { advance } of wanted) glyphs.push({ bytes: new Uint8Array(0), advance: Math.round(advance * scale) });
  // Parts of composites, by their number in their face; they come after what the document has codes for.
  const parts = new Map<TrueType, Map<number, number>>();
  const partOf = (font: TrueType) => (index: number): number => {
    const ofFont = parts.get(font) ?? new Map<number, number>();
    parts.set(font, ofFont);
    const known = ofFont.get(index);
    if (known !== undefined) return known;
    const at = glyphs.push({ bytes: new Uint8Array(0), advance: font.advance(index) }) - 1;
    ofFont.set(index, at);
    const glyph = glyphs[at];
    if (glyph) glyph.bytes = renumber(font.glyph(index), partOf(font));
    return at;
  };
  for (const [index, { font, outlines }] of wanted.entries()) {
    const glyph = glyphs[index + 1];
    const [only] = outlines;
    if (!glyph || !only) continue;
    const isNew = isPlain(outlines) && !parts.get(font)?.has(only.glyph);
    if (isNew) parts.set(font, (parts.get(font) ?? new Map<number, number>()).set(only.glyph, index + 1));
    glyph.bytes = isNew ? renumber(font.glyph(only.glyph), partOf(font)) : compose(font, outlines, scale, partOf(font));
  }
  return writeFont(main, glyphs);
}

/** Whether a glyph of the face is drawn as it is. */
function isPlain([only, ...others]: readonly Outline[]): boolean {
  return only !== undefined && others.length === 0 && only.clockwise === 0 && only.dx === 0 && only.dy === 0;
}

/** A glyph of the face with its components, if it has any, by their new numbers. */
function renumber(glyph: Uint8Array, partOf: (index: number) => number): Uint8Array {
  if (glyph.length === 0 || viewOf(glyph).getInt16(0) >= 0) return glyph;
  const copy = glyph.slice();
  const view = viewOf(copy);
  for (let at = 10, flags = moreComponents; flags & moreComponents;) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, partOf(view.getUint16(at + 2)));
    at += 4 + (flags & wordArguments ? 4 : 2) + (flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasTwoByTwo ? 8 : 0);
  }
  return copy;
}

/** F2Dot14 of the turns: xx, yx, xy, yy, where x' = xx·x + xy·y and y' = yx·x + yy·y. */
const one = 0x4000;
const turns: Readonly<Record<1 | 3, readonly number[]>> = { 1: [0, -one, one, 0], 3: [0, one, -one, 0] };

function compose(font: TrueType, outlines: readonly Outline[], scale: number, partOf: (index: number) => number): Uint8Array {
  const drawn = outlines.filter(({ glyph }) => font.glyph(glyph).length > 0);
  if (drawn.length === 0) return new Uint8Array(0);
  const records: number[] = [];
  const boxes: Box[] = [];
  for (const [index, { glyph, clockwise, dx, dy }] of drawn.entries()) {
    const [x, y] = [Math.round(dx * scale), Math.round(dy * scale)];
    const matrix = clockwise === 0 ? [] : turns[clockwise];
    const flags = wordArguments | argumentsAreOffsets | unscaledOffset | (matrix.length > 0 ? hasTwoByTwo : 0) | (index < drawn.length - 1 ? moreComponents : 0);
    records.push(flags, partOf(glyph), x, y, ...matrix);
    boxes.push(shiftBox(turnBox(boxOf(font.glyph(glyph)), clockwise), x, y));
  }
  const box = [0, 1, 2, 3].map((side) => (side < 2 ? Math.min : Math.max)(...boxes.map((each) => each[side] ?? 0)));
  const bytes = new Uint8Array(10 + records.length * 2);
  [-1, ...box, ...records].forEach((value, index) => viewOf(bytes).setInt16(index * 2, value));
  return bytes;
}

function boxOf(glyph: Uint8Array): Box {
  const view = viewOf(glyph);
  return [view.getInt16(2), view.getInt16(4), view.getInt16(6), view.getInt16(8)];
}
function turnBox([xMin, yMin, xMax, yMax]: Box, clockwise: Outline['clockwise']): Box {
  if (clockwise === 0) return [xMin, yMin, xMax, yMax];
  return clockwise === 1 ? [yMin, -xMax, yMax, -xMin] : [-yMax, xMin, -yMin, xMax];
}
const shiftBox = ([xMin, yMin, xMax, yMax]: Box, x: number, y: number): Box => [xMin + x, yMin + y, xMax + x, yMax + y];

const roundUp = (length: number) => Math.ceil(length / 4) * 4;

/** What a reader of PDF needs of a TrueType file (ISO 32000-1, 9.9): no names, no character map, no layout. */
function writeFont(font: TrueType, glyphs: readonly { readonly bytes: Uint8Array; readonly advance: number }[]): Uint8Array {
  const copy = (tag: string) => (font.tables.get(tag) ?? new Uint8Array(0)).slice();
  const head = copy('head');
  viewOf(head).setInt16(50, 1);
  viewOf(head).setUint32(8, 0);
  const hhea = copy('hhea');
  viewOf(hhea).setUint16(34, glyphs.length);
  const maxp = copy('maxp');
  viewOf(maxp).setUint16(4, glyphs.length);
  // Composites may now hold composites.
  viewOf(maxp).setUint16(28, Math.max(16, viewOf(maxp).getUint16(28)));
  viewOf(maxp).setUint16(30, 4);
  const glyf = new Uint8Array(glyphs.reduce((sum, { bytes }) => sum + roundUp(bytes.length), 0));
  const loca = new Uint8Array((glyphs.length + 1) * 4);
  const hmtx = new Uint8Array(glyphs.length * 4);
  let at = 0;
  for (const [index, { bytes, advance }] of glyphs.entries()) {
    glyf.set(bytes, at);
    at += roundUp(bytes.length);
    viewOf(loca).setUint32((index + 1) * 4, at);
    viewOf(hmtx).setUint16(index * 4, Math.max(0, advance));
    viewOf(hmtx).setInt16(index * 4 + 2, bytes.length > 0 ? viewOf(bytes).getInt16(2) : 0);
  }
  const tables = [['glyf', glyf], ['head', head], ['hhea', hhea], ['hmtx', hmtx], ['loca', loca], ['maxp', maxp]] as const;
  return writeTables(tables);
}

function writeTables(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const bytes = new Uint8Array(tables.reduce((sum, [, table]) => sum + roundUp(table.length), directory));
  const view = viewOf(bytes);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].forEach((value, index) => view.setUint16(4 + index * 2, value));
  let at = directory;
  for (const [index, [tag, table]] of tables.entries()) {
    const entry = 12 + index * 16;
    bytes.set([...tag].map((letter) => letter.charCodeAt(0)), entry);
    bytes.set(table, at);
    [sumOf(bytes.subarray(at, at + roundUp(table.length))), at, table.length].forEach((value, part) => view.setUint32(entry + 4 + part * 4, value));
    at += roundUp(table.length);
  }
  return bytes;
}

function sumOf(table: Uint8Array): number {
  const view = viewOf(table);
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
