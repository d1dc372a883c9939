/** One movement of a plan replayed against every posture it has, so that they can be told apart side by side. */
import { isKnown, type Posture, type Scenario } from '../../scenario/document.ts';
import type { Replay } from './replayColumn.ts';
import { type LineOnPlan, replayMovement, type ReplayOptions } from './replayMovement.ts';

/** What the planner asks to see driven. */
export interface ReplayAsk {
  readonly movementId: string;
  readonly options: ReplayOptions;
}

export interface PostureReplay {
  /** Null where the plan has no posture. */
  readonly postureId: string | null;
  /** Null where the route has no length. */
  readonly replay: Replay | null;
}

/** In the plan's order, with what the plan says of the first sight and the loop unless it is asked otherwise; null where the plan has no such movement. `lines` are those of this very plan. */
export function replayPlan(lines: readonly LineOnPlan[], scenario: Scenario, { movementId, options }: ReplayAsk): readonly PostureReplay[] | null {
  const movement = scenario.features.find(({ id }) => id === movementId);
  if (!movement || !isKnown(movement) || movement.properties.kind !== 'movement' || movement.geometry.type !== 'LineString') return null;
  const { geometry: { coordinates }, properties: column } = movement;
  const asked: ReplayOptions = { seenAtMeters: column.seenAtMeters ?? 0, isLoopOverridden: scenario.parameters.overridesLoop ?? false, ...options };
  const all: readonly (Posture | null)[] = scenario.postures.length === 0 ? [null] : scenario.postures;
  return all.map((posture) => ({
    postureId: posture?.id ?? null,
    replay: replayMovement({ coordinates: coordinates.map(([lon, lat]) => [lon, lat] as const), column }, lines, posture, scenario.parameters, asked),
  }));
}
