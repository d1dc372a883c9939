/** Turns lines round: the way a movement drives, the order of a barrier's ends. */
import type { Scenario } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';
import { mapFeatures } from '../mapFeatures.ts';
import { isLine, reversed } from './lineParts.ts';

/** Features that are no lines, and lines that read the same from both ends, stay as they are. */
export function reverseLine(scenario: Scenario, { ids }: { readonly ids: readonly string[] }): Scenario {
  return mapFeatures(scenario, ids, (feature) => {
    const turned = isLine(feature) ? reversed(feature) : feature;
    return equalJson(turned, feature) ? feature : turned;
  });
}
