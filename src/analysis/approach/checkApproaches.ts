/** Every crossing of every line: how fast a vehicle can be there over the ways a posture leaves, and whether the line's rating covers that. */
import { barred, buildEdgeStops } from '../../network/crossings/edgeStops.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { Posture } from '../../scenario/document.ts';
import type { PlacedArea } from '../problem/checkProblem.ts';
import type { LineCrossing } from '../problem/lineGates.ts';
import { lineStateIn, stopsVehicles } from '../problem/lineState.ts';
import type { PlanLine } from '../problem/planLines.ts';
import { type ApproachSpeed, approachSpeed } from './approachSpeed.ts';
import { type Bend, defaultFriction, surveyedBends } from './bends.ts';
import { checkRating, type RatingCheck } from './requiredRating.ts';
import { findRunUps } from './runUps.ts';
import { assumedOf, type Threat } from './threats.ts';

export interface CrossingApproach {
  readonly barrierId: string;
  readonly roadId: string;
  readonly alongMm: number;
  /** Whether the line is closed there in this posture; what is open is asked as if it alone were closed. */
  readonly isClosed: boolean;
  readonly approach: ApproachSpeed;
  readonly rating: RatingCheck;
}

export interface ApproachCheck {
  readonly postureId: string | null;
  readonly threat: Threat;
  /** Members of the threat that no planner entered. */
  readonly assumed: readonly ('massKg' | 'acceleration' | 'topSpeedKmh')[];
  readonly friction: number;
  /** Nobody justified another. */
  readonly isFrictionAssumed: boolean;
  /** Ids of entered bends that lie on no road. */
  readonly bendsOffRoads: readonly string[];
  /** Bends that are known well enough to slow anyone down. */
  readonly bends: number;
  readonly crossings: readonly CrossingApproach[];
}

export interface ApproachOptions {
  /** Beside those of surveyed roads. */
  readonly enteredBends?: readonly Bend[];
  readonly bendsOffRoads?: readonly string[];
  readonly friction?: number;
  /** Ground that can be driven on, which is as good as a road for gathering speed. */
  readonly openGround?: readonly Pick<PlacedArea, 'area'>[];
}

export function checkApproaches(
  graph: RoadGraph, lines: readonly { readonly line: PlanLine; readonly crossings: readonly LineCrossing[] }[], posture: Posture | null, threat: Threat,
  { enteredBends = [], bendsOffRoads = [], friction = defaultFriction, openGround = [] }: ApproachOptions = {},
): ApproachCheck {
  const cutting = lines.map(({ line, crossings }) => ({ line, isClosed: stopsVehicles(lineStateIn(line, posture)), crossings: crossings.filter(({ idle }) => idle === null) }));
  const closed = cutting.flatMap(({ isClosed, crossings }) => (isClosed ? crossings : []));
  const bends = [...surveyedBends(graph), ...enteredBends];
  const stops = buildEdgeStops(graph, closed.map(({ edge, alongMm }) => ({ edge, alongMm, delayMs: barred })));
  const runUps = findRunUps({ graph, mode: 'hostile', stops }, threat, { bends, friction, openGround });
  return {
    postureId: posture?.id ?? null, threat, assumed: assumedOf(threat), friction, isFrictionAssumed: friction === defaultFriction, bendsOffRoads, bends: bends.length,
    crossings: cutting.flatMap(({ line, isClosed, crossings }) => crossings.map((crossing): CrossingApproach => {
      const approach = approachSpeed(runUps, crossing);
      return { barrierId: line.id, roadId: crossing.roadId, alongMm: crossing.alongMm, isClosed, approach, rating: checkRating(line.rating, threat, approach.speedKmh) };
    })),
  };
}
