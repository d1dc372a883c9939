/** Nothing crosses the water except on a bridge, and a bridge stands with both ends on land. */
import { toLocalMeters } from '../../geo/localMeters.ts';
import { isInsideRings } from '../../geo/areas/rings.ts';
import { intersectSegments, segmentsOf } from '../../geo/segments.ts';
import type { Baseline } from '../baseline.ts';
import type { Problem } from '../problem.ts';
import { report } from './report.ts';

/** One problem for each road in the water that is no bridge, and for each bridge that does not span it. */
export function checkRiver(baseline: Baseline): readonly Problem[] {
  const polygons = baseline.waters.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates));
  const banks = polygons.flat().flatMap((ring) => segmentsOf(ring.map(toLocalMeters)));
  const isWet = (point: readonly [number, number]) => polygons.some((rings) => isInsideRings(point, rings));
  return baseline.roads.flatMap((road) => {
    const { coordinates } = road.geometry;
    const isBridge = road.properties.bridge;
    const wet = coordinates.findIndex((point, index) => isWet(point) && (!isBridge || index === 0 || index === coordinates.length - 1));
    if (wet >= 0) return [report(road, `geometry.coordinates[${wet}]`, 'river-crossing', isBridge ? 'a bridge ends in the water' : 'in the water')];
    const crosses = segmentsOf(coordinates.map(toLocalMeters)).some((piece) => banks.some((bank) => intersectSegments(piece, bank) !== null));
    if (isBridge === crosses) return [];
    return [report(road, 'geometry', 'river-crossing', isBridge ? 'a bridge over no water' : 'crosses the water without being a bridge')];
  });
}
