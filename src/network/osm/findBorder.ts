/**
 * Where the drawn network stops and the city goes on. Whoever comes from outside comes from there, so an end that is taken
 * for a dead end by mistake would hide a way in.
 */
import Flatbush from 'flatbush';
import { type LocalPoint, toLocalMeters } from '../../geo/localMeters.ts';
import { distanceToSegment, type Segment, segmentsOf } from '../../geo/segments.ts';
import type { Bbox, LonLat } from '../../geo/types.ts';

/** A dead end this near to the stated border is cut by it. Assumption: coordinates and borders are rounded. */
export const nearBorderMeters = 10;
/** Where no border is stated: a dead end this near to the hull of all roads. Assumption: a block. */
export const nearHullMeters = 100;

export interface Border {
  /** Whether the place lies beyond what the file shows in full. */
  readonly isBeyond: (place: LonLat) => boolean;
  /** Whether a dead end at the place counts as cut. */
  readonly cutsEndAt: (place: LonLat) => boolean;
}

export function statedBorder([west, south, east, north]: Bbox): Border {
  const [minX, minY] = toLocalMeters([west, south]);
  const [maxX, maxY] = toLocalMeters([east, north]);
  /** Metres inside; below 0 beyond. */
  const depth = (place: LonLat) => {
    const [x, y] = toLocalMeters(place);
    return Math.min(x - minX, maxX - x, y - minY, maxY - y);
  };
  return { isBeyond: (place) => depth(place) < 0, cutsEndAt: (place) => depth(place) <= nearBorderMeters };
}

const turn = ([ax, ay]: LocalPoint, [bx, by]: LocalPoint, [cx, cy]: LocalPoint) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Corners of the convex hull, anticlockwise, the first again at the end (A. M. Andrew's monotone chain, 1979). */
export function hullOf(points: readonly LocalPoint[]): readonly LocalPoint[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly LocalPoint[]) => {
    const chain: LocalPoint[] = [];
    for (const point of ordered) {
      for (;;) {
        const [before, last] = [chain.at(-2), chain.at(-1)];
        if (!before || !last || turn(before, last, point) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain;
  };
  return [...half(sorted), ...half(sorted.toReversed()).slice(1)];
}

const isWithin = (point: LocalPoint, side: Segment | undefined) => side !== undefined && distanceToSegment(point, side) <= nearHullMeters;

/** The border of a file that states none. */
export function hullBorder(ends: readonly LonLat[]): Border {
  const sides: readonly Segment[] = segmentsOf(hullOf(ends.map(toLocalMeters)));
  if (sides.length === 0) return { isBeyond: () => false, cutsEndAt: () => false };
  // A hull may have as many sides as there are ends.
  const index = new Flatbush(sides.length);
  for (const [[ax, ay], [bx, by]] of sides) index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  index.finish();
  const isNear = (point: LocalPoint) => {
    const [x, y] = point;
    return index.search(x - nearHullMeters, y - nearHullMeters, x + nearHullMeters, y + nearHullMeters).some((at) => isWithin(point, sides[at]));
  };
  return { isBeyond: () => false, cutsEndAt: (place) => isNear(toLocalMeters(place)) };
}
