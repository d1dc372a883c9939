/** The bare contacts of a barrier's line with road segments: where they intersect, and where an end or a corner lies on the other. */
import type { LocalPoint } from '../../geo/localMeters.ts';
import { projectOnSegment } from '../../geo/projectOnSegment.ts';
import { intersectSegments, type Segment } from '../../geo/segments.ts';
import { angleBetween, type BarrierLine, type Direction } from './barrierLine.ts';
import type { RunAlong } from './crossing.ts';
import { alongAt, segmentOnPlane } from '../graph/edgeGeometry.ts';
import type { RoadGraph } from '../graph/roadGraph.ts';
import { segmentsInBox } from '../graph/segmentIndex.ts';

export interface Contact {
  readonly edge: number;
  readonly segment: number;
  readonly alongMm: number;
  /** The barrier's piece, by the corner it begins at. */
  readonly piece: number;
  readonly alongBarrierMm: number;
  readonly angleDegrees: number;
}

/** Corners this near to the other line lie on it: what rounding to whole millimetres leaves. */
const cornerMeters = 0.001;
/** Contacts nearer than this to one another, on both lines, are one. */
const sameMm = 5;
/** Lines that differ by less and stay within the tolerance run along one another, degrees. Assumption. */
const alongDegrees = 0.5;

const directionOf = ([[ax, ay], [bx, by]]: Segment): Direction => [bx - ax, by - ay];
const pointAt = ([[ax, ay], [bx, by]]: Segment, part: number): LocalPoint => [ax + part * (bx - ax), ay + part * (by - ay)];

/** The parts of `road` between which `piece` runs beside it within the tolerance, or null. */
function overlap(road: Segment, piece: Segment, toleranceMeters: number): readonly [from: number, to: number] | null {
  const direction = directionOf(road);
  const length = Math.hypot(...direction);
  if (length === 0 || angleBetween(direction, directionOf(piece)) > alongDegrees) return null;
  const partOf = ([x, y]: LocalPoint) => ((x - road[0][0]) * direction[0] + (y - road[0][1]) * direction[1]) / length ** 2;
  const parts = [partOf(piece[0]), partOf(piece[1])] as const;
  const from = Math.max(0, Math.min(...parts));
  const to = Math.min(1, Math.max(...parts));
  if ((to - from) * length <= 2 * toleranceMeters) return null;
  const isNear = (part: number) => projectOnSegment(pointAt(road, part), piece).distanceMeters <= toleranceMeters;
  return isNear(from) && isNear(to) ? [from, to] : null;
}

export interface LineContacts {
  /** In the order of the barrier, then of the edges. */
  readonly contacts: readonly Contact[];
  readonly runsAlong: readonly RunAlong[];
}

/** Ends of the barrier and of the edges within `toleranceMeters` of the other touch it. */
export function findContacts(graph: RoadGraph, { points, alongMm }: BarrierLine, toleranceMeters: number): LineContacts {
  const met: Contact[] = [];
  const near: Contact[] = [];
  const runsAlong: RunAlong[] = [];
  points.slice(1).forEach((to, piece) => {
    const barrier: Segment = [points[piece] ?? to, to];
    const [start, end] = [alongMm[piece] ?? 0, alongMm[piece + 1] ?? 0];
    const [[ax, ay], [bx, by]] = barrier;
    const box = [Math.min(ax, bx) - toleranceMeters, Math.min(ay, by) - toleranceMeters, Math.max(ax, bx) + toleranceMeters, Math.max(ay, by) + toleranceMeters] as const;
    for (const segment of segmentsInBox(graph, box)) {
      const edge = graph.segmentEdge[segment] ?? 0;
      const road = segmentOnPlane(graph, segment);
      const shared = overlap(road, barrier, toleranceMeters);
      if (shared) {
        runsAlong.push({ edge, fromMm: alongAt(graph, segment, shared[0]), toMm: alongAt(graph, segment, shared[1]) });
        continue;
      }
      const contact = (part: number, barrierPart: number): Contact => ({
        edge, segment, piece,
        alongMm: alongAt(graph, segment, part),
        alongBarrierMm: Math.round(start + barrierPart * (end - start)),
        angleDegrees: angleBetween(directionOf(road), directionOf(barrier)),
      });
      const point = intersectSegments(barrier, road);
      if (point) met.push(contact(projectOnSegment(point, road).part, projectOnSegment(point, barrier).part));
      for (const part of [0, 1] as const) {
        const isEnd = part === 0 ? piece === 0 : piece === points.length - 2;
        const onRoad = projectOnSegment(barrier[part], road);
        if (onRoad.distanceMeters <= (isEnd ? toleranceMeters : cornerMeters)) near.push(contact(onRoad.part, part));
        const along = alongAt(graph, segment, part);
        const onBarrier = projectOnSegment(road[part], barrier);
        const isEdgeEnd = along === 0 || along === graph.edgeLengthMm[edge];
        if (onBarrier.distanceMeters <= (isEdgeEnd ? toleranceMeters : cornerMeters)) near.push(contact(part, onBarrier.part));
      }
    }
  });
  return { contacts: mergeContacts(met, near, toleranceMeters * 1000), runsAlong };
}

/** One contact a place: intersections that are the same but for rounding, and touches only where no intersection is near. */
function mergeContacts(met: readonly Contact[], near: readonly Contact[], toleranceMm: number): readonly Contact[] {
  const kept: Contact[] = [];
  const isKept = (contact: Contact, withinMm: number) => kept.some((other) => other.edge === contact.edge
    && Math.abs(other.alongMm - contact.alongMm) <= withinMm && Math.abs(other.alongBarrierMm - contact.alongBarrierMm) <= withinMm);
  for (const contact of met) if (!isKept(contact, sameMm)) kept.push(contact);
  for (const contact of near) if (!isKept(contact, 2 * toleranceMm)) kept.push(contact);
  return kept.sort((a, b) => a.alongBarrierMm - b.alongBarrierMm || a.edge - b.edge || a.alongMm - b.alongMm);
}
