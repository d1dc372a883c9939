/** Features moved on the map, and with each barrier what it says of the carriageway it stands across. */
import type { RoadGraph } from '../network/roadGraph.ts';
import { changeProperties } from '../scenario/commands/features/changeProperties.ts';
import { type MoveFeatures, moveFeatures } from '../scenario/commands/features/moveFeatures.ts';
import type { Scenario } from '../scenario/document.ts';
import { findFeature } from '../scenario/questions/findFeature.ts';
import { carriagewayAfter } from './carriagewayAfter.ts';

/** The same scenario where nothing moved. */
export function moveDrawn(scenario: Scenario, move: MoveFeatures, graph: RoadGraph | null): Scenario {
  const moved = moveFeatures(scenario, move);
  if (moved === scenario) return scenario;
  return move.ids.reduce((now, id) => {
    const [before, after] = [findFeature(scenario, id), findFeature(now, id)];
    if (before?.properties.kind !== 'barrier' || before.geometry.type !== 'LineString' || after?.geometry.type !== 'LineString') return now;
    const stated = before.properties.carriagewayMeters;
    if (stated === null) return now;
    const carriagewayMeters = carriagewayAfter(graph, before.geometry.coordinates, after.geometry.coordinates, stated);
    return changeProperties(now, { ids: [id], kind: 'barrier', changes: { carriagewayMeters } });
  }, moved);
}
