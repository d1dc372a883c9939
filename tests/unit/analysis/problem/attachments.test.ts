/** Where areas and open ground join a road that lines cross: at both ends of it, and on both sides of every line between. */
import { expect, test } from 'vitest';
import { placesInArea, placesOfArea, placesOfGround, placesOnGround } from '../../../../src/analysis/problem/attachments.ts';
import type { PlacedArea } from '../../../../src/analysis/problem/checkProblem.ts';
import { edgeOf, graphOf, nodeOf } from '../../../fixtures/network/graphOf.ts';

const town = graphOf();
const edge = edgeOf(town, 'A-D');
const areaOf = (south: number, north: number): PlacedArea => ({ id: 'lane', area: [[[[44.3998, south], [44.4002, south], [44.4002, north], [44.3998, north], [44.3998, south]]]] });
/** On A–D, whose 111,195 mm run south from 33.302: between 22,239 and 88,956. */
const lane = areaOf(33.3012, 33.3018);
const gatesOn = new Map([[edge, [10_000, 40_000, 60_000, 100_000]]]);
const alongs = (places: readonly ({ readonly node: number } | { readonly edge: number; readonly alongMm: number })[]) => places.map((place) => ('edge' in place && place.edge === edge ? place.alongMm : place));

test('an area without a junction: a metre within its outline, and every line in it', () => {
  const places = alongs(placesOfArea(town, lane, gatesOn));
  expect(places).toEqual([expect.closeTo(23_239, -1), 40_000, 60_000, expect.closeTo(87_956, -1)]);
});

test('open ground: to its very rim', () => {
  expect(alongs(placesOfGround(town, lane, gatesOn))).toEqual([expect.closeTo(22_239, -1), 40_000, 60_000, expect.closeTo(88_956, -1)]);
});

test('an area with a junction is its junctions', () => {
  expect(placesOfArea(town, areaOf(33.3008, 33.3018), gatesOn)).toEqual([{ node: nodeOf(town, 'D') }]);
});

test('whoever else’s place lies on the ground, or on the road of such an area, is on it too', () => {
  const places = [{ edge, alongMm: 5000 }, { edge, alongMm: 50_000 }, { node: 0 }, { edge, alongMm: 22_300 }];
  const own = { first: 2, count: 1 };
  expect(placesOnGround(town, lane, places, own)).toEqual([2, 1, 3]);
  expect(placesInArea(town, lane, places, own)).toEqual([2, 1]);
  expect(placesInArea(town, areaOf(33.3008, 33.3018), places, own)).toEqual([2]);
});
