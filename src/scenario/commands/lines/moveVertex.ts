/** Moves one corner. */
import type { Scenario } from '../../document.ts';
import type { VertexPlace } from '../../geometry/vertices.ts';
import type { Coordinate } from '../../kinds/common.ts';
import { changeVertices } from './changeVertices.ts';

export interface MoveVertex {
  readonly id: string;
  readonly at: VertexPlace;
  readonly to: Coordinate;
}

/** Nothing moves where the result would cross itself or collapse. Onto its neighbour, the two become one. */
export function moveVertex(scenario: Scenario, { id, at, to }: MoveVertex): Scenario {
  return changeVertices(scenario, id, at, (vertices, index) => vertices.with(index, to));
}
