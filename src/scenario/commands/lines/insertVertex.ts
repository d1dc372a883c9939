/** Puts a corner into a line or ring. */
import type { Scenario } from '../../document.ts';
import type { VertexPlace } from '../../geometry/vertices.ts';
import type { Coordinate } from '../../kinds/common.ts';
import { changeVertices } from './changeVertices.ts';

export interface InsertVertex {
  readonly id: string;
  /** The corner after which it stands. */
  readonly after: VertexPlace;
  readonly coordinate: Coordinate;
}

/** Nothing changes on points, or where the result would cross itself. After a line's last corner it prolongs the line. */
export function insertVertex(scenario: Scenario, { id, after, coordinate }: InsertVertex): Scenario {
  return changeVertices(scenario, id, after, (vertices, index) => (vertices.length < 2 ? null : vertices.toSpliced(index + 1, 0, coordinate)));
}
