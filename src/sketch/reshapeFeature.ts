/** Another geometry for a feature, by hand or by key: what follows roads follows them again, and a barrier's carriageway goes with it. */
import type { RoadGraph } from '../network/graph/roadGraph.ts';
import { changeProperties } from '../scenario/commands/features/changeProperties.ts';
import { replaceGeometry } from '../scenario/commands/features/replaceGeometry.ts';
import type { Scenario } from '../scenario/document.ts';
import { mendGeometry } from '../scenario/geometry/mendGeometry.ts';
import { findFeature } from '../scenario/questions/findFeature.ts';
import { isRoadKind } from './alongRoads.ts';
import { type DrawingRefusal, reasonOf } from './buildDrawnFeature.ts';
import { carriagewayAfter } from './carriagewayAfter.ts';
import { refollow } from './refollow.ts';
import type { DrawnGeometry } from './tools.ts';

export type Reshaped =
  /** The same scenario where nothing changed. */
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly reason: DrawingRefusal };

/** `graph` null where there is no network: then what follows roads is refused. */
export function reshapeFeature(scenario: Scenario, id: string, geometry: DrawnGeometry, graph: RoadGraph | null): Reshaped {
  const feature = findFeature(scenario, id);
  if (!feature) return { ok: true, scenario };
  const { kind } = feature.properties;
  let shape = geometry;
  if (isRoadKind(kind) && feature.geometry.type === 'LineString' && shape.type === 'LineString') {
    const followed = refollow(feature.geometry.coordinates, shape.coordinates, graph, kind);
    if (!followed.ok) return followed;
    shape = { type: 'LineString', coordinates: followed.coordinates };
  }
  const mended = mendGeometry(shape, [feature.geometry.type]);
  if (!mended.ok) return { ok: false, reason: reasonOf(mended.reason) };
  const drawn = replaceGeometry(scenario, { id, geometry: mended.geometry });
  if (drawn === scenario || feature.properties.kind !== 'barrier' || feature.geometry.type !== 'LineString' || mended.geometry.type !== 'LineString') return { ok: true, scenario: drawn };
  const carriagewayMeters = carriagewayAfter(graph, feature.geometry.coordinates, mended.geometry.coordinates, feature.properties.carriagewayMeters);
  return { ok: true, scenario: changeProperties(drawn, { ids: [id], kind: 'barrier', changes: { carriagewayMeters } }) };
}
