/** Choosing corners of the one selected line or area, putting them in and taking them out. */
import { roundCoordinate } from '../../geo/roundCoordinate.ts';
import { deleteVertex } from '../../scenario/commands/lines/deleteVertex.ts';
import { insertVertex } from '../../scenario/commands/lines/insertVertex.ts';
import type { ScenarioFeature } from '../../scenario/document.ts';
import { type VertexPlace, verticesOf } from '../../scenario/geometry/vertices.ts';
import { presentScenario } from '../scenarioStore.ts';
import { commitEdit, editLabel } from './commitEdit.ts';
import { editStore } from './editStore.ts';
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

/** A line keeps two corners and a ring three; says so where that or a crossing stands against it. */
export function removeCorner(at: VertexPlace): void {
  const feature = editedFeature();
  if (!feature) return;
  const { id, geometry } = feature;
  const left = verticesOf(geometry, at.ring).length - 1;
  const isDone = commitEdit(editLabel('removeCorner', [id]), (scenario) => deleteVertex(scenario, { id, at }));
  const least = geometry.type === 'LineString' ? 2 : 3;
  const key = left < least ? geometry.type === 'LineString' ? 'corner-least-line' as const : 'corner-least-area' as const : 'corner-refused' as const;
  editStore.getState().set(isDone
    ? { corner: left > 0 ? { ring: at.ring, index: Math.min(at.index, left - 1) } : null, remarks: [] }
    : { remarks: [{ key, parameters: {} }] });
}

/** Half way to the next corner; from a line's last one, to the one before. The new corner is the chosen one then. */
export function addCornerAfter(at: VertexPlace): void {
  const feature = editedFeature();
  if (!feature) return;
  const { id, geometry } = feature;
  const corners = verticesOf(geometry, at.ring);
  const isLast = geometry.type === 'LineString' && at.index === corners.length - 1;
  const after = isLast ? at.index - 1 : at.index;
  const [from, to] = [corners[after], corners[(after + 1) % corners.length]];
  if (!from || !to) return;
  const coordinate = roundCoordinate([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
  const isDone = commitEdit(editLabel('addCorner', [id]), (scenario) => insertVertex(scenario, { id, after: { ring: at.ring, index: after }, coordinate }));
  editStore.getState().set(isDone ? { corner: { ring: at.ring, index: after + 1 }, remarks: [] } : { remarks: [{ key: 'corner-refused', parameters: {} }] });
}
