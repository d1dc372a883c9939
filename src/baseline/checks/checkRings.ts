/** Outlines as RFC 7946 asks: closed, outer rings counter-clockwise and holes clockwise, none crossing itself. */
import { crossesItself, isClosedRing, isCounterClockwise } from '../../geo/areas/rings.ts';
import type { Baseline } from '../baseline.ts';
import type { Problem } from '../problem.ts';
import { report } from './report.ts';

/** At most one problem a ring: an open ring has no way round, a crossing one has two. */
export function checkRings(baseline: Baseline): readonly Problem[] {
  return [...baseline.neighbourhoods, ...baseline.zones, ...baseline.waters].flatMap((area) => {
    const { geometry } = area;
    const polygons = geometry.type === 'Polygon'
      ? [{ path: 'geometry.coordinates', rings: geometry.coordinates }]
      : geometry.coordinates.map((rings, index) => ({ path: `geometry.coordinates[${index}]`, rings }));
    return polygons.flatMap(({ path, rings }) => rings.flatMap((ring, index) => {
      const at = `${path}[${index}]`;
      if (!isClosedRing(ring)) return [report(area, at, 'ring-open', 'first and last position differ')];
      if (crossesItself(ring)) return [report(area, at, 'ring-crossing', 'two of its sides meet')];
      if (isCounterClockwise(ring) === (index === 0)) return [];
      return [report(area, at, 'ring-order', index === 0 ? 'outer ring runs clockwise' : 'hole runs counter-clockwise')];
    }));
  });
}
