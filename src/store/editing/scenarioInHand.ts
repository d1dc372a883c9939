/** The open scenario as the hand has it at this moment: a drag, a reshaped line or a line that is being drawn shows before it is a step. */
import { addFeatures } from '../../scenario/commands/features/addFeatures.ts';
import { moveFeatures } from '../../scenario/commands/features/moveFeatures.ts';
import type { Scenario } from '../../scenario/document.ts';
import { buildDrawnFeature } from '../../sketch/buildDrawnFeature.ts';
import { newFeatureId } from '../../sketch/newFeatureId.ts';
import { reshapeFeature } from '../../sketch/reshapeFeature.ts';
import { tools } from '../../sketch/tools.ts';
import { planShown } from '../brief/planShown.ts';
import { sessionStore } from '../sessionStore.ts';
import { roadsNow } from './commitEdit.ts';
import { editStore } from './editStore.ts';
import { movableIds } from './moveEdits.ts';

/** With what is being dragged where the pointer has it; the drawn shape of what is reshaped stays the pen's. */
export function scenarioInHand(): Scenario | null {
  const scenario = planShown();
  const { moved } = editStore.getState();
  return scenario && moved ? moveFeatures(scenario, { ids: movableIds(), ...moved }) : scenario;
}

/** As `scenarioInHand`, with the line under the pen too: what the plan would be if the hand let go now. */
export function scenarioIfLetGo(): Scenario | null {
  const scenario = scenarioInHand();
  if (!scenario) return null;
  const { reshaped } = editStore.getState();
  if (reshaped) {
    const result = reshapeFeature(scenario, reshaped.id, reshaped.geometry, roadsNow());
    return result.ok ? result.scenario : scenario;
  }
  const { draft, tool } = sessionStore.getState();
  if (draft === null || (tool !== 'barrier' && tool !== 'closure')) return scenario;
  const newId = newFeatureId(tools[tool].kind ?? 'note', new Set(scenario.features.map(({ id }) => id)));
  const drawn = buildDrawnFeature({ tool, geometry: draft, graph: roadsNow(), newId });
  return drawn.ok ? addFeatures(scenario, { features: [drawn.feature] }) : scenario;
}
