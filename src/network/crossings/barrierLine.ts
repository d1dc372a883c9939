/** A barrier's line on the plane, measured: the straight pieces it has, where each begins along it, which ways it leaves a place. */
import { distanceBetween } from '../../geo/distanceBetween.ts';
import { type LocalPoint, toLocalMeters } from '../../geo/localMeters.ts';
import type { LonLat } from '../../geo/types.ts';

export interface BarrierLine {
  /** Consecutive equal corners are one. */
  readonly places: readonly LonLat[];
  /** The same on the plane, metres. */
  readonly points: readonly LocalPoint[];
  /** Millimetres from the first end, one a corner, whole; the last is its length. */
  readonly alongMm: readonly number[];
}

export type MeasuredBarrier =
  | { readonly ok: true; readonly line: BarrierLine }
  | { readonly ok: false; readonly reason: 'bad-coordinate' | 'no-length' };

/** Refused where a coordinate is no place on earth, or where fewer than two corners differ. */
export function measureBarrier(coordinates: readonly (readonly number[])[]): MeasuredBarrier {
  const places: LonLat[] = [];
  const alongMm: number[] = [];
  let meters = 0;
  for (const [lon = Number.NaN, lat = Number.NaN] of coordinates) {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return { ok: false, reason: 'bad-coordinate' };
    const last = places.at(-1);
    if (last && last[0] === lon && last[1] === lat) continue;
    if (last) meters += distanceBetween(last, [lon, lat]);
    places.push([lon, lat]);
    alongMm.push(Math.round(meters * 1000));
  }
  if (places.length < 2 || meters < 0.001) return { ok: false, reason: 'no-length' };
  return { ok: true, line: { places, points: places.map(toLocalMeters), alongMm } };
}

export type Direction = readonly [east: number, north: number];

/** Directions in which a line leaves one of its places, forwards and backwards; at a corner along its two pieces, null beyond an end. */
export interface Branches {
  readonly forward: Direction | null;
  readonly back: Direction | null;
}

/**
 * How a line leaves a place on the piece that begins at corner `index`. Corners nearer to the place than `cornerMeters` are
 * taken to be at it.
 */
export function branchesAt(points: readonly LocalPoint[], index: number, place: LocalPoint, cornerMeters = 0.001): Branches {
  const towards = (point: LocalPoint | undefined): Direction | null => {
    if (!point) return null;
    const direction: Direction = [point[0] - place[0], point[1] - place[1]];
    return Math.hypot(...direction) > cornerMeters ? direction : null;
  };
  const find = (from: number, step: 1 | -1): Direction | null => {
    for (let at = from; at >= 0 && at < points.length; at += step) {
      const direction = towards(points[at]);
      if (direction) return direction;
    }
    return null;
  };
  return { forward: find(index + 1, 1), back: find(index, -1) };
}

/** Anticlockwise from `from` to `to`, radians, 0 up to 2π. */
function turn(from: Direction, to: Direction): number {
  const angle = Math.atan2(to[1], to[0]) - Math.atan2(from[1], from[0]);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** Directions that differ by less than this run along one another: half a degree. Assumption. */
const alongRadians = (0.5 * Math.PI) / 180;

export type Side = 'left' | 'right' | 'along';

/** On which side of a line that comes from `back` and goes on `forward` a direction lies, looking forward. */
export function sideOf(direction: Direction, { forward, back }: { readonly forward: Direction; readonly back: Direction }): Side {
  const toDirection = turn(forward, direction);
  const toBack = turn(forward, back);
  const isNear = (angle: number) => Math.min(Math.abs(angle), 2 * Math.PI - Math.abs(angle)) < alongRadians;
  if (isNear(toDirection) || isNear(toDirection - toBack)) return 'along';
  return toDirection < toBack ? 'left' : 'right';
}

/** The smaller angle between two straight lines, degrees, 0 to 90. */
export function angleBetween([ax, ay]: Direction, [bx, by]: Direction): number {
  return (Math.atan2(Math.abs(ax * by - ay * bx), Math.abs(ax * bx + ay * by)) * 180) / Math.PI;
}
