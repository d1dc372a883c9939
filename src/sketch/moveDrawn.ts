/** Features moved on the map, and with each barrier what it says of the carriageway it stands across. */
import type { RoadGraph } from '../network/graph/roadGraph.ts';
import { type MoveFeatures, moveFeatures } from '../scenario/commands/features/moveFeatures.ts';
import { mapFeatures, withProperties } from '../scenario/commands/mapFeatures.ts';
import type { Scenario } from '../scenario/document.ts';
import { carriagewayAfter } from './carriagewayAfter.ts';

/** The same scenario where nothing moved. */
export function moveDrawn(scenario: Scenario, move: MoveFeatures, graph: RoadGraph | null): Scenario {
  const moved = moveFeatures(scenario, move);
  if (moved === scenario) return scenario;
  // Moving changes no order.
  const before = new Map(moved.features.map((feature, place) => [feature, scenario.features[place]]));
  return mapFeatures(moved, move.ids, (after) => {
    const was = before.get(after);
    if (!was || !('properties' in was) || was.properties.kind !== 'barrier' || was.geometry.type !== 'LineString') return after;
    if (after.geometry.type !== 'LineString' || was.properties.carriagewayMeters === null) return after;
    return withProperties(after, { carriagewayMeters: carriagewayAfter(graph, was.geometry.coordinates, after.geometry.coordinates, was.properties.carriagewayMeters) });
  });
}
