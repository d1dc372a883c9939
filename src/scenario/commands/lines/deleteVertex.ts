/** Takes a corner out of a line or ring. */
import type { Scenario } from '../../document.ts';
import type { VertexPlace } from '../../geometry/vertices.ts';
import { changeVertices } from './changeVertices.ts';

/** A line keeps two corners and a ring three: beyond that nothing changes. */
export function deleteVertex(scenario: Scenario, { id, at }: { readonly id: string; readonly at: VertexPlace }): Scenario {
  return changeVertices(scenario, id, at, (vertices, index) => (vertices.length < 3 ? null : vertices.toSpliced(index, 1)));
}
