/** Which roads a site may stand on, by its distance and by how well its place is known. */
import { expect, test } from 'vitest';
import type { LonLat } from '../../../../src/geo/types.ts';
import { attachSite } from '../../../../src/network/split/attachSite.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';

const town = graphOf();
const roads = (place: LonLat, precisionMeters: number) => attachSite(town, place, precisionMeters).map(({ edge }) => town.edgeIds[edge]);

test('every road within a hundred metres, however well the place is known', () => {
  // The middle of the block: D and E, where other roads end too, are 72 m off.
  expect(roads([44.4005, 33.3005], 0)).toEqual(['A-D', 'B-E', 'D-E', 'D-G', 'E-F', 'E-H', 'G-H']);
  // From 65 m west of the town: the whole west side is near, nothing else is.
  expect(roads([44.3993, 33.301], 0)).toEqual(['A-D', 'D-E', 'D-G']);
});

test('a place known to 300 m may be on roads 300 m off', () => {
  expect(roads([44.3975, 33.301], 0)).toEqual([]);
  expect(roads([44.3975, 33.301], 300)).toEqual(['A-B', 'A-D', 'D-E', 'D-G', 'G-H']);
});

test('a connector only where there is no road', () => {
  expect(roads([44.4015, 33.3], 0)).not.toContain('H-I');
  expect(roads([44.4029, 33.3], 0)).toEqual(['H-I']);
});

test('the place on each road is the nearest one', () => {
  const [first] = attachSite(town, [44.3995, 33.3015], 0).filter(({ edge }) => town.edgeIds[edge] === 'A-D');
  expect((first?.alongMm ?? 0) / 1000).toBeCloseTo(111.195 / 2, 1);
});
