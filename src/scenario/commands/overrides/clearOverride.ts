/** Leaves baseline features as the baseline has them. */
import type { Scenario } from '../../document.ts';
import { otherMembers } from '../../parse/json.ts';

/** Unknown members of their overrides go as well. */
export function clearOverride(scenario: Scenario, { ids }: { readonly ids: readonly string[] }): Scenario {
  const known = ids.filter((id) => Object.hasOwn(scenario.overrides, id));
  return known.length === 0 ? scenario : { ...scenario, overrides: otherMembers(scenario.overrides, known) as Scenario['overrides'] };
}
