/** Moves a posture in the list of the switch. */
import type { Scenario } from '../../document.ts';
import { reorder } from '../reorder.ts';

/** `toIndex` is its place afterwards, kept within the list. */
export function reorderPosture(scenario: Scenario, { id, toIndex }: { readonly id: string; readonly toIndex: number }): Scenario {
  const postures = reorder(scenario.postures, id, toIndex);
  return postures === scenario.postures ? scenario : { ...scenario, postures };
}
