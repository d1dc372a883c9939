/** Where a barrier meets the roads: every place, on every edge. Geometry only; states, postures and phases come later. */
import { toLocalMeters } from '../../geo/localMeters.ts';
import { projectOnSegment } from '../../geo/projectOnSegment.ts';
import { segmentsOf } from '../../geo/segments.ts';
import { widthOf } from '../graph/assumedAttributes.ts';
import { type BarrierLine, branchesAt, measureBarrier, sideOf } from './barrierLine.ts';
import type { Crossing, Meeting, RunAlong } from './crossing.ts';
import { nodePlace, pointAlong, vertexPlace, vertexRange } from '../graph/edgeGeometry.ts';
import { type Contact, findContacts } from './lineContacts.ts';
import { hasFlag, type RoadGraph } from '../graph/roadGraph.ts';

/**
 * An end of a barrier this near to the middle of a road touches it, and a barrier this near to a junction passes through it.
 * Assumption: coordinates are kept to 0.11 m, and nobody draws finer than half a metre.
 */
export const touchToleranceMeters = 0.5;
const toleranceMm = touchToleranceMeters * 1000;

export type FoundCrossings =
  /** In the order of the barrier; several on one road where it comes back. */
  | { readonly ok: true; readonly crossings: readonly Crossing[]; readonly runsAlong: readonly RunAlong[] }
  /** `touches-no-road` is an answer too: this barrier stops nobody. */
  | { readonly ok: false; readonly reason: 'bad-coordinate' | 'no-length' | 'touches-no-road' };

/** The junction a contact lies at, or null. */
function nodeAt(graph: RoadGraph, { edge, alongMm }: Contact): number | null {
  const length = graph.edgeLengthMm[edge] ?? 0;
  if (Math.min(alongMm, length - alongMm) > toleranceMm) return null;
  return (alongMm <= length - alongMm ? graph.edgeFrom : graph.edgeTo)[edge] ?? null;
}

/** The line of an edge on the plane. */
function edgePoints(graph: RoadGraph, edge: number) {
  const [first, last] = vertexRange(graph, edge);
  return Array.from({ length: last - first + 1 }, (_, index) => toLocalMeters(vertexPlace(graph, first + index)));
}

/** Away from junctions: whether the road lies on both sides of the barrier there. */
function meetsOnEdge(graph: RoadGraph, line: BarrierLine, { edge, segment, alongMm, piece }: Contact): Meeting {
  const place = toLocalMeters(pointAlong(graph, edge, alongMm));
  const [first] = vertexRange(graph, edge);
  const barrier = branchesAt(line.points, piece, place, cornerMeters);
  const road = branchesAt(edgePoints(graph, edge), segment + edge - first, place, cornerMeters);
  if (!barrier.forward || !barrier.back || !road.forward || !road.back) return 'touches';
  const [ahead, behind] = [sideOf(road.forward, { forward: barrier.forward, back: barrier.back }), sideOf(road.back, { forward: barrier.forward, back: barrier.back })];
  return ahead !== behind && ahead !== 'along' && behind !== 'along' ? 'through' : 'touches';
}

/** A corner this near to a contact is at it: places are rounded to whole millimetres along an edge. */
const cornerMeters = 0.005;

/**
 * At a junction: the one edge whose cut parts what the barrier parts, if there is one: an edge alone on its side. `none` where
 * all edges lie on one side; `unclear` where both sides hold several, or the barrier runs along one.
 */
