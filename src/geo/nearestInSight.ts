/** Where what is seen through a window lies from its middle: of a line or an area the nearest place of the part that is in sight. */
import type { Geometry, Position } from 'geojson';
import { type LocalPoint, toLocalMeters } from './localMeters.ts';
import { projectOnSegment } from './projectOnSegment.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { LonLat } from './types.ts';

export interface Sighted {
  /** From the middle, 0 where an area lies round it. */
  readonly meters: number;
  /** Degrees clockwise from north, 0 up to 360; 0 where `meters` is. */
  readonly bearingDegrees: number;
}

/** `window` is convex, its corners in order and not closed, as a turned and tilted map has them. Null where nothing of the geometry lies in it. */
export function nearestInSight(geometry: Geometry, from: LonLat, window: readonly LonLat[]): Sighted | null {
  const frame = edgesOf(window.map(toLocalMeters));
  const middle = toLocalMeters(from);
  const { points, lines, rings } = partsOf(geometry);
  if (isInside(middle, rings) && isInFrame(middle, frame)) return { meters: 0, bearingDegrees: 0 };
  let nearest: LocalPoint | null = null;
  let least = Infinity;
  const look = (place: LocalPoint) => {
    const meters = Math.hypot(place[0] - middle[0], place[1] - middle[1]);
    if (meters >= least) return;
    least = meters;
    nearest = place;
  };
  for (const point of points) if (isInFrame(point, frame)) look(point);
  for (const line of [...lines, ...rings]) {
    for (const segment of segmentsOf(line)) {
      const seen = clip(segment, frame);
      if (seen) look(alongSegment(seen, projectOnSegment(middle, seen).part));
    }
  }
  return nearest === null ? null : { meters: least, bearingDegrees: bearingTo(middle, nearest) };
}

/** An edge of the window and the direction that points into it. */
interface Edge {
  readonly at: LocalPoint;
  readonly inward: LocalPoint;
}

function edgesOf(corners: readonly LocalPoint[]): readonly Edge[] {
  const twiceArea = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  const turn = twiceArea > 0 ? 1 : -1;
  return corners.map((at, index) => {
    const [x, y] = corners[(index + 1) % corners.length] ?? at;
    return { at, inward: [-turn * (y - at[1]), turn * (x - at[0])] };
  });
}

/** How far into the window, in units of the edge; negative beyond it. */
const depth = ([x, y]: LocalPoint, { at, inward }: Edge): number => (x - at[0]) * inward[0] + (y - at[1]) * inward[1];

const isInFrame = (point: LocalPoint, frame: readonly Edge[]): boolean => frame.every((edge) => depth(point, edge) >= 0);

/** The part of a segment that lies in the window (Cyrus and Beck 1978). */
function clip(segment: Segment, frame: readonly Edge[]): Segment | null {
  let [first, last] = [0, 1];
  for (const edge of frame) {
    const [start, end] = [depth(segment[0], edge), depth(segment[1], edge)];
    if (start < 0 && end < 0) return null;
    if (start < 0) first = Math.max(first, start / (start - end));
    else if (end < 0) last = Math.min(last, start / (start - end));
  }
  return first > last ? null : [alongSegment(segment, first), alongSegment(segment, last)];
}

const alongSegment = ([[ax, ay], [bx, by]]: Segment, part: number): LocalPoint => [ax + part * (bx - ax), ay + part * (by - ay)];

function bearingTo(from: LocalPoint, to: LocalPoint): number {
  const degrees = (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;
  return (degrees + 360) % 360;
}

/** By the crossings of a ray, holes and all. */
function isInside([x, y]: LocalPoint, rings: readonly (readonly LocalPoint[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [[ax, ay], [bx, by]] of segmentsOf(ring)) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

interface Parts {
  readonly points: readonly LocalPoint[];
  readonly lines: readonly (readonly LocalPoint[])[];
  readonly rings: readonly (readonly LocalPoint[])[];
}

function partsOf(geometry: Geometry): Parts {
  const line = (positions: readonly Position[]) => positions.map(([lon = 0, lat = 0]) => toLocalMeters([lon, lat]));
  switch (geometry.type) {
    case 'Point': return { points: line([geometry.coordinates]), lines: [], rings: [] };
    case 'MultiPoint': return { points: line(geometry.coordinates), lines: [], rings: [] };
    case 'LineString': return { points: [], lines: [line(geometry.coordinates)], rings: [] };
    case 'MultiLineString': return { points: [], lines: geometry.coordinates.map(line), rings: [] };
    case 'Polygon': return { points: [], lines: [], rings: geometry.coordinates.map(line) };
    case 'MultiPolygon': return { points: [], lines: [], rings: geometry.coordinates.flat().map(line) };
    case 'GeometryCollection': {
      const parts = geometry.geometries.map(partsOf);
      return { points: parts.flatMap(({ points }) => points), lines: parts.flatMap(({ lines }) => lines), rings: parts.flatMap(({ rings }) => rings) };
    }
  }
}
