/** What is left of a path within a box: shapes of a slide cannot be cut by another. */
import type { MmBox, MmPoint } from '../../page/pageLayout.ts';

type Side = readonly [isInside: (point: MmPoint) => boolean, cross: (from: MmPoint, to: MmPoint) => MmPoint];

function sidesOf({ xMm, yMm, widthMm, heightMm }: MmBox): readonly Side[] {
  const atX = (x: number) => (from: MmPoint, to: MmPoint): MmPoint => [x, from[1] + (to[1] - from[1]) * (x - from[0]) / (to[0] - from[0])];
  const atY = (y: number) => (from: MmPoint, to: MmPoint): MmPoint => [from[0] + (to[0] - from[0]) * (y - from[1]) / (to[1] - from[1]), y];
  return [
    [([x]) => x >= xMm, atX(xMm)], [([x]) => x <= xMm + widthMm, atX(xMm + widthMm)],
    [([, y]) => y >= yMm, atY(yMm)], [([, y]) => y <= yMm + heightMm, atY(yMm + heightMm)],
  ];
}

/** Of an area (Sutherland and Hodgman, CACM 17, 1974); where it falls apart, its parts hang together along the edge of the box. Empty for nothing. */
export function clipArea(points: readonly MmPoint[], box: MmBox): readonly MmPoint[] {
  let area = points;
  for (const [isInside, cross] of sidesOf(box)) {
    area = area.flatMap((point, index) => {
      const before = area[(index + area.length - 1) % area.length] ?? point;
      if (isInside(point)) return isInside(before) ? [point] : [cross(before, point), point];
      return isInside(before) ? [cross(before, point)] : [];
    });
  }
  return area.length < 3 ? [] : area;
}

/** Of a line: the stretches of it that lie in the box. */
export function clipLine(points: readonly MmPoint[], box: MmBox): readonly (readonly MmPoint[])[] {
  const sides = sidesOf(box);
  const stretches: MmPoint[][] = [];
  let last: MmPoint | null = null;
  for (const [index, end] of points.entries()) {
    const start = points[index - 1];
    if (!start) continue;
    const part = clipSegment(start, end, sides);
    if (part && last && same(last, part[0])) stretches.at(-1)?.push(part[1]);
    else if (part) stretches.push([...part]);
    last = part && same(part[1], end) ? end : null;
  }
  return stretches;
}

const same = (a: MmPoint, b: MmPoint): boolean => a[0] === b[0] && a[1] === b[1];

function clipSegment(start: MmPoint, end: MmPoint, sides: readonly Side[]): readonly [MmPoint, MmPoint] | null {
  let [from, to] = [start, end];
  for (const [isInside, cross] of sides) {
    const [hasFrom, hasTo] = [isInside(from), isInside(to)];
    if (!hasFrom && !hasTo) return null;
    if (!hasFrom) from = cross(from, to);
    else if (!hasTo) to = cross(from, to);
  }
  return same(from, to) ? null : [from, to];
}
