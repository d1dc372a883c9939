/** Takes features out of the picture, or puts them back; they stay in the plan. */
import type { Scenario } from '../../document.ts';
import { mapFeatures, withProperties } from '../mapFeatures.ts';

export function setHidden(scenario: Scenario, { ids, hidden }: { readonly ids: readonly string[]; readonly hidden: boolean }): Scenario {
  return mapFeatures(scenario, ids, (feature) => withProperties(feature, { hidden }));
}