function cutAtNode(graph: RoadGraph, line: BarrierLine, node: number): number | 'none' | 'unclear' {
  const arcs = [...graph.outArc.subarray(graph.firstOut[node], graph.firstOut[node + 1])];
  if (arcs.length === 1) return arcs[0] ?? 'none';
  const place = toLocalMeters(nodePlace(graph, node));
  const pieces = segmentsOf(line.points).map((piece) => projectOnSegment(place, piece).distanceMeters);
  const { forward, back } = branchesAt(line.points, pieces.indexOf(Math.min(...pieces)), place, touchToleranceMeters);
  if (!forward || !back) return 'unclear';
  const sides = arcs.map((arc) => {
    const points = edgePoints(graph, arc >> 1);
    const { forward: away } = branchesAt(arc % 2 === 0 ? points : points.toReversed(), 0, place, touchToleranceMeters);
    return { arc, side: away ? sideOf(away, { forward, back }) : 'along' };
  });
  if (sides.some(({ side }) => side === 'along')) return 'unclear';
  const [left, right] = [sides.filter(({ side }) => side === 'left'), sides.filter(({ side }) => side === 'right')];
  if (left.length === 0 || right.length === 0) return 'none';
  // A connector cannot be cut, so where either edge would do, the other is taken.
  const alone = [left, right].flatMap((side) => (side.length === 1 ? side : [])).map(({ arc }) => arc);
  return alone.find((arc) => !hasFlag(graph, arc >> 1, 'connector')) ?? alone[0] ?? 'unclear';
}

function meetingOf(graph: RoadGraph, line: BarrierLine, contact: Contact, node: number | null): Meeting {
  const lengthMm = line.alongMm.at(-1) ?? 0;
  const end = contact.alongBarrierMm <= toleranceMm ? 'first-end' : contact.alongBarrierMm >= lengthMm - toleranceMm ? 'last-end' : null;
  if (node === null) return end ?? meetsOnEdge(graph, line, contact);
  const isDeadEnd = (graph.firstOut[node + 1] ?? 0) - (graph.firstOut[node] ?? 0) === 1;
  if (end) return isDeadEnd ? end : 'junction';
  const cut = cutAtNode(graph, line, node);
  if (cut === 'unclear') return 'junction';
  if (cut === 'none' || cut >> 1 !== contact.edge) return 'touches';
  // A loop meets its junction twice: the direction says which of its ends is the one that is cut.
  return (cut % 2 === 0) === (contact.alongMm * 2 <= (graph.edgeLengthMm[contact.edge] ?? 0)) ? 'through' : 'touches';
}

/** Half the carriageway on each side of the road's middle, along the barrier and where the barrier does not reach. */
function carriagewayOf(halfMm: number, { alongBarrierMm, angleDegrees }: Contact, lengthMm: number) {
  const sine = Math.sin((angleDegrees * Math.PI) / 180);
  const reachMm = sine * lengthMm <= halfMm ? lengthMm : halfMm / sine;
  const open = (beyondMm: number) => Math.max(0, Math.round(halfMm - beyondMm * sine));
  return {
    carriagewayMm: [Math.max(0, Math.round(alongBarrierMm - reachMm)), Math.min(lengthMm, Math.round(alongBarrierMm + reachMm))],
    openMm: [open(alongBarrierMm), open(lengthMm - alongBarrierMm)],
  } as const;
}

/** All crossings of a barrier given as `[lon, lat]` corners. */
export function findCrossings(graph: RoadGraph, coordinates: readonly (readonly number[])[]): FoundCrossings {
  const measured = measureBarrier(coordinates);
  if (!measured.ok) return measured;
  const { line } = measured;
  const { contacts, runsAlong } = findContacts(graph, line, touchToleranceMeters);
  if (contacts.length === 0 && runsAlong.length === 0) return { ok: false, reason: 'touches-no-road' };
  const crossings = contacts.map((contact): Crossing => {
    const node = nodeAt(graph, contact);
    const width = widthOf(graph, contact.edge);
    return {
      edge: contact.edge,
      alongMm: contact.alongMm,
      roadId: graph.edgeIds[contact.edge] ?? '',
      alongBarrierMm: contact.alongBarrierMm,
      angleDegrees: contact.angleDegrees,
      coordinate: pointAlong(graph, contact.edge, contact.alongMm),
      meets: meetingOf(graph, line, contact, node),
      node,
      isConnector: hasFlag(graph, contact.edge, 'connector'),
      onBridge: hasFlag(graph, contact.edge, 'bridge'),
      ...carriagewayOf((width.value * 1000) / 2, contact, line.alongMm.at(-1) ?? 0),
      isWidthAssumed: width.isAssumed,
    };
  });
  return { ok: true, crossings, runsAlong };
}
