/** Roads begin and end at their junctions, and meet nowhere else. */
import { type LocalPoint, toLocalMeters } from '../../geo/localMeters.ts';
import { distanceToSegment, intersectSegments, type Segment, segmentsOf } from '../../geo/segments.ts';
import type { Baseline } from '../baseline.ts';
import type { Road } from '../kinds/road.ts';
import type { Problem } from '../problem.ts';
import { report } from './report.ts';

/** Nearer than this two roads touch: a lane's half width would already overlap. Assumption. */
const touchMeters = 1;

interface Line {
  readonly road: Road;
  readonly points: readonly LocalPoint[];
  readonly segments: readonly Segment[];
}

const distance = ([ax, ay]: LocalPoint, [bx, by]: LocalPoint): number => Math.hypot(ax - bx, ay - by);

/** Where the two meet apart from the ends they share, or null. */
function meeting(line: Line, other: Line): LocalPoint | null {
  const ends = (of: Line) => [[of.road.properties.from, of.points[0]], [of.road.properties.to, of.points.at(-1)]] as const;
  const shared = ends(line).filter(([id]) => ends(other).some(([otherId]) => otherId === id)).map(([, point]) => point);
  const isShared = (point: LocalPoint) => shared.some((end) => end !== undefined && distance(end, point) <= touchMeters);
  for (const segment of line.segments) for (const otherSegment of other.segments) {
    const point = intersectSegments(segment, otherSegment);
    if (point && !isShared(point)) return point;
  }
  const touches = (points: readonly LocalPoint[], segments: readonly Segment[]) =>
    points.find((point) => !isShared(point) && segments.some((segment) => distanceToSegment(point, segment) <= touchMeters));
  return touches(line.points, other.segments) ?? touches(other.points, line.segments) ?? null;
}

/** `not-noded` for an end away from its junction, `crossing-without-junction` for two roads that cross, touch or overlap. */
export function checkNoding(baseline: Baseline): readonly Problem[] {
  const places = new Map(baseline.junctions.map(({ id, geometry }) => [id, geometry.coordinates]));
  const ends = baseline.roads.flatMap((road) => {
    const { coordinates } = road.geometry;
    const wanted = [[road.properties.from, coordinates[0], 0], [road.properties.to, coordinates.at(-1), coordinates.length - 1]] as const;
    return wanted.flatMap(([id, end, index]) => {
      const place = places.get(id);
      const meets = !place || (end && end[0] === place[0] && end[1] === place[1]);
      return meets ? [] : [report(road, `geometry.coordinates[${index}]`, 'not-noded', id)];
    });
  });
  const lines = baseline.roads.map((road): Line => {
    const points = road.geometry.coordinates.map(toLocalMeters);
    return { road, points, segments: segmentsOf(points) };
  });
  const crossings = lines.flatMap((line, index) => lines.slice(index + 1)
    .filter((other) => meeting(line, other) !== null)
    .map((other) => report(line.road, 'geometry', 'crossing-without-junction', other.road.id)));
  return [...ends, ...crossings];
}
