/** The open plan as the screen shows it: as it is, or with the states that the shown slide gives its lines and the order it gives its phases. */
import type { Scenario } from '../../scenario/document.ts';
import { planOnSlide } from '../../scenario/briefing/planOnSlide.ts';
import { presentScenario } from '../scenarioStore.ts';
import { sessionStore } from '../sessionStore.ts';
import { briefStore } from './briefStore.ts';

let last: { readonly scenario: Scenario; readonly postureId: string; readonly states: object | null; readonly phases: object | null; readonly shown: Scenario } | null = null;

/** The same object for the same plan, posture and slide. */
export function planShown(): Scenario | null {
  const scenario = presentScenario();
  const { states, phases } = briefStore.getState();
  if (!scenario || (!states && !phases)) return scenario;
  const { postureId } = sessionStore.getState();
  if (last?.scenario !== scenario || last.postureId !== postureId || last.states !== states || last.phases !== phases) last = { scenario, postureId, states, phases, shown: planOnSlide(scenario, postureId, states, phases) };
  return last.shown;
}
