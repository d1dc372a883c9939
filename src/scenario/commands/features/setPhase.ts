/** Puts features in the phase in which they are built or done. */
import type { Scenario } from '../../document.ts';
import { mapFeatures, withProperties } from '../mapFeatures.ts';

/** `phase` null: there from the start. A phase the scenario does not have changes nothing. */
export function setPhase(scenario: Scenario, { ids, phase }: { readonly ids: readonly string[]; readonly phase: string | null }): Scenario {
  if (phase !== null && !scenario.phases.some(({ id }) => id === phase)) return scenario;
  return mapFeatures(scenario, ids, (feature) => withProperties(feature, { phase }));
}
