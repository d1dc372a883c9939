/** Says whom a checkpoint or a barrier of the baseline lets through in this plan. */
import type { Scenario } from '../../document.ts';
import type { Admission } from '../../kinds/common.ts';
import { withOverride } from './withOverride.ts';

/** An empty list is what the baseline says: nothing. A delay below zero or not a number changes nothing. */
export function setBaselineAdmits(scenario: Scenario, { id, admits }: { readonly id: string; readonly admits: readonly Admission[] }): Scenario {
  if (admits.some(({ delaySeconds }) => !(delaySeconds >= 0 && Number.isFinite(delaySeconds)))) return scenario;
  return withOverride(scenario, [id], { admits: admits.length === 0 ? undefined : admits });
}
