/** Paper and ground: the scale that is printed is the scale that is drawn. */
import { describe, expect, test } from 'vitest';
import { groundFrame, placeInFrame, scaleOfZoom, zoomOfScale } from '../../../../src/export/page/groundFrame.ts';
import type { PageMap } from '../../../../src/export/page/pageRequest.ts';
import { distanceBetween } from '../../../../src/geo/distanceBetween.ts';
import type { LonLat } from '../../../../src/geo/types.ts';

const map: PageMap = { center: [44.39, 33.305], scale: 10_000, bearing: 0, pitch: 0 };
const frame = { widthMm: 200, heightMm: 100 };
const at = (ring: readonly LonLat[], corner: number): LonLat => ring[corner] ?? [0, 0];

describe('zoom and scale', () => {
  test('at the equator zoom 0 shows the world on 512 pixels of 1/96 inch', () => {
    expect(scaleOfZoom(0, 0)).toBeCloseTo((2 * Math.PI * 6_378_137 * 1000) / (512 * (25.4 / 96)), 3);
  });

  test('one is the inverse of the other, and a zoom halves the scale', () => {
    expect(scaleOfZoom(zoomOfScale(12_500, 33.3), 33.3)).toBeCloseTo(12_500, 6);
    expect(zoomOfScale(5000, 33.3) - zoomOfScale(10_000, 33.3)).toBeCloseTo(1, 9);
  });
});

describe('the ground in a frame', () => {
  test('is as wide and as high as the scale says, to a thousandth', () => {
    const ring = groundFrame(map, frame);
    const middle = (a: LonLat, b: LonLat): LonLat => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    // turf measures on a sphere of 6,371,008.8 m, Web Mercator on one of 6,378,137 m.
    const sphere = 6_378_137 / 6_371_008.8;
    const width = distanceBetween(middle(at(ring, 0), at(ring, 3)), middle(at(ring, 1), at(ring, 2))) * sphere;
    const height = distanceBetween(middle(at(ring, 0), at(ring, 1)), middle(at(ring, 2), at(ring, 3))) * sphere;
    expect(width / 2000).toBeCloseTo(1, 3);
    expect(height / 1000).toBeCloseTo(1, 3);
  });

  test.each([0, 30, -125, 180])('its corners lie in the corners of the frame, at a bearing of %i', (bearing) => {
    const corners = groundFrame({ ...map, bearing }, frame).map((place) => placeInFrame(place, { ...map, bearing }));
    expect(corners.map(([x, y]) => [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6])).toEqual([[-100, -50], [100, -50], [100, 50], [-100, 50]]);
  });

  test('what lies east is above the centre of a map that looks east', () => {
    const [x, y] = placeInFrame([44.391, 33.305], { ...map, bearing: 90 });
    expect(x).toBeCloseTo(0, 6);
    expect(y).toBeLessThan(-5);
  });

  test('a tilted one is a trapezoid: further away, wider, and its middle stays', () => {
    const ring = groundFrame({ ...map, pitch: 45 }, frame).map((place) => placeInFrame(place, map));
    const [topLeft = [0, 0], topRight = [0, 0], bottomRight = [0, 0], bottomLeft = [0, 0]] = ring;
    expect(topRight[0] - topLeft[0]).toBeGreaterThan(bottomRight[0] - bottomLeft[0]);
    // The camera stands 150 mm off; a ray through the upper edge, 50 mm above the middle, meets ground tilted by 45° at 150·50 / (150·cos 45° − 50·sin 45°) mm.
    expect(-topLeft[1]).toBeCloseTo((150 * 50) / (150 * Math.SQRT1_2 - 50 * Math.SQRT1_2), 6);
    expect(bottomLeft[1]).toBeCloseTo((150 * 50) / (150 * Math.SQRT1_2 + 50 * Math.SQRT1_2), 6);
    expect(topLeft[0]).toBeCloseTo(-topRight[0], 6);
  });
});
