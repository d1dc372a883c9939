/** The selection as the hand has it at this moment. */
import { verticesOf } from '../../scenario/geometry/vertices.ts';
import type { HandSelection } from '../../scene/sceneInput.ts';
import { editStore } from '../../store/editing/editStore.ts';
import { featuresOf } from '../../store/editing/selectedFeatures.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';

export function selectionInHand(): HandSelection {
  const { corner, splitAt } = editStore.getState();
  const { companions } = sessionStore.getState();
  const { selectedId } = viewStore.getState().view;
  const [feature] = corner === null || selectedId === null ? [] : featuresOf(presentScenario(), [selectedId]);
  const place = feature && corner ? verticesOf(feature.geometry, corner.ring)[corner.index] : undefined;
  return { companions, corner: splitAt ?? place ?? null };
}
