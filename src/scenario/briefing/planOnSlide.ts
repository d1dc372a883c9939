/** The plan as a slide shows it: with the states that the slide gives barriers over those of the posture. The plan itself stays what it is. */
import type { BarrierState } from '../barrierStates.ts';
import { setBarrierState } from '../commands/postures/setBarrierState.ts';
import type { Scenario } from '../document.ts';

/** The same object where nothing differs, and where the plan has no such posture. */
export function planOnSlide(scenario: Scenario, postureId: string, states: Readonly<Record<string, BarrierState>> | undefined): Scenario {
  if (!states) return scenario;
  return Object.entries(states).reduce((plan, [barrierId, state]) => setBarrierState(plan, { postureId, barrierIds: [barrierId], state }), scenario);
}
