/** Changes what a posture is called, when it applies, who orders it and how long it may last. */
import type { Posture, Scenario } from '../../document.ts';

export interface ChangePosture {
  readonly id: string;
  /** `maxHours` null: no limit stated. */
  readonly changes: Partial<Pick<Posture, 'name' | 'trigger' | 'authority' | 'maxHours'>>;
}

/** Hours below zero or not a number change nothing. */
export function changePosture(scenario: Scenario, { id, changes }: ChangePosture): Scenario {
  const { maxHours } = changes;
  if (typeof maxHours === 'number' && !(maxHours >= 0 && Number.isFinite(maxHours))) return scenario;
  return mapPosture(scenario, id, (posture) => {
    const keys = Object.keys(changes) as (keyof typeof changes)[];
    return keys.every((key) => posture[key] === changes[key]) ? posture : { ...posture, ...changes };
  });
}

/** One posture replaced; the same scenario where `change` returns the same posture or there is none of that id. */
export function mapPosture(scenario: Scenario, id: string, change: (posture: Posture) => Posture): Scenario {
  const index = scenario.postures.findIndex((posture) => posture.id === id);
  const posture = scenario.postures[index];
  const changed = posture && change(posture);
  return !changed || changed === posture ? scenario : { ...scenario, postures: scenario.postures.with(index, changed) };
}
