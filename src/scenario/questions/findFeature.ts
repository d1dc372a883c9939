/** A feature by its id. */
import { isKnown, type Scenario, type ScenarioFeature } from '../document.ts';

/** Null for ids the scenario does not have and for features of unknown kinds. */
export function findFeature(scenario: Scenario, id: string): ScenarioFeature | null {
  const feature = scenario.features.find((candidate) => candidate.id === id);
  return feature && isKnown(feature) ? feature : null;
}
