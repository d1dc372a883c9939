/** The place on a straight piece that is nearest to a point. */
import type { LocalPoint } from './localMeters.ts';
import type { Segment } from './segments.ts';

export interface Projection {
  /** 0 at the start of the segment, 1 at its end. */
  readonly part: number;
  readonly distanceMeters: number;
}

/** A segment without length gives its start. */
export function projectOnSegment([x, y]: LocalPoint, [[ax, ay], [bx, by]]: Segment): Projection {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const part = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
  return { part, distanceMeters: Math.hypot(x - ax - part * dx, y - ay - part * dy) };
}
