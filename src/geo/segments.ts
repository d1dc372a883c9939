/** Two straight pieces on the plane: where they meet, and how far a point is from one. */
import type { LocalPoint } from './localMeters.ts';

export type Segment = readonly [from: LocalPoint, to: LocalPoint];

/** Distance in metres from `point` to the nearest place on `segment`. */
export function distanceToSegment([x, y]: LocalPoint, [[ax, ay], [bx, by]]: Segment): number {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const part = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}

/** The point the two have in common, ends included; null when apart or parallel. */
export function intersectSegments([[ax, ay], [bx, by]]: Segment, [[cx, cy], [dx, dy]]: Segment): LocalPoint | null {
  const rx = bx - ax;
  const ry = by - ay;
  const sx = dx - cx;
  const sy = dy - cy;
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const part = ((cx - ax) * sy - (cy - ay) * sx) / cross;
  const other = ((cx - ax) * ry - (cy - ay) * rx) / cross;
  return part >= 0 && part <= 1 && other >= 0 && other <= 1 ? [ax + part * rx, ay + part * ry] : null;
}

/** The pieces of a line or ring in order. */
export function segmentsOf(points: readonly LocalPoint[]): readonly Segment[] {
  return points.slice(1).map((to, index): Segment => [points[index] ?? to, to]);
}
