/** What of the plan the pen has to do with: the feature it has handles of, and the lines it may snap to. */
import { isKnown, type ScenarioFeature } from '../../scenario/document.ts';
import { findFeature } from '../../scenario/questions/findFeature.ts';
import { planOf } from '../../scene/shownPlan.ts';
import { isShown } from '../../scene/sources/sketchFeatures.ts';
import type { SnapLine } from '../../sketch/snap.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';

/** The selected feature of the plan, where it is drawn. */
export function selectedFeature(): ScenarioFeature | null {
  const scenario = presentScenario();
  const { selectedId } = viewStore.getState().view;
  const { postureId, shownPhases } = sessionStore.getState();
  const plan = planOf(scenario, postureId, shownPhases);
  if (!scenario || !plan || selectedId === null) return null;
  const feature = findFeature(scenario, selectedId);
  return feature && isShown(feature, plan) ? feature : null;
}

const linesOf = new WeakMap<ScenarioFeature, SnapLine>();

/** Everything the pointer may snap to that is not the feature in hand. */
export function snapLines(editedId: string | null): readonly SnapLine[] {
  const lines: SnapLine[] = [];
  for (const feature of presentScenario()?.features ?? []) {
    if (!isKnown(feature) || feature.id === editedId || feature.geometry.type === 'Point' || feature.properties.hidden) continue;
    let line = linesOf.get(feature);
    if (!line) {
      const { id, geometry, properties } = feature;
      line = { id, coordinates: geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates[0] ?? [], isBarrier: properties.kind === 'barrier' };
      linesOf.set(feature, line);
    }
    lines.push(line);
  }
  return lines;
}
