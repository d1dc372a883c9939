/** The way corners are moved, put in and taken out: one ring's list changed, the result kept only where it can be. */
import type { Scenario } from '../../document.ts';
import { tidyGeometry } from '../../geometry/tidyGeometry.ts';
import { type VertexPlace, verticesOf, withVertices } from '../../geometry/vertices.ts';
import type { Coordinate } from '../../kinds/common.ts';
import { withGeometry } from '../features/replaceGeometry.ts';
import { mapFeatures } from '../mapFeatures.ts';

/** `change` gives the new list of corners of the ring that `at` names, or null for none. Corners that are not there change nothing. */
export function changeVertices(
  scenario: Scenario, id: string, at: VertexPlace, change: (vertices: readonly Coordinate[], index: number) => readonly Coordinate[] | null,
): Scenario {
  return mapFeatures(scenario, [id], (feature) => {
    const vertices = verticesOf(feature.geometry, at.ring);
    const changed = Number.isInteger(at.index) && at.index >= 0 && at.index < vertices.length ? change(vertices, at.index) : null;
    const geometry = changed && tidyGeometry(withVertices(feature.geometry, at.ring, changed));
    return geometry ? withGeometry(feature, geometry) : feature;
  });
}
