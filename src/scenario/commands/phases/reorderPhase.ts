/** Moves a phase to another step of the plan. */
import type { Scenario } from '../../document.ts';
import { reorder } from '../reorder.ts';

/** `toIndex` is its place afterwards, kept within the list. */
export function reorderPhase(scenario: Scenario, { id, toIndex }: { readonly id: string; readonly toIndex: number }): Scenario {
  const phases = reorder(scenario.phases, id, toIndex);
  return phases === scenario.phases ? scenario : { ...scenario, phases };
}
