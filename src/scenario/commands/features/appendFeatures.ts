/** Adds features that a reader has judged already, as an import brings them by the ten thousand: judging them again would stop the page. */
import type { Scenario } from '../../document.ts';

/** At the end of the list. Those whose id is taken are not added; geometries are as parseFeature left them. */
export function appendFeatures(scenario: Scenario, { features }: { readonly features: Scenario['features'] }): Scenario {
  const taken = new Set(scenario.features.map(({ id }) => id));
  const added = features.filter(({ id }) => {
    if (id === '' || taken.has(id)) return false;
    taken.add(id);
    return true;
  });
  return added.length === 0 ? scenario : { ...scenario, features: [...scenario.features, ...added] };
}
