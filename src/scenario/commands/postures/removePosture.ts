/** Removes a posture. */
import type { Scenario } from '../../document.ts';

export function removePosture(scenario: Scenario, { id }: { readonly id: string }): Scenario {
  const postures = scenario.postures.filter((posture) => posture.id !== id);
  return postures.length === scenario.postures.length ? scenario : { ...scenario, postures };
}
