/**
 * The selected features of the plan, and selecting several of them. Those of the baseline are never among several, and
 * what undo took away is passed over.
 */
import { placesOf } from '../../scenario/commands/mapFeatures.ts';
import { isKnown, type Scenario, type ScenarioFeature } from '../../scenario/document.ts';
import { presentScenario, scenarioStore } from '../scenarioStore.ts';
import { selectedIds, selectMany } from '../selection.ts';

/** Those of `ids` that the scenario has, in the order of its list. */
export function featuresOf(scenario: Scenario | null, ids: readonly string[]): readonly ScenarioFeature[] {
  if (!scenario) return [];
  return placesOf(scenario.features, ids).flatMap((place) => {
    const feature = scenario.features[place];
    return feature && isKnown(feature) ? [feature] : [];
  });
}

const isPlanned = (id: string) => featuresOf(presentScenario(), [id]).length > 0;

/** Ids of the selected features of the plan, the first one first. */
export function plannedIds(): readonly string[] {
  const there = new Set(featuresOf(presentScenario(), selectedIds()).map(({ id }) => id));
  return selectedIds().filter((id) => there.has(id));
}

/** What an edit acts on; empty where nothing of the plan is selected or the document may not be changed. */
export function editableIds(): readonly string[] {
  return scenarioStore.getState().isReadOnly ? [] : plannedIds();
}

/** Adds a feature of the plan to the selection, or takes it out. Nothing for one of the baseline. */
export function togglePlanned(id: string): void {
  if (!isPlanned(id)) return;
  const ids = plannedIds();
  selectMany(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}

/** Adds features of the plan to those that are selected. */
export function addPlanned(ids: readonly string[]): void {
  if (ids.length > 0) selectMany([...plannedIds(), ...ids]);
}
