/** Moves a feature in the list, which is also the order in which a kind is drawn. */
import type { Scenario } from '../../document.ts';
import { reorder } from '../reorder.ts';

/** `toIndex` is its place afterwards, kept within the list. */
export function reorderFeature(scenario: Scenario, { id, toIndex }: { readonly id: string; readonly toIndex: number }): Scenario {
  const features = reorder(scenario.features, id, toIndex);
  return features === scenario.features ? scenario : { ...scenario, features };
}
