/** Outlines as RFC 7946 asks: closed, outer rings counter-clockwise and holes clockwise, none crossing itself. */
import { isClosedRing, isCounterClockwise } from '../../geo/areas/rings.ts';
import { findSelfCrossing } from '../../geo/areas/selfCrossing.ts';
import type { LonLat } from '../../geo/types.ts';
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
      const crossing = findSelfCrossing(withoutRepeats(ring));
      if (crossing !== 'simple') return [report(area, at, 'ring-crossing', crossing === 'crosses' ? 'two of its sides meet' : 'its sides overlap so much that they were not all compared')];
      if (isCounterClockwise(ring) === (index === 0)) return [];
      return [report(area, at, 'ring-order', index === 0 ? 'outer ring runs clockwise' : 'hole runs counter-clockwise')];
    }));
  });
}

/** A corner that is said twice is no crossing. */
const withoutRepeats = (ring: readonly LonLat[]): readonly LonLat[] => ring.filter(([lon, lat], index) => {
  const before = ring[index - 1];
  return before === undefined || before[0] !== lon || before[1] !== lat;
});
