/**
 * The arrows to the left and right, which the packed faces lack while they have those up and down: set as the arrow up, turned. The
 * verdicts say "14 → 19 min", and a reader who searches for that should find it.
 */
import type { Face } from './face.ts';

/** What a writer turns: quarter turns clockwise of `of`. */
export interface TurnedGlyph {
  readonly of: number;
  readonly clockwise: 1 | 3;
  /** Thousandths of the em, y upwards: what is added to the turned outline, so that it stands on the line. */
  readonly shiftX: number;
  readonly shiftY: number;
  readonly advance: number;
}

const turns: Readonly<Record<string, 1 | 3>> = { '\u2192': 1, '\u2190': 3 };
const arrowUp = 0x2191;
/** Free room before and after, as beside the dashes of the face. */
const bearing = 60;

export const isTurnedArrow = (text: string) => text in turns;

/** Null where the face has no arrow up. The middle of the arrow comes to the height of the minus sign. */
export function turnArrow(text: string, face: Face): TurnedGlyph | null {
  const clockwise = turns[text];
  const of = face.font.glyph(arrowUp);
  const extents = of === undefined ? undefined : face.font.glyphExtents(of);
  const minus = face.font.glyphExtents(face.font.glyph(0x2212) ?? 0);
  if (clockwise === undefined || of === undefined || !extents || !minus) return null;
  // HarfBuzz gives the top and a negative height. Clockwise (x, y) becomes (y, -x), the other way round (-y, x).
  const { xBearing, yBearing, width, height } = extents;
  const middle = minus.yBearing + minus.height / 2;
  const across = xBearing + width / 2;
  const [left, centre] = clockwise === 1 ? [yBearing + height, -across] : [-yBearing, across];
  return { of, clockwise, shiftX: Math.round(bearing - left), shiftY: Math.round(middle - centre), advance: Math.round(bearing * 2 - height) };
}
