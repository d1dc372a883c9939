/**
 * The arrows to the left and right, which the packed faces lack while they have those up and down: set as the arrow up, turned. The
 * verdicts say "14 → 19 min", and a reader who searches for that should find it.
 */
import type { Face } from './face.ts';
import type { Outline } from './outline.ts';

const turns: Readonly<Record<string, 1 | 3>> = { '\u2192': 1, '\u2190': 3 };
const arrowUp = 0x2191;
const minusSign = 0x2212;
/** Free room before and after, as beside the dashes of the face. */
const bearing = 60;

export const isTurnedArrow = (text: string) => text in turns;

/** Null where the face has no arrow up. The middle of the arrow comes to the height of the minus sign. In thousandths of the em. */
export function turnArrow(text: string, { font, unitsPerEm }: Face): { readonly outline: Outline; readonly advance: number } | null {
  const clockwise = turns[text];
  const glyph = font.glyph(arrowUp);
  const extents = glyph === undefined ? undefined : font.glyphExtents(glyph);
  const minus = font.glyphExtents(font.glyph(minusSign) ?? 0);
  if (clockwise === undefined || glyph === undefined || !extents || !minus) return null;
  // HarfBuzz gives the top and a negative height. Clockwise (x, y) becomes (y, -x), the other way round (-y, x).
  const { xBearing, yBearing, width, height } = extents;
  const scale = 1000 / unitsPerEm;
  const middle = minus.yBearing + minus.height / 2;
  const across = xBearing + width / 2;
  const [left, centre] = clockwise === 1 ? [yBearing + height, -across] : [-yBearing, across];
  const outline: Outline = { glyph, clockwise, dx: Math.round(bearing - left * scale), dy: Math.round((middle - centre) * scale) };
  return { outline, advance: Math.round(bearing * 2 - height * scale) };
}
