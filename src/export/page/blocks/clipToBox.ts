/** The part of an area that lies in a box (Sutherland and Hodgman, 1974). Empty where there is none. */
import type { MmBox, MmPoint } from '../pageLayout.ts';

export function clipToBox(points: readonly MmPoint[], { xMm, yMm, widthMm, heightMm }: MmBox): readonly MmPoint[] {
  const sides = [
    { axis: 0, limit: xMm, sign: 1 }, { axis: 0, limit: xMm + widthMm, sign: -1 },
    { axis: 1, limit: yMm, sign: 1 }, { axis: 1, limit: yMm + heightMm, sign: -1 },
  ] as const;
  return sides.reduce<readonly MmPoint[]>((shape, { axis, limit, sign }) => shape.flatMap((point, index) => {
    const before = shape.at(index - 1) ?? point;
    const isIn = (point[axis] - limit) * sign >= 0;
    const wasIn = (before[axis] - limit) * sign >= 0;
    return [...(isIn === wasIn ? [] : [crossing(before, point, axis, limit)]), ...(isIn ? [point] : [])];
  }), points);
}

function crossing(a: MmPoint, b: MmPoint, axis: 0 | 1, limit: number): MmPoint {
  const part = (limit - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [limit, a[1] + part * (b[1] - a[1])] : [a[0] + part * (b[0] - a[0]), limit];
}
