/** What a posture asks of each of its lines in time: when it stands, how fast a vehicle may be at each crossing, what rating that wants, and what columns meet. */
import { buildEdgeStops, barred, type EdgeStops } from '../../network/crossings/edgeStops.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { LonLat } from '../../geo/types.ts';
import { isKnown, type MovementFeature, type Posture, type Scenario } from '../../scenario/document.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import { isReached, type ShownPhases } from '../../scenario/questions/isReached.ts';
import { type ApproachSpeed, approachSpeed } from '../approach/approachSpeed.ts';
import { toMetersPerSecond } from '../approach/kinematics.ts';
import { leadOfColumn } from '../approach/leadTime.ts';
import { checkRating, type RatingCheck } from '../approach/requiredRating.ts';
import { findRunUps } from '../approach/runUps.ts';
import { type ThreatId, threatPresets } from '../approach/threats.ts';
import type { LineCrossing } from '../problem/lineGates.ts';
import { lineStateIn, type LineState, stopsVehicles } from '../problem/lineState.ts';
import type { PlanLine } from '../problem/planLines.ts';
import { replayMovement } from '../replay/replayMovement.ts';
import type { ReplayOutcome } from '../replay/replayColumn.ts';
import { addRanges, exactly, type Range } from '../takeOff/range.ts';
import { measureRoute, placesOfLine } from '../replay/routeLine.ts';
import { closingSteps, orderSeconds, riseSecondsOf, riseStep } from './closingSteps.ts';
import { type TimeToClose, timeToClose } from './timeToClose.ts';

export interface CrossingTiming {
  readonly roadId: string;
  readonly alongMm: number;
  readonly coordinate: LonLat;
  readonly approach: ApproachSpeed;
  readonly rating: RatingCheck;
  /** A vehicle that is seen nearer than this is there before the line stands; 0 of a line that stands already. */
  readonly mustBeSeenFromMeters: Range;
}

export interface LineTiming {
  readonly barrierId: string;
  readonly state: LineState;
  /** From the first sight to full height; null of a line that stands already. */
  readonly closesInSeconds: Range | null;
  readonly crossings: readonly CrossingTiming[];
  /** Of each movement whose route it lies on, by its first place there; seen at the start of the route. */
  readonly columns: readonly { readonly movementId: string; readonly time: TimeToClose }[];
}

/** A movement of the plan against the posture. */
export interface MovementTiming {
  readonly movementId: string;
  readonly outcome: ReplayOutcome;
  readonly arrived: number;
  readonly stopped: number;
  readonly lines: readonly { readonly barrierId: string; readonly passed: number; readonly fullAtSeconds: number | null }[];
}

export interface PostureTimings {
  readonly postureId: string | null;
  readonly vehicle: ThreatId;
  /** Those that stop vehicles in the posture, in the plan's order. */
  readonly lines: readonly LineTiming[];
  readonly movements: readonly MovementTiming[];
}

interface TimedLine {
  readonly line: PlanLine;
  readonly crossings: readonly LineCrossing[];
}

const isStanding = (line: PlanLine, posture: Posture | null) => stopsVehicles(lineStateIn(line, posture));

/** What is left to a hostile driver: every closed line bars its crossings. */
function closedStops(graph: RoadGraph, lines: readonly TimedLine[], posture: Posture | null): EdgeStops {
  return buildEdgeStops(graph, lines.filter(({ line }) => isStanding(line, posture)).flatMap(({ crossings }) => (
    crossings.filter(({ idle }) => idle === null).map(({ edge, alongMm }) => ({ edge, alongMm, delayMs: barred })))));
}

export function timeLines(graph: RoadGraph, lines: readonly TimedLine[], scenario: Scenario, posture: Posture | null, shownPhases: ShownPhases = 'all'): PostureTimings {
  const { parameters } = scenario;
  const threat = threatPresets[parameters.vehicle];
  const movements = scenario.features.filter(isKnown).filter((feature): feature is MovementFeature => feature.properties.kind === 'movement'
    && isReached(feature.properties.phase, { phases: scenario.phases, shownPhases }));
  const runUps = findRunUps({ graph, mode: 'hostile', stops: closedStops(graph, lines, posture) }, threat);
  return {
    postureId: posture?.id ?? null, vehicle: threat.id,
    lines: lines.filter(({ line, crossings }) => isStanding(line, posture) && crossings.some(({ idle }) => idle === null)).map(({ line, crossings }): LineTiming => {
      const state = lineStateIn(line, posture);
      const rises = canMove(line.type) && state !== 'failed-up';
      const steps = closingSteps(parameters, riseStep(line.riseSeconds));
      const closesInSeconds = rises ? addRanges(orderSeconds(steps), riseSecondsOf(steps)) : null;
      return {
        barrierId: line.id, state, closesInSeconds,
        crossings: crossings.filter(({ idle }) => idle === null).map(({ edge, alongMm, roadId, coordinate }): CrossingTiming => {
          const approach = approachSpeed(runUps, { edge, alongMm });
          return {
            roadId, alongMm, coordinate, approach, rating: checkRating(line.rating, threat, approach.speedKmh),
            mustBeSeenFromMeters: closesInSeconds ? seenFrom(closesInSeconds, approach.speedKmh) : exactly(0),
          };
        }),
        columns: rises ? movements.flatMap((movement) => columnAt(movement, { line, crossings }, steps)) : [],
      };
    }),
    movements: movements.flatMap(({ id, geometry, properties }): readonly MovementTiming[] => {
      const replay = replayMovement({ coordinates: geometry.coordinates, column: properties }, lines, posture, parameters);
      return replay ? [{
        movementId: id, outcome: replay.outcome, arrived: replay.arrived, stopped: replay.stopped,
        lines: replay.lines.map(({ id: barrierId, passed, fullAtSeconds }) => ({ barrierId, passed, fullAtSeconds })),
      }] : [];
    }),
  };
}

/** At the speed it has at the line, which it had at no moment before: an upper limit. */
function seenFrom(seconds: Range, speedKmh: Range): Range {
  const at = (end: keyof Range) => toMetersPerSecond(speedKmh[end]) * seconds[end];
  return { low: at('low'), likely: at('likely'), high: at('high') };
}

function columnAt({ id, geometry, properties }: MovementFeature, { line, crossings }: TimedLine, steps: ReturnType<typeof closingSteps>): LineTiming['columns'] {
  const route = measureRoute(geometry.coordinates);
  const [first] = route ? placesOfLine(route, line.coordinates.map(([lon = 0, lat = 0]) => [lon, lat] as const), crossings) : [];
  if (first === undefined) return [];
  return [{ movementId: id, time: timeToClose({ steps, leadSeconds: leadOfColumn(exactly(first), properties.speedKmh), column: properties }) }];
}
