/** Adds a phase. */
import type { Scenario } from '../../document.ts';

export interface AddPhase {
  readonly id: string;
  readonly name: string;
  /** Its place afterwards; absent adds at the end. */
  readonly atIndex?: number;
}

/** A taken id changes nothing. */
export function addPhase(scenario: Scenario, { id, name, atIndex = scenario.phases.length }: AddPhase): Scenario {
  if (id === '' || scenario.phases.some((phase) => phase.id === id)) return scenario;
  return { ...scenario, phases: scenario.phases.toSpliced(atIndex, 0, { id, name, rest: {} }) };
}
