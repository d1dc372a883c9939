/**
 * Whether a closed ring meets itself, fast enough for outlines of a hundred thousand corners: pieces are swept along
 * the axis on which they overlap least. Exact for coordinates of 6 decimals.
 */
import type { LonLat } from '../types.ts';

/**
 * Pairs of pieces that are looked at, for each piece and beside: beyond that the answer is not worth the wait, and a file of such rings would take minutes. An outline of
 * the ground has some ten for each of its pieces; a ring of 800 is looked at whole.
 */
const mostPairsEach = 300;
const freePairs = 100_000;

interface Piece {
  readonly index: number;
  readonly ax: number; readonly ay: number; readonly bx: number; readonly by: number;
  readonly low: number; readonly high: number;
}

/** On which side of the line a–b the point c lies. */
function side(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

/** Boxes of the two pieces overlap on both axes. */
function boxesMeet(a: Piece, b: Piece): boolean {
  return Math.max(a.ax, a.bx) >= Math.min(b.ax, b.bx) && Math.max(b.ax, b.bx) >= Math.min(a.ax, a.bx)
    && Math.max(a.ay, a.by) >= Math.min(b.ay, b.by) && Math.max(b.ay, b.by) >= Math.min(a.ay, a.by);
}

/** The two have a point in common, ends and overlaps along one line included. */
function piecesMeet(a: Piece, b: Piece): boolean {
  return boxesMeet(a, b)
    && side(a.ax, a.ay, a.bx, a.by, b.ax, b.ay) * side(a.ax, a.ay, a.bx, a.by, b.bx, b.by) <= 0
    && side(b.ax, b.ay, b.bx, b.by, a.ax, a.ay) * side(b.ax, b.ay, b.bx, b.by, a.bx, a.by) <= 0;
}

/** Pieces of a ring, in whole millionths of a degree from its first corner; `low` and `high` along one axis. */
function piecesOf(ring: readonly LonLat[], axis: 'x' | 'y'): Piece[] {
  const [originLon, originLat] = ring[0] ?? [0, 0];
  const points = ring.map(([lon, lat]) => [Math.round((lon - originLon) * 1_000_000), Math.round((lat - originLat) * 1_000_000)] as const);
  return points.slice(1).map(([bx, by], index) => {
    const [ax, ay] = points[index] ?? [bx, by];
    const ends = axis === 'x' ? [ax, bx] as const : [ay, by] as const;
    return { index, ax, ay, bx, by, low: Math.min(...ends), high: Math.max(...ends) };
  });
}

const extent = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + piece.high - piece.low, 0);

/**
 * `ring` is closed, at 6 decimals, without repeated neighbours. A ring that touches itself in one point crosses too.
 * `too-complex` where the pieces overlap so much that looking would take long.
 */
export function findSelfCrossing(ring: readonly LonLat[]): 'crosses' | 'simple' | 'too-complex' {
  const [alongX, alongY] = [piecesOf(ring, 'x'), piecesOf(ring, 'y')];
  const pieces = extent(alongX) <= extent(alongY) ? alongX : alongY;
  const count = pieces.length;
  pieces.sort((a, b) => a.low - b.low || a.index - b.index);
  const mostPairs = freePairs + count * mostPairsEach;
  let pairs = 0;
  for (const [place, piece] of pieces.entries()) {
    for (let next = place + 1; next < count; next += 1) {
      const other = pieces[next];
      if (!other || other.low > piece.high) break;
      pairs += 1;
      if (pairs > mostPairs) return 'too-complex';
      const apart = Math.abs(piece.index - other.index);
      if (apart === 1 || apart === count - 1) {
        if (foldsBack(piece, other)) return 'crosses';
      } else if (piecesMeet(piece, other)) return 'crosses';
    }
  }
  return 'simple';
}

/** Neighbours share one corner; they meet in more only when the second runs back along the first. */
function foldsBack(a: Piece, b: Piece): boolean {
  if (side(a.ax, a.ay, a.bx, a.by, b.ax, b.ay) !== 0 || side(a.ax, a.ay, a.bx, a.by, b.bx, b.by) !== 0) return false;
  return (a.bx - a.ax) * (b.bx - b.ax) + (a.by - a.ay) * (b.by - b.ay) < 0;
}
