/** The ids that nothing new may bear: one rule for drawing, editing, offers and imports. */
import { listFeatures } from '../baseline/baseline.ts';
import type { Scenario } from '../scenario/document.ts';
import { sessionStore } from './sessionStore.ts';

/** Of the scenario's features and its inventory, and of everything in the baseline: any of them can be selected or overridden by its id. */
export function takenIds(scenario: Scenario): ReadonlySet<string> {
  const { baseline } = sessionStore.getState();
  return new Set([...scenario.features, ...scenario.inventory, ...(baseline ? listFeatures(baseline) : [])].map(({ id }) => id));
}
