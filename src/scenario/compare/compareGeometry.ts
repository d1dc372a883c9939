/** How far two geometries lie apart, and how their length or area differs. */
import { areaOf } from '../../geo/areas/areaOf.ts';
import { lengthOf } from '../../geo/lengthOf.ts';
import { type LocalPoint, toLocalMeters } from '../../geo/localMeters.ts';
import { distanceToSegment, type Segment, segmentsOf } from '../../geo/segments.ts';
import type { ScenarioFeature } from '../document.ts';
import type { Coordinate } from '../kinds/common.ts';
import type { GeometryChange } from './difference.ts';

type Geometry = ScenarioFeature['geometry'];

/** Distances computed at most; lines whose corners would need more are sampled evenly. */
const mostDistances = 400_000;

function partsOf(geometry: Geometry): readonly (readonly Coordinate[])[] {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

interface Shape {
  readonly points: readonly LocalPoint[];
  readonly segments: readonly Segment[];
}

function shapeOf(geometry: Geometry): Shape {
  const parts = partsOf(geometry).map((part) => part.map(toLocalMeters));
  return {
    points: parts.flat(),
    // A single place is a piece without length.
    segments: parts.flatMap((part) => (part.length === 1 && part[0] ? [[part[0], part[0]] as const] : segmentsOf(part))),
  };
}

/** The farthest that a corner of one lies from the other. */
function farthest({ points }: Shape, { segments }: Shape): number {
  const step = Math.max(1, Math.ceil((points.length * segments.length) / mostDistances));
  let most = 0;
  for (let at = 0; at < points.length; at += step) {
    const point = points[at];
    if (!point) continue;
    let nearest = Infinity;
    for (const segment of segments) nearest = Math.min(nearest, distanceToSegment(point, segment));
    most = Math.max(most, nearest);
  }
  return most;
}

/** The Hausdorff distance of the corners of each to the line of the other (within 0.2 %, as the plane of `toLocalMeters` is). */
export function compareGeometry(before: Geometry, after: Geometry): GeometryChange {
  const [was, is] = [shapeOf(before), shapeOf(after)];
  return {
    movedMeters: before.type === after.type ? Math.max(farthest(was, is), farthest(is, was)) : null,
    lengthMeters: before.type === 'LineString' && after.type === 'LineString' ? [lengthOf(before), lengthOf(after)] : null,
    areaSquareMeters: before.type === 'Polygon' && after.type === 'Polygon' ? [areaOf(before), areaOf(after)] : null,
    vertices: [was.points.length, is.points.length],
  };
}
