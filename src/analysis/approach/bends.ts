/**
 * Bends that cap a vehicle's speed: those of roads that were surveyed, with a width that somebody states, and those a planner
 * enters. Of any other road nobody knows the bends well enough to say that they slow anyone down.
 */
import { bearingBetween } from '../../geo/bearingBetween.ts';
import { isAssumed } from '../../network/graph/assumedAttributes.ts';
import { vertexPlace, vertexRange } from '../../network/graph/edgeGeometry.ts';
import { hasFlag, type RoadGraph } from '../../network/graph/roadGraph.ts';
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
  const bends: Bend[] = [];
  for (let edge = 0; edge < graph.edgeCount; edge += 1) if (isMeasured(graph, edge)) bends.push(...bendsOf(graph, edge));
  return bends;
}

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
