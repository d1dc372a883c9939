/** Names a phase. */
import type { Scenario } from '../../document.ts';

export function renamePhase(scenario: Scenario, { id, name }: { readonly id: string; readonly name: string }): Scenario {
  const index = scenario.phases.findIndex((phase) => phase.id === id);
  const phase = scenario.phases[index];
  return !phase || phase.name === name ? scenario : { ...scenario, phases: scenario.phases.with(index, { ...phase, name }) };
}
