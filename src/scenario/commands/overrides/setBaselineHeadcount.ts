/** Says how many people the planner counts on in a facility of the baseline that houses people. A number, never names. */
import type { Scenario } from '../../document.ts';
import { withOverride } from './withOverride.ts';

/** Null: not stated. What is no whole number from 0 up changes nothing. */
export function setBaselineHeadcount(scenario: Scenario, { id, headcount }: { readonly id: string; readonly headcount: number | null }): Scenario {
  if (headcount !== null && !(Number.isSafeInteger(headcount) && headcount >= 0)) return scenario;
  return withOverride(scenario, [id], { headcount: headcount ?? undefined });
}
