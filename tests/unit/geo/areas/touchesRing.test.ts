/** What a box touches: inside, across, beside, round about. */
import { describe, expect, test } from 'vitest';
import { touchesRing } from '../../../../src/geo/areas/touchesRing.ts';
import type { LonLat } from '../../../../src/geo/types.ts';

const box: readonly LonLat[] = [[44.38, 33.30], [44.39, 33.30], [44.39, 33.31], [44.38, 33.31], [44.38, 33.30]];
/** The same ground seen on a map turned by 45°. */
const slanted: readonly LonLat[] = [[44.385, 33.295], [44.395, 33.305], [44.385, 33.315], [44.375, 33.305], [44.385, 33.295]];
const line = (...coordinates: readonly LonLat[]) => ({ type: 'LineString' as const, coordinates });
const square = (west: number, south: number, size: number) => ({
  type: 'Polygon' as const,
  coordinates: [[[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]] as readonly (readonly LonLat[])[],
});

describe('a box touches', () => {
  test.each([
    ['a point in it', { type: 'Point' as const, coordinates: [44.385, 33.305] as const }, true],
    ['a point beside it', { type: 'Point' as const, coordinates: [44.395, 33.305] as const }, false],
    ['a line wholly inside', line([44.382, 33.302], [44.384, 33.304]), true],
    ['a line that crosses it and has no corner in it', line([44.37, 33.305], [44.40, 33.306]), true],
    ['a line that cuts one corner', line([44.389, 33.2995], [44.3905, 33.3015]), true],
    ['a line that passes that corner by', line([44.3895, 33.2985], [44.3925, 33.3015]), false],
    ['an area whose outline crosses it', square(44.385, 33.305, 0.02), true],
    ['an area wholly inside', square(44.382, 33.302, 0.002), true],
  ])('%s: %#', (_, shape, expected) => expect(touchesRing(shape, box)).toBe(expected));

  test('no area that it lies inside of', () => expect(touchesRing(square(44.3, 33.2, 0.2), box)).toBe(false));
  test('by its real edges where it is slanted', () => {
    expect(touchesRing({ type: 'Point', coordinates: [44.377, 33.297] }, slanted)).toBe(false);
    expect(touchesRing({ type: 'Point', coordinates: [44.385, 33.297] }, slanted)).toBe(true);
  });
});
