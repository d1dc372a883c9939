/** The plan and the selection as the hand has them at this moment: a drag of several features shows before it is a step. */
import { moveFeatures } from '../../scenario/commands/features/moveFeatures.ts';
import type { Scenario } from '../../scenario/document.ts';
import { verticesOf } from '../../scenario/geometry/vertices.ts';
import type { HandSelection } from '../../scene/sceneInput.ts';
import { editStore } from '../../store/editing/editStore.ts';
import { movableIds } from '../../store/editing/moveEdits.ts';
import { featuresOf } from '../../store/editing/selectedFeatures.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';

/** The open scenario with what is being dragged where the pointer has it. */
export function scenarioInHand(): Scenario | null {
  const scenario = presentScenario();
  const { moved } = editStore.getState();
  return scenario && moved ? moveFeatures(scenario, { ids: movableIds(), ...moved }) : scenario;
}

export function selectionInHand(): HandSelection {
  const { corner, splitAt } = editStore.getState();
  const { companions } = sessionStore.getState();
  const { selectedId } = viewStore.getState().view;
  const [feature] = corner === null || selectedId === null ? [] : featuresOf(presentScenario(), [selectedId]);
  const place = feature && corner ? verticesOf(feature.geometry, corner.ring)[corner.index] : undefined;
  return { companions, corner: splitAt ?? place ?? null };
}
