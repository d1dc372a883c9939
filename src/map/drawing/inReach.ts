/** What the pen has to do with of what is there: the feature it has handles of, and the lines it may snap to. */
import type { Baseline } from '../../baseline/baseline.ts';
import { isKnown, type ScenarioFeature } from '../../scenario/document.ts';
import { findFeature } from '../../scenario/questions/findFeature.ts';
import { baselineInPlan } from '../../scene/baselineInPlan.ts';
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

const linesOf = new WeakMap<object, SnapLine>();

/** Everything the pointer may snap to that is not the feature in hand: what is drawn of the plan, and the lines of the baseline where they are in sight. */
export function snapLines(editedId: string | null, baseline: Baseline): readonly SnapLine[] {
  const scenario = presentScenario();
  const { postureId, shownPhases } = sessionStore.getState();
  const plan = planOf(scenario, postureId, shownPhases);
  const lines: SnapLine[] = [];
  for (const feature of scenario?.features ?? []) {
    if (!isKnown(feature) || feature.id === editedId || feature.geometry.type === 'Point' || !plan || !isShown(feature, plan)) continue;
    const { geometry, properties } = feature;
    lines.push(lineOf(feature, geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates[0] ?? [], properties.kind === 'barrier'));
  }
  if (viewStore.getState().view.hiddenLayers.includes('bollard-lines')) return lines;
  for (const barrier of baselineInPlan(baseline, plan).barriers) lines.push(lineOf(barrier, barrier.geometry.coordinates, true));
  return lines;
}

function lineOf(feature: { readonly id: string }, coordinates: SnapLine['coordinates'], isBarrier: boolean): SnapLine {
  let line = linesOf.get(feature);
  if (!line) linesOf.set(feature, line = { id: feature.id, coordinates, isBarrier });
  return line;
}
