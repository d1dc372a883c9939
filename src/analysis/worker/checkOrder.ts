/** What is asked of the worker that checks, and how little of a plan it needs for that. */
import type { OperationsResult } from '../operations/checkOperations.ts';
import { isKnown, type Scenario } from '../../scenario/document.ts';
import type { ShownPhases } from '../../scenario/questions/isReached.ts';

export interface CheckOrder {
  /** Comes back in the answer. */
  readonly revision: number;
  /** Null where no plan is open: the baseline as it stands. */
  readonly scenario: Scenario | null;
  readonly shownPhases: ShownPhases;
}

/** What operating the plan costs, of the order with that revision. */
export interface Operations extends OperationsResult {
  readonly revision: number;
}

/** The plan without what no answer depends on: notes, slides, the inventory. A copy of it is made for the worker with every change. */
export function onlyWhatIsChecked(scenario: Scenario): Scenario {
  return { ...scenario, slides: [], inventory: [], features: scenario.features.filter((feature) => isKnown(feature) && feature.properties.kind !== 'note') };
}
