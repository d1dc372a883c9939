/** Adds a posture of the planner's own. */
import type { Posture, Scenario } from '../../document.ts';

export interface AddPosture {
  readonly id: string;
  readonly name: string;
  /** Id of the posture whose states and staffing it starts with; null starts with every rising line unknown. */
  readonly copyOf: string | null;
}

/** At the end of the list. A taken id changes nothing. */
export function addPosture(scenario: Scenario, { id, name, copyOf }: AddPosture): Scenario {
  if (id === '' || scenario.postures.some((posture) => posture.id === id)) return scenario;
  const model = scenario.postures.find((posture) => posture.id === copyOf);
  const blank: Posture = { id, name, trigger: '', authority: '', maxHours: null, states: {}, staffed: [], rest: {} };
  return { ...scenario, postures: [...scenario.postures, model ? { ...model, id, name } : blank] };
}
