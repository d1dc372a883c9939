/** What a free hand drew, as an outline a person can edit: straightened, with few corners, and without the loops that a hand makes. */
import { toLocalMeters, type LocalPoint } from '../geo/localMeters.ts';
import { distanceToSegment } from '../geo/segments.ts';
import type { LonLat } from '../geo/types.ts';

/** An outline of more corners is straightened further. Assumption: what a person can still correct corner by corner. */
export const mostOutlineCorners = 80;

/** Loops cut off an outline at most; a scribble of more is refused by what comes after. */
const mostLoops = 40;

/**
 * `ring` is closed and stays so; no corner that is left out lies farther than `toleranceMeters` from the new outline, unless more
 * than `mostOutlineCorners` would be left. Of an outline that crosses itself the larger loop is kept.
 */
export function simplifyOutline(ring: readonly LonLat[], toleranceMeters: number): readonly LonLat[] {
  let tolerance = Math.max(toleranceMeters, 0.01);
  let corners = straighten(ring, tolerance);
  while (corners.length > mostOutlineCorners + 1) {
    tolerance *= 1.5;
    corners = straighten(ring, tolerance);
  }
  for (let loop = 0; loop < mostLoops; loop += 1) {
    const cut = cutLoop(corners);
    if (cut === null) break;
    corners = cut;
  }
  return corners;
}

/** Douglas and Peucker (1973), from the first corner to the one farthest from it and back. */
function straighten(ring: readonly LonLat[], tolerance: number): readonly LonLat[] {
  const points = ring.map(toLocalMeters);
  const [first] = points;
  if (!first || points.length < 4) return ring;
  const farthest = points.reduce((best, point, index) => (apart(first, point) > apart(first, points[best] ?? first) ? index : best), 0);
  const last = points.length - 1;
  const kept = new Set([...keptBetween(points, 0, farthest, tolerance), ...keptBetween(points, farthest, last, tolerance)]);
  return ring.filter((_, index) => kept.has(index));
}

const apart = ([ax, ay]: LocalPoint, [bx, by]: LocalPoint) => Math.hypot(ax - bx, ay - by);

function keptBetween(points: readonly LocalPoint[], from: number, to: number, tolerance: number): readonly number[] {
  const [start, end] = [points[from], points[to]];
  if (!start || !end || to - from < 2) return [from, to];
  let farthest = from;
  let most = tolerance;
  for (let index = from + 1; index < to; index += 1) {
    const meters = distanceToSegment(points[index] ?? start, [start, end]);
    if (meters > most) [farthest, most] = [index, meters];
  }
  if (farthest === from) return [from, to];
  return [...keptBetween(points, from, farthest, tolerance), ...keptBetween(points, farthest, to, tolerance).slice(1)];
}

/** The ring without the smaller of the two loops at its first crossing; null where it does not cross itself. */
function cutLoop(ring: readonly LonLat[]): readonly LonLat[] | null {
  const sides = ring.length - 1;
  for (let first = 0; first < sides; first += 1) {
    for (let second = first + 2; second < sides - (first === 0 ? 1 : 0); second += 1) {
      const crossing = crossingOf(ring, first, second);
      if (crossing === null) continue;
      const inner = [crossing, ...ring.slice(first + 1, second + 1), crossing];
      const outer = [...ring.slice(0, first + 1), crossing, ...ring.slice(second + 1)];
      return Math.abs(doubleArea(inner)) > Math.abs(doubleArea(outer)) ? inner : outer;
    }
  }
  return null;
}

function crossingOf(ring: readonly LonLat[], first: number, second: number): LonLat | null {
  const [a, b, c, d] = [ring[first], ring[first + 1], ring[second], ring[second + 1]];
  if (!a || !b || !c || !d) return null;
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const along = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const across = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  return along < 0 || along > 1 || across < 0 || across > 1 ? null : [a[0] + along * rx, a[1] + along * ry];
}

/** In square degrees: for comparing loops of one drawing only. */
function doubleArea(ring: readonly LonLat[]): number {
  return ring.reduce((sum, [lon, lat], index) => {
    const [nextLon, nextLat] = ring[index + 1] ?? ring[0] ?? [lon, lat];
    return sum + lon * nextLat - nextLon * lat;
  }, 0);
}
