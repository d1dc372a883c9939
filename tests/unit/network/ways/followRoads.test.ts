/** Nearest roads, roads in a box, and lines that follow the roads between clicks, in the town and on the shipped roads. */
import { describe, expect, test } from 'vitest';
import { toLocalMeters } from '../../../../src/geo/localMeters.ts';
import { projectOnSegment } from '../../../../src/geo/projectOnSegment.ts';
import type { LonLat } from '../../../../src/geo/types.ts';
import { segmentOnPlane } from '../../../../src/network/graph/edgeGeometry.ts';
import { followRoads, stretchBetween } from '../../../../src/network/ways/followRoads.ts';
import { nearestEdge } from '../../../../src/network/graph/nearestEdge.ts';
import { hasFlag } from '../../../../src/network/graph/roadGraph.ts';
import { edgesInBox } from '../../../../src/network/graph/segmentIndex.ts';
import { edgeOf, graphOf } from '../../../fixtures/network/graphOf.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { place } from '../../../fixtures/network/town.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

const town = graphOf();
const shippedGraph = graphOf(shipped.roads, shipped.junctions);

describe('the nearest road', () => {
  test('in the town: where, how far, how far along', () => {
    const near = nearestEdge(town, [44.4005, 33.3021]);
    expect(near?.edge).toBe(edgeOf(town, 'A-B'));
    expect(near?.distanceMeters).toBeCloseTo(11.12, 1);
    expect((near?.alongMm ?? 0) / 1000).toBeCloseTo(46.47, 1);
    expect(nearestEdge(town, [44.4005, 33.3021], 10)).toBeNull();
    expect(nearestEdge(town, [44.4015, 33.3], Infinity, (edge) => !hasFlag(town, edge, 'connector'))?.edge).toBe(edgeOf(town, 'E-H'));
  });

  test('is the nearest of all on the shipped roads', () => {
    const random = seededRandom(67);
    for (let run = 0; run < 300; run += 1) {
      const spot: LonLat = [44.2 + random.next() * 0.3, 33.2 + random.next() * 0.2];
      const all = [...shippedGraph.segmentEdge.keys()].map((segment) => projectOnSegment(toLocalMeters(spot), segmentOnPlane(shippedGraph, segment)).distanceMeters);
      expect(nearestEdge(shippedGraph, spot)?.distanceMeters, `run ${run}`).toBe(Math.min(...all));
    }
  });

  test('roads in a box', () => {
    const ids = edgesInBox(town, [44.3999, 33.2999, 44.4001, 33.3011]).map((edge) => town.edgeIds[edge]);
    expect(ids).toEqual(['A-D', 'D-E', 'D-G', 'G-H']);
    expect(edgesInBox(town, [45, 33, 45.1, 33.1])).toEqual([]);
  });
});

describe('a movement', () => {
  test('follows the roads between clicks, against one-ways, round bends', () => {
    const route = followRoads(town, [[44.4018, 33.3011], [44.4002, 33.3009], [44.4006, 33.2996]]);
    if (!route.ok) throw new Error(route.reason);
    expect(route.stretches.map(({ edges }) => edges.map(({ edge }) => town.edgeIds[edge]))).toEqual([['E-F', 'D-E'], ['D-E', 'D-G', 'G-H']]);
    expect(route.coordinates.slice(1, -1).map(([lon, lat]) => `${lon.toFixed(4)} ${lat.toFixed(4)}`))
      .toEqual(['44.4010 33.3010', '44.4002 33.3010', '44.4000 33.3010', '44.4000 33.3000', '44.4005 33.2995']);
    expect(route.lengthMeters).toBeCloseTo(route.stretches.reduce((sum, { lengthMeters }) => sum + lengthMeters, 0), 6);
    expect(route.places.length).toBe(3);
  });

  test('in a friendly view it keeps to one-ways', () => {
    const route = followRoads(town, [place('E'), [44.4005, 33.301], place('A')], { mode: 'friendly' });
    expect(route.ok && route.stretches[1]?.edges.map(({ edge }) => town.edgeIds[edge])).toEqual(['D-E', 'B-E', 'A-B']);
  });

  test('says which click is off the roads, or led to by no way', () => {
    expect(followRoads(town, [place('A'), [44.42, 33.31]])).toEqual({ ok: false, reason: 'off-roads', at: 1 });
    expect(followRoads(town, [place('A')])).toEqual({ ok: false, reason: 'too-few-points', at: 1 });
    const mask = new Uint8Array(town.edgeCount);
    mask[edgeOf(town, 'H-I')] = 1;
    expect(followRoads(town, [place('A'), place('I')], { mode: 'hostile', mask })).toEqual({ ok: false, reason: 'no-way', at: 1 });
    expect(followRoads(town, [place('A'), [44.402, 33.2995]], { mode: 'hostile', connectors: false, maxMeters: 60 })).toEqual({ ok: false, reason: 'off-roads', at: 1 });
  });

  test('between two clicks in one place has a line of two equal ends', () => {
    const route = followRoads(town, [place('E'), place('E')]);
    expect(route).toMatchObject({ ok: true, lengthMeters: 0, coordinates: [place('E'), place('E')] });
  });

  test('on the shipped roads every junction leads to every other', () => {
    const corners = shipped.junctions.map(({ geometry }): LonLat => geometry.coordinates);
    expect(followRoads(shippedGraph, corners).ok).toBe(true);
  });
});

describe('a closure', () => {
  test('on one road is the piece between, in the order of the clicks', () => {
    const edge = edgeOf(town, 'D-E');
    expect(stretchBetween(town, { edge, alongMm: 80_000 }, { edge, alongMm: 30_000 })).toMatchObject({ edges: [{ edge, fromMm: 80_000, toMm: 30_000 }], lengthMeters: 50 });
  });

  test('over a corner takes both roads', () => {
    const stretch = stretchBetween(town, { edge: edgeOf(town, 'A-B'), alongMm: 80_000 }, { edge: edgeOf(town, 'B-E'), alongMm: 30_000 });
    expect(stretch?.edges.map(({ edge }) => town.edgeIds[edge])).toEqual(['A-B', 'B-E']);
    expect(stretch?.coordinates[1]).toEqual(place('B'));
  });
});
