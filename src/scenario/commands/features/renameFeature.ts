/** Names a feature. */
import type { Scenario } from '../../document.ts';
import { mapFeatures, withProperties } from '../mapFeatures.ts';

export function renameFeature(scenario: Scenario, { id, name }: { readonly id: string; readonly name: string }): Scenario {
  return mapFeatures(scenario, [id], (feature) => withProperties(feature, { name }));
}
