/** Puts baseline features, such as the proposed bollard lines and the held properties, in a phase of the plan. */
import type { Scenario } from '../../document.ts';
import { withOverride } from './withOverride.ts';

/** `phase` null: there from the start, which is what a baseline feature without an override is. A phase the scenario does not have changes nothing. */
export function setBaselinePhase(scenario: Scenario, { ids, phase }: { readonly ids: readonly string[]; readonly phase: string | null }): Scenario {
  if (phase !== null && !scenario.phases.some(({ id }) => id === phase)) return scenario;
  return withOverride(scenario, ids, { phase: phase ?? undefined });
}
