/** A drag of a handle to one step of the plan: what follows roads follows them again, and a barrier's carriageway goes with it. */
import type { RoadGraph } from '../../network/roadGraph.ts';
import { changeProperties } from '../../scenario/commands/features/changeProperties.ts';
import { replaceGeometry } from '../../scenario/commands/features/replaceGeometry.ts';
import { mendGeometry } from '../../scenario/geometry/mendGeometry.ts';
import { findFeature } from '../../scenario/questions/findFeature.ts';
import { isRoadKind } from '../../sketch/alongRoads.ts';
import { type DrawingRefusal, reasonOf } from '../../sketch/buildDrawnFeature.ts';
import { carriagewayAfter } from '../../sketch/carriagewayAfter.ts';
import { refollow } from '../../sketch/refollow.ts';
import type { DrawnGeometry } from '../../sketch/tools.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';

/** Why nothing was changed, or null. */
export function reshape(id: string, geometry: DrawnGeometry, graph: RoadGraph | null): DrawingRefusal | null {
  const scenario = presentScenario();
  const feature = scenario && findFeature(scenario, id);
  if (!feature) return null;
  const { kind } = feature.properties;
  let shape = geometry;
  if (isRoadKind(kind) && feature.geometry.type === 'LineString' && shape.type === 'LineString') {
    const followed = refollow(feature.geometry.coordinates, shape.coordinates, graph, kind);
    if (!followed.ok) return followed.reason;
    shape = { type: 'LineString', coordinates: followed.coordinates };
  }
  const mended = mendGeometry(shape, [feature.geometry.type]);
  if (!mended.ok) return reasonOf(mended.reason);
  scenarioStore.getState().commit({ key: 'reshape', parameters: { id } }, (now) => {
    const drawn = replaceGeometry(now, { id, geometry: mended.geometry });
    if (drawn === now || feature.properties.kind !== 'barrier' || feature.geometry.type !== 'LineString' || mended.geometry.type !== 'LineString') return drawn;
    const carriagewayMeters = carriagewayAfter(graph, feature.geometry.coordinates, mended.geometry.coordinates, feature.properties.carriagewayMeters);
    return changeProperties(drawn, { ids: [id], kind: 'barrier', changes: { carriagewayMeters } });
  });
  return null;
}
