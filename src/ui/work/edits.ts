/** What the planner's tables do to the scenario: each act one labelled step, typing joined into one. */
import { setUnitCosts } from '../../scenario/commands/document/setUnitCosts.ts';
import type { UnitCosts } from '../../scenario/kinds/unitCosts.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import type { StepKey } from '../sketch/edits.ts';

const store = () => scenarioStore.getState();

const label = (key: StepKey, id = '', member = '') => ({ key, parameters: { id, member } });

/** `item` is the price or the currency that is typed: another one is another step. */
export function setCosts(item: string, changes: Partial<UnitCosts>): void {
  store().amend(label('costs', '', item), (scenario) => setUnitCosts(scenario, changes));
}
