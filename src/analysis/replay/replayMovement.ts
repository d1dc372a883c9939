/** A movement of the plan replayed against a posture: its lines found on the route, the operator's moment put together from the plan's figures. */
import type { Parameters, Posture } from '../../scenario/document.ts';
import type { LonLat } from '../../geo/types.ts';
import type { MovementProperties } from '../../scenario/kinds/features.ts';
import { canMove } from '../../scenario/questions/barrierStateIn.ts';
import type { LineCrossing } from '../problem/lineGates.ts';
import { lineStateIn, stopsVehicles } from '../problem/lineState.ts';
import type { PlanLine } from '../problem/planLines.ts';
import { closingSteps, orderSeconds, riseSecondsOf, riseStep } from '../timing/closingSteps.ts';
import { type LineConduct, type Replay, replayColumn, type ReplayLine } from './replayColumn.ts';
import { measureRoute, placesOfLine } from '../timing/routeLine.ts';

export interface MovementInput {
  readonly coordinates: readonly LonLat[];
  readonly column: Pick<MovementProperties, 'vehicles' | 'spacingMeters' | 'vehicleLengthMeters' | 'speedKmh'>;
}

export interface ReplayOptions {
  /** Where on the route the column is first seen, metres from its start. */
  readonly seenAtMeters?: number;
  /** The operator presses the switch then, on the clock of the replay, instead of when detecting and deciding are done. */
  readonly pressedAtSeconds?: number | null;
  /** The posture is already in force: every line of it stands. */
  readonly isAlreadyUp?: boolean;
  readonly isLoopOverridden?: boolean;
}

export interface LineOnPlan {
  readonly line: PlanLine;
  readonly crossings: readonly LineCrossing[];
}

/** Null where the route has no length. Likely times throughout: a replay is one way it may go. */
export function replayMovement(
  movement: MovementInput, lines: readonly LineOnPlan[], posture: Posture | null, parameters: Parameters,
  { seenAtMeters = 0, pressedAtSeconds = null, isAlreadyUp = false, isLoopOverridden = false }: ReplayOptions = {},
): Replay | null {
  const route = measureRoute(movement.coordinates);
  if (!route) return null;
  const steps = closingSteps(parameters, riseStep(null));
  const order = orderSeconds(steps).likely;
  const pressing = parameters.commandSeconds + parameters.signalSeconds;
  const orderedAtSeconds = pressedAtSeconds === null ? (seenAtMeters * 3.6) / movement.column.speedKmh + order : pressedAtSeconds + pressing;
  return replayColumn({
    route, column: movement.column, orderedAtSeconds, isLoopOverridden,
    lines: lines.flatMap(({ line, crossings }): readonly ReplayLine[] => {
      const atMeters = placesOfLine(route, line.coordinates.map(([lon = 0, lat = 0]) => [lon, lat] as const), crossings);
      return atMeters.length === 0 ? [] : [{ id: line.id, atMeters, conduct: conductOf(line, posture, isAlreadyUp), riseSeconds: riseSecondsOf([riseStep(line.riseSeconds)]).likely }];
    }),
  });
}

/** What can move and is raised in the posture rises when it is ordered to; what is stuck up stood before. */
function conductOf(line: PlanLine, posture: Posture | null, isAlreadyUp: boolean): LineConduct {
  const state = lineStateIn(line, posture);
  if (!stopsVehicles(state)) return 'open';
  return canMove(line.type) && state !== 'failed-up' && !isAlreadyUp ? 'rises' : 'stands';
}
