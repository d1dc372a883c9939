/** Lines and rings clipped to a square, x and y in turn. Lines by Liang and Barsky (1984), rings edge by edge by Sutherland and Hodgman (1974); each takes time as its length. */

/** The pieces of a line from `low` to `high` both ways. */
export function clipLine(line: readonly number[], low: number, high: number): number[][] {
  const pieces: number[][] = [];
  let piece: number[] = [];
  for (let at = 0; at + 3 < line.length; at += 2) {
    const x = Number(line[at]);
    const y = Number(line[at + 1]);
    const dx = Number(line[at + 2]) - x;
    const dy = Number(line[at + 3]) - y;
    let from = 0;
    let to = 1;
    for (const [p, q] of [[-dx, x - low], [dx, high - x], [-dy, y - low], [dy, high - y]] as const) {
      if (p === 0 && q < 0) to = -1;
      else if (p < 0) from = Math.max(from, q / p);
      else if (p > 0) to = Math.min(to, q / p);
    }
    if (from > to) continue;
    if (piece.length === 0 || from > 0) {
      if (piece.length > 0) pieces.push(piece);
      piece = [x + from * dx, y + from * dy];
    }
    piece.push(x + to * dx, y + to * dy);
    if (to < 1) {
      pieces.push(piece);
      piece = [];
    }
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

/** An open ring inside the square; empty where nothing of it is. */
export function clipRing(ring: readonly number[], low: number, high: number): readonly number[] {
  let clipped = ring;
  for (const axis of [0, 1] as const) {
    clipped = clipSide(clipped, axis, (value) => value >= low, low);
    clipped = clipSide(clipped, axis, (value) => value <= high, high);
  }
  return clipped;
}

function clipSide(ring: readonly number[], axis: 0 | 1, isIn: (value: number) => boolean, at: number): readonly number[] {
  const kept: number[] = [];
  const count = ring.length / 2;
  for (let corner = 0; corner < count; corner += 1) {
    const before = corner === 0 ? count - 1 : corner - 1;
    const [ax, ay] = [Number(ring[before * 2]), Number(ring[before * 2 + 1])];
    const [bx, by] = [Number(ring[corner * 2]), Number(ring[corner * 2 + 1])];
    const [a, b] = axis === 0 ? [ax, bx] : [ay, by];
    if (isIn(a) !== isIn(b)) {
      const share = (at - a) / (b - a);
      kept.push(axis === 0 ? at : ax + share * (bx - ax), axis === 1 ? at : ay + share * (by - ay));
    }
    if (isIn(b)) kept.push(bx, by);
  }
  return kept;
}
