/**
 * Bends that cap a vehicle's speed: those of roads that were surveyed, with a width that somebody states, and those a planner
 * enters. Of any other road nobody knows the bends well enough to say that they slow anyone down.
 */
import { bearingBetween } from '../../geo/bearingBetween.ts';
import { isAssumed } from '../../network/graph/assumedAttributes.ts';
import { vertexPlace, vertexRange } from '../../network/graph/edgeGeometry.ts';
import { hasFlag, type RoadGraph } from '../../network/graph/roadGraph.ts';
import { nearestEdge } from '../../network/graph/nearestEdge.ts';
import type { Parameters } from '../../scenario/document.ts';
import type { SurveyedBend } from '../../scenario/kinds/operation.ts';
import { corneringSpeed, cornerCuttingRadius } from './kinematics.ts';

/** Along one road edge, from its first to its last corner, whole millimetres. */
export interface Bend {
  readonly edge: number;
  readonly fromMm: number;
  readonly toMm: number;
  /** Of the road's middle; 0 for a single corner. */
  readonly radiusMeters: number;
  readonly turnDegrees: number;
  /** Room on each side of the middle. */
  readonly freedomMeters: number;
}

/** f where nothing better is justified: more grip than roads have, so that no speed comes out too low. */
export const defaultFriction = 1;
/** A road that turns by less does not slow anybody. Assumption. */
const leastTurnDegrees = 5;

/** An entered bend farther from every road is on none, metres. Assumption: half a wide carriageway, and a hand that is not quite steady. */
const bendReachMeters = 30;

/** Bends that a planner has entered, each on the nearest road; `offRoads` are ids of those that lie on none. */
export function placeBends(graph: RoadGraph, entered: readonly SurveyedBend[]): { readonly bends: readonly Bend[]; readonly offRoads: readonly string[] } {
  const bends: Bend[] = [];
  const offRoads: string[] = [];
  for (const { id, place, radiusMeters, widthMeters, turnDegrees, freedomMeters } of entered) {
    const near = nearestEdge(graph, [place[0], place[1]], bendReachMeters, (edge) => !hasFlag(graph, edge, 'connector'));
    if (!near) {
      offRoads.push(id);
      continue;
    }
    const halfMm = Math.round((radiusMeters * turnDegrees * Math.PI * 1000) / 360);
    bends.push({
      edge: near.edge, fromMm: Math.max(0, near.alongMm - halfMm), toMm: Math.min(graph.edgeLengthMm[near.edge] ?? 0, near.alongMm + halfMm),
      radiusMeters, turnDegrees, freedomMeters: freedomMeters ?? widthMeters / 2,
    });
  }
  return { bends, offRoads };
}

/** f as the plan justifies it; 1 where it does not. */
export function frictionOf({ friction, frictionReason = '' }: Pick<Parameters, 'friction' | 'frictionReason'>): number {
  return friction === undefined || frictionReason.trim() === '' ? defaultFriction : friction;
}

/** The highest speed through it, m/s. */
export function bendSpeed({ radiusMeters, turnDegrees, freedomMeters }: Bend, friction = defaultFriction): number {
  return corneringSpeed(cornerCuttingRadius(radiusMeters, turnDegrees, freedomMeters), friction);
}

function isMeasured(graph: RoadGraph, edge: number): boolean {
  return hasFlag(graph, edge, 'surveyed') && (graph.edgeWidthMm[edge] ?? 0) > 0 && !isAssumed(graph, edge, 'widthMeters');
}

/**
 * Corners that follow one another and turn the same way are one bend: its radius is the way between the first and the last by the angle it
 * turns. The room is half the carriageway, as if the vehicle had no width: the faster case. Turns at junctions are nobody's measure.
 */
export function surveyedBends(graph: RoadGraph): readonly Bend[] {
  const kept = bendsKept.get(graph);
  if (kept) return kept;
  const bends: Bend[] = [];
  for (let edge = 0; edge < graph.edgeCount; edge += 1) if (isMeasured(graph, edge)) bends.push(...bendsOf(graph, edge));
  bendsKept.set(graph, bends);
  return bends;
}

const bendsKept = new WeakMap<RoadGraph, readonly Bend[]>();

function bendsOf(graph: RoadGraph, edge: number): readonly Bend[] {
  const [first, last] = vertexRange(graph, edge);
  const freedomMeters = (graph.edgeWidthMm[edge] ?? 0) / 2000;
  const bends: Bend[] = [];
  let corners: { readonly alongMm: number; readonly turn: number }[] = [];
  const settle = () => {
    const [from, to] = [corners[0], corners.at(-1)];
    const turnDegrees = Math.abs(corners.reduce((sum, { turn }) => sum + turn, 0));
    corners = [];
    if (!from || !to || turnDegrees < leastTurnDegrees) return;
    bends.push({ edge, fromMm: from.alongMm, toMm: to.alongMm, turnDegrees, freedomMeters, radiusMeters: (to.alongMm - from.alongMm) / 1000 / ((turnDegrees * Math.PI) / 180) });
  };
  for (let vertex = first + 1; vertex < last; vertex += 1) {
    const [before, at, after] = [vertexPlace(graph, vertex - 1), vertexPlace(graph, vertex), vertexPlace(graph, vertex + 1)];
    const turn = ((bearingBetween(at, after) - bearingBetween(before, at) + 540) % 360) - 180;
    if (turn * (corners.at(-1)?.turn ?? turn) <= 0) settle();
    if (turn !== 0) corners.push({ alongMm: graph.vertexAlongMm[vertex] ?? 0, turn });
  }
  settle();
  return bends;
}
