/** Choosing corners of the one selected line or area, putting them in, moving them and taking them out. */
import { degreesForMeters } from '../../geo/moveByMeters.ts';
import { roundCoordinate } from '../../geo/roundCoordinate.ts';
import type { LonLat } from '../../geo/types.ts';
import type { Scenario, ScenarioFeature } from '../../scenario/document.ts';
import { type VertexPlace, verticesOf, withVertices } from '../../scenario/geometry/vertices.ts';
import type { GroundStep } from '../../sketch/selection/nudgeStep.ts';
import { reshapeFeature } from '../../sketch/reshapeFeature.ts';
import { presentScenario } from '../scenarioStore.ts';
import { commitEdit, editLabel, roadsNow } from './commitEdit.ts';
import { type EditRemark, editStore } from './editStore.ts';
import { editableIds, featuresOf } from './selectedFeatures.ts';

/** All corners of a line or area, rings one after the other; a point has none. */
export function cornersOf({ geometry }: ScenarioFeature): readonly VertexPlace[] {
  if (geometry.type === 'Point') return [];
  const rings = geometry.type === 'Polygon' ? geometry.coordinates.length : 1;
  return Array.from({ length: rings }, (_, ring) => verticesOf(geometry, ring).map((_, index) => ({ ring, index }))).flat();
}

/** The one selected feature, where it may be edited. */
export function editedFeature(): ScenarioFeature | null {
  const ids = editableIds();
  return ids.length === 1 ? featuresOf(presentScenario(), ids)[0] ?? null : null;
}

export function chooseCorner(corner: VertexPlace | null): void {
  editStore.getState().set({ corner, remarks: [] });
}

/** Other corners for one ring; null where no scenario may hold the shape, or no road leads there for what follows roads. */
function withCorners(scenario: Scenario, { id, geometry }: ScenarioFeature, ring: number, corners: readonly LonLat[]): Scenario | null {
  const reshaped = reshapeFeature(scenario, id, withVertices(geometry, ring, corners), roadsNow());
  return reshaped.ok ? reshaped.scenario : null;
}

function commitCorners(key: string, feature: ScenarioFeature, ring: number, corners: readonly LonLat[], then: VertexPlace): void {
  const isDone = commitEdit(editLabel(key, [feature.id]), (scenario) => withCorners(scenario, feature, ring, corners) ?? scenario);
  if (isDone) chooseCorner(then);
  else say('corner-refused');
}

const say = (key: EditRemark['key']) => editStore.getState().set({ remarks: [{ key, parameters: {} }] });

/** A line keeps two corners and a ring three; says so where that, a crossing or the roads stand against it. */
export function removeCorner({ ring, index }: VertexPlace): void {
  const feature = editedFeature();
  const corners = feature ? verticesOf(feature.geometry, ring) : [];
  if (!feature || !corners[index]) return;
  const isLine = feature.geometry.type === 'LineString';
  if (corners.length <= (isLine ? 2 : 3)) say(isLine ? 'corner-least-line' : 'corner-least-area');
  else commitCorners('removeCorner', feature, ring, corners.toSpliced(index, 1), { ring, index: Math.min(index, corners.length - 2) });
}

/** Half way to the next corner; from a line's last one, to the one before. The new corner is the chosen one then. */
export function addCornerAfter({ ring, index }: VertexPlace): void {
  const feature = editedFeature();
  const corners = feature ? verticesOf(feature.geometry, ring) : [];
  const after = feature?.geometry.type === 'LineString' && index === corners.length - 1 ? index - 1 : index;
  const [from, to] = [corners[after], corners[(after + 1) % corners.length]];
  if (!feature || !from || !to) return;
  const middle = roundCoordinate([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
  commitCorners('addCorner', feature, ring, corners.toSpliced(after + 1, 0, middle), { ring, index: after + 1 });
}

/** The same scenario where there is no such corner or it cannot lie there. */
export function moveCorner(scenario: Scenario, id: string, { ring, index }: VertexPlace, { eastMeters, northMeters }: GroundStep): Scenario {
  const [feature] = featuresOf(scenario, [id]);
  const corners = feature ? verticesOf(feature.geometry, ring) : [];
  const place = corners[index];
  if (!feature || !place) return scenario;
  const [east, north] = degreesForMeters(place[1], eastMeters, northMeters);
  return withCorners(scenario, feature, ring, corners.with(index, roundCoordinate([place[0] + east, place[1] + north]))) ?? scenario;
}
