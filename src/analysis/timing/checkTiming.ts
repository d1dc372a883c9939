/** The timing of a posture: of every line that is to rise, how long it takes and from how far off a vehicle must be seen; of every column, line by line. */
import type { LonLat } from '../../geo/types.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { MovementFeature, Parameters, Posture } from '../../scenario/document.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import type { Approach, ApproachSpeed } from '../approach/approachSpeed.ts';
import { leadOfColumn } from '../approach/leadTime.ts';
import { toMetersPerSecond } from '../approach/kinematics.ts';
import type { Threat } from '../approach/threats.ts';
import type { LineCrossing } from '../problem/lineGates.ts';
import { lineStateIn } from '../problem/lineState.ts';
import type { PlanLine } from '../problem/planLines.ts';
import { measureRoute, placesOfLine } from './routeLine.ts';
import { addRanges, type Range } from '../takeOff/range.ts';
import { type ClosingStep, closingSteps, remarksOn, type RiseMode, riseStep, type TimeRemark } from './closingSteps.ts';
import { type TimeToClose, timeToClose } from './timeToClose.ts';

export interface LineTiming {
  readonly barrierId: string;
  readonly steps: readonly ClosingStep[];
  /** From the first sight to full height. */
  readonly seconds: Range;
  readonly remarks: readonly TimeRemark[];
}

/** A column of the plan at one of the lines on its route. */
export interface ColumnTiming {
  readonly movementId: string;
  readonly barrierId: string;
  /** From the start of its route. */
  readonly atMeters: Range;
  /** From there it is seen. */
  readonly seenAtMeters: number;
  readonly close: TimeToClose;
}

export interface TimingCheck {
  readonly postureId: string | null;
  /** Lines that can move and are raised in the posture, in the order given. */
  readonly lines: readonly LineTiming[];
  /** Movement by movement, along each route. */
  readonly columns: readonly ColumnTiming[];
  readonly isLoopOverridden: boolean;
}

export interface TimingOptions {
  readonly riseMode?: RiseMode;
  /** Instead of what the plan says. */
  readonly isLoopOverridden?: boolean;
  /** Metres along its route at which a column is first seen, by id of the movement, instead of what the movement says. */
  readonly seenAtMeters?: Readonly<Record<string, number>>;
}

export function checkTiming(
  graph: RoadGraph, lines: readonly { readonly line: PlanLine; readonly crossings: readonly LineCrossing[] }[], movements: readonly MovementFeature[], posture: Posture | null,
  parameters: Parameters, { riseMode = 'emergency', isLoopOverridden = parameters.overridesLoop ?? false, seenAtMeters = {} }: TimingOptions = {},
): TimingCheck {
  const rising = lines.filter(({ line }) => isToRise(line, posture));
  const stepsOf = (line: PlanLine) => closingSteps(parameters, riseStep(line.riseSeconds, riseMode));
  return {
    postureId: posture?.id ?? null, isLoopOverridden,
    lines: rising.map(({ line }): LineTiming => {
      const steps = stepsOf(line);
      return { barrierId: line.id, steps, seconds: steps.reduce((sum, { seconds }) => addRanges(sum, seconds), { low: 0, likely: 0, high: 0 }), remarks: remarksOn(steps) };
    }),
    columns: movements.flatMap(({ id, geometry, properties }) => {
      const route = measureRoute(geometry.coordinates);
      if (!route) return [];
      return rising.flatMap(({ line, crossings }) => placesOfLine(route, line.coordinates.map(([lon = 0, lat = 0]): LonLat => [lon, lat]), crossings).map((meters): ColumnTiming => {
        const atMeters = withPrecision(graph, meters, crossings);
        const seenAt = seenAtMeters[id] ?? properties.seenAtMeters ?? 0;
        const lead = leadOfColumn({ low: atMeters.low - seenAt, likely: atMeters.likely - seenAt, high: atMeters.high - seenAt }, properties.speedKmh);
        return { movementId: id, barrierId: line.id, atMeters, seenAtMeters: seenAt, close: timeToClose({ steps: stepsOf(line), leadSeconds: lead, column: properties, isLoopOverridden }) };
      })).sort((a, b) => a.atMeters.likely - b.atMeters.likely);
    }),
  };
}

function isToRise(line: PlanLine, posture: Posture | null): boolean {
  const state = lineStateIn(line, posture);
  return canMove(line.type) && (state === 'up' || state === 'pair');
}

/** A line lies no better along a route than the road it crosses is known. */
function withPrecision({ edgePrecisionMeters }: RoadGraph, meters: number, crossings: readonly LineCrossing[]): Range {
  const precisions = crossings.filter(({ idle }) => idle === null).map(({ edge }) => edgePrecisionMeters[edge] ?? Number.NaN);
  const precision = Math.max(0, ...precisions.filter((value) => !Number.isNaN(value)));
  return { low: Math.max(0, meters - precision), likely: meters, high: meters + precision };
}

/**
 * How far before the line a vehicle must be seen that arrives at the approach speed: what it covers in that time. Where its run-up is shorter it
 * would have to be seen before it sets out, so the run-up is all there is.
 */
export function seenFromMeters(seconds: Range, { approaches }: ApproachSpeed, { acceleration }: Threat): Range {
  const of = (end: keyof Range) => Math.max(...approaches.map((approach) => backwards(approach, toMetersPerSecond(approach.speedKmh[end]), seconds[end], acceleration)));
  return { low: of('low'), likely: of('likely'), high: of('high') };
}

function backwards({ limitedBy }: Approach, speed: number, seconds: number, acceleration: number): number {
  // At top speed it may have been so all the way; after a bend it was no faster before it.
  if (limitedBy !== 'run-up' || acceleration <= 0) return speed * seconds;
  const moving = Math.min(seconds, speed / acceleration);
  return speed * moving - 0.5 * acceleration * moving ** 2;
}
