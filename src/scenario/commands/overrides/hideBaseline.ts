/** Takes baseline features out of the plan's picture, or puts them back. */
import type { Scenario } from '../../document.ts';
import { withOverride } from './withOverride.ts';

export function hideBaseline(scenario: Scenario, { ids, hidden }: { readonly ids: readonly string[]; readonly hidden: boolean }): Scenario {
  return withOverride(scenario, ids, { hidden: hidden ? true : undefined });
}
