/** Ids that a plan names and the baseline it is opened over does not have: of a plan made over another release of the data. */
import { type Baseline, findFeature } from '../../baseline/baseline.ts';
import type { Scenario } from '../../scenario/document.ts';

/** Each once, in the order of the document. Roads are not looked for where the plan brings its own. */
export function missingIds(scenario: Scenario, baseline: Baseline): readonly string[] {
  const { postures, overrides, parameters, network, features } = scenario;
  const own = new Set(features.map(({ id }) => id));
  const roads = network ? [] : [...postures.flatMap(({ keepOpen = [] }) => keepOpen), ...(parameters.suggest?.excludedRoads ?? [])];
  const named = [
    ...Object.keys(overrides), ...postures.flatMap(({ states, staffed }) => [...Object.keys(states), ...staffed]),
    ...(parameters.badges ?? []).flatMap(({ admittedAt }) => admittedAt), ...roads,
  ];
  return [...new Set(named)].filter((id) => !own.has(id) && !findFeature(baseline, id));
}
