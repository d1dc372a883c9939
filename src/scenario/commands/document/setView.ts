/** Keeps the view with the scenario, as it is saved. Never a step of history. */
import type { Scenario } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';
import type { View } from '../../view.ts';

export function setView(scenario: Scenario, view: View): Scenario {
  return equalJson(scenario.view, view) ? scenario : { ...scenario, view };
}
