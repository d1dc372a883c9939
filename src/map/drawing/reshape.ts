/** A drag of a handle to one step of the plan. */
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { DrawingRefusal } from '../../sketch/buildDrawnFeature.ts';
import { reshapeFeature } from '../../sketch/reshapeFeature.ts';
import type { DrawnGeometry } from '../../sketch/tools.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';

/** Why nothing was changed, or null. */
export function reshape(id: string, geometry: DrawnGeometry, graph: RoadGraph | null): DrawingRefusal | null {
  const scenario = presentScenario();
  if (!scenario) return null;
  const reshaped = reshapeFeature(scenario, id, geometry, graph);
  if (!reshaped.ok) return reshaped.reason;
  scenarioStore.getState().commit({ key: 'reshape', parameters: { id } }, () => reshaped.scenario);
  return null;
}
