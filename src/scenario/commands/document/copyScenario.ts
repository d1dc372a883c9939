/** A scenario of its own that starts as another one is. */
import { documentVersion, type Scenario } from '../../document.ts';

export interface CopyScenario {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 date and time, UTC. */
  readonly modified: string;
}

/** Null for a document of a newer release: a copy would claim to be understood. */
export function copyScenario(scenario: Scenario, { id, title, modified }: CopyScenario): Scenario | null {
  return scenario.version > documentVersion ? null : { ...scenario, id, title, modified };
}
