/**
 * The plan as a slide shows it: with the states that the slide gives barriers over those of the posture, and its phases in the order that the slide
 * gives them. The plan itself stays what it is.
 */
import type { BarrierState } from '../barrierStates.ts';
import { setBarrierState } from '../commands/postures/setBarrierState.ts';
import type { Scenario } from '../document.ts';

/** The same object where nothing differs, and where the plan has no such posture and no such phases. A phase that is left out is never reached. */
export function planOnSlide(
  scenario: Scenario, postureId: string, states: Readonly<Record<string, BarrierState>> | null | undefined, phases: readonly string[] | null | undefined = null,
): Scenario {
  const ordered = phases ? withPhases(scenario, phases) : scenario;
  if (!states) return ordered;
  return Object.entries(states).reduce((plan, [barrierId, state]) => setBarrierState(plan, { postureId, barrierIds: [barrierId], state }), ordered);
}

function withPhases(scenario: Scenario, phaseIds: readonly string[]): Scenario {
  const phases = [...new Set(phaseIds)].flatMap((id) => scenario.phases.find((phase) => phase.id === id) ?? []);
  const isSame = phases.length === scenario.phases.length && phases.every((phase, index) => phase === scenario.phases[index]);
  return isSame ? scenario : { ...scenario, phases };
}
