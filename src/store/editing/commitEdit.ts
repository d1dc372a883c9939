/** The way edits of what is drawn become one labelled step, the roads they go by, and ids for what they make. */
import { graphOfBaseline } from '../../network/graph/baselineGraph.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { Scenario, ScenarioFeature } from '../../scenario/document.ts';
import type { StepLabel } from '../../scenario/history.ts';
import { newFeatureId } from '../../sketch/newFeatureId.ts';
import { scenarioStore } from '../scenarioStore.ts';
import { sessionStore } from '../sessionStore.ts';
import { takenIds } from '../takenIds.ts';

/** Null where the baseline has not come. */
export function roadsNow(): RoadGraph | null {
  const { baseline } = sessionStore.getState();
  return baseline && graphOfBaseline(baseline);
}

/** Names the one feature, or counts them. */
export function editLabel(key: string, ids: readonly string[]): StepLabel {
  const [id = ''] = ids;
  return { key, parameters: ids.length > 1 ? { id, count: ids.length } : { id } };
}

/** True where the scenario is another one now. */
export function commitEdit(label: StepLabel, command: (scenario: Scenario) => Scenario): boolean {
  const before = scenarioStore.getState().history;
  scenarioStore.getState().commit(label, command);
  return scenarioStore.getState().history !== before;
}

/** One new id for each feature, none of them taken. Features of unknown kinds get a note's. */
export function newIdsFor(scenario: Scenario, features: readonly (Scenario['features'][number])[]): readonly string[] {
  const taken = new Set(takenIds(scenario));
  return features.map((feature) => {
    const id = newFeatureId('properties' in feature ? feature.properties.kind satisfies ScenarioFeature['properties']['kind'] : 'note', taken);
    taken.add(id);
    return id;
  });
}
