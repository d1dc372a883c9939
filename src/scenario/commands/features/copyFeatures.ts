/** What copy puts aside: features with what they refer to by name, fit for another scenario. */
import type { Phase, Scenario, ScenarioFeature, UnknownFeature } from '../../document.ts';

export interface CopiedFeatures {
  readonly features: readonly (ScenarioFeature | UnknownFeature)[];
  /** Of the scenario they come from: in another one a phase of the same name takes its place. */
  readonly phases: readonly Phase[];
}

/** In the order of the list, whatever the order of `ids`. */
export function copyFeatures(scenario: Scenario, ids: readonly string[]): CopiedFeatures {
  const wanted = new Set(ids);
  return { features: scenario.features.filter((feature) => wanted.has(feature.id)), phases: scenario.phases };
}
