/** Approach speeds by hand: on single roads, in the town, behind closed lines, through bends that are surveyed and bends that are not. */
import { describe, expect, it } from 'vitest';
import { approachSpeed } from '../../../../src/analysis/approach/approachSpeed.ts';
import { type Bend, bendSpeed, surveyedBends } from '../../../../src/analysis/approach/bends.ts';
import { findRunUps } from '../../../../src/analysis/approach/runUps.ts';
import { threatPresets } from '../../../../src/analysis/approach/threats.ts';
import { barred, buildEdgeStops } from '../../../../src/network/crossings/edgeStops.ts';
import type { RoadGraph, RoadInput } from '../../../../src/network/graph/roadGraph.ts';
import { edgeOf, graphOf } from '../../../fixtures/network/graphOf.ts';
import { place, townRoad, townRoads } from '../../../fixtures/network/town.ts';

const { truck } = threatPresets;
const kmh = (meters: number, acceleration = truck.acceleration) => Math.sqrt(2 * acceleration * meters) * 3.6;
/** The precise parts of the town without its edges, so that nobody comes from beyond. */
const closedTown = (roads: readonly RoadInput[]) => graphOf(roads, ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((id) => (
  { id, geometry: { coordinates: [...place(id as 'A')] as [number, number] }, properties: { role: 'junction' as const } })));
const at = (graph: RoadGraph, id: string, meters: number) => ({ edge: edgeOf(graph, id), alongMm: meters * 1000 });
const ask = (graph: RoadGraph, id: string, meters: number, stops: readonly (readonly [string, number])[] = [], bends: readonly Bend[] = []) => approachSpeed(
  findRunUps({ graph, mode: 'hostile', stops: buildEdgeStops(graph, stops.map(([road, along]) => ({ ...at(graph, road, along), delayMs: barred }))) }, truck, { bends }), at(graph, id, meters));

describe('a dead-end road of two pieces', () => {
  const exact = { precisionMeters: 0 };
  const graph = closedTown([townRoad('A', 'B', exact), townRoad('B', 'C', exact)]);

  it('is as fast as its length allows, from either end', () => {
    const { approaches: [along, against] } = ask(graph, 'B-C', 50);
    // A to B is 92.934 m and 50 m more; from C it is 42.934 m.
    expect(along).toMatchObject({ limitedBy: 'run-up', isFromBeyond: false, roads: ['B-C', 'A-B'], precisionMeters: 0 });
    expect(along.speedKmh.likely).toBeCloseTo(kmh(142.934), 2);
    expect(along.runUpMeters).toBeCloseTo(142.934, 2);
    expect(against.speedKmh.likely).toBeCloseTo(kmh(42.934), 2);
    expect(ask(graph, 'B-C', 50).speedKmh).toEqual(along.speedKmh);
  });

  it('begins anew behind a closed line, on the same road or on the one before', () => {
    expect(ask(graph, 'B-C', 50, [['B-C', 20]]).approaches[0]).toMatchObject({ limitedBy: 'run-up', runUpMeters: 30 });
    expect(ask(graph, 'B-C', 50, [['A-B', 40]]).approaches[0].speedKmh.likely).toBeCloseTo(kmh(102.934), 2);
    // The line asked about, and one beyond it, are in nobody's way.
    expect(ask(graph, 'B-C', 50, [['B-C', 50], ['B-C', 70]]).approaches[0].speedKmh.likely).toBeCloseTo(kmh(142.934), 2);
  });
});

describe('the town', () => {
  it('is round blocks, so that top speed is reached, and one comes from beyond', () => {
    expect(ask(graphOf(), 'E-H', 50)).toMatchObject({ limitedBy: 'top-speed' });
    expect(ask(graphOf(), 'E-H', 50).speedKmh.likely).toBeCloseTo(110, 9);
    expect(ask(graphOf(), 'A-B', 50).approaches[0]).toMatchObject({ isFromBeyond: true, limitedBy: 'top-speed' });
  });

  it('heeds no one-way', () => {
    const graph = closedTown([townRoad('D', 'E', { oneWay: 'forward', precisionMeters: 0 })]);
    expect(ask(graph, 'D-E', 10).approaches[1].speedKmh.likely).toBeCloseTo(kmh(82.935), 2);
  });

  it('a block is driven round, but nobody turns on the spot', () => {
    const exact = { precisionMeters: 0 };
    const dead = closedTown([townRoad('E', 'H', exact), townRoad('H', 'I', exact)]);
    expect(ask(dead, 'H-I', 1).approaches[0].runUpMeters).toBeCloseTo(112.195, 2);
    const block = closedTown(townRoads.filter(({ id }) => ['A-B', 'B-E', 'D-E', 'A-D', 'E-H'].includes(id)));
    expect(ask(block, 'E-H', 50)).toMatchObject({ limitedBy: 'top-speed' });
  });

  it('carries the precision of the roads it comes by', () => {
    const graph = closedTown([townRoad('A', 'B', { precisionMeters: 20 }), townRoad('B', 'C', { precisionMeters: 10 })]);
    const { speedKmh, precisionMeters } = ask(graph, 'B-C', 50).approaches[0];
    expect(precisionMeters).toBe(20);
    expect(speedKmh.low).toBeCloseTo(kmh(122.934), 2);
    expect(speedKmh.high).toBeCloseTo(kmh(162.934), 2);
    expect(ask(graphOf(), 'E-H', 50).speedKmh).toEqual({ low: expect.closeTo(110, 9) as number, likely: expect.closeTo(110, 9) as number, high: expect.closeTo(110, 9) as number });
  });
});

describe('open ground', () => {
  const exact = { precisionMeters: 0 };
  const graph = closedTown([townRoad('A', 'B', exact), townRoad('B', 'C', exact)]);
  /** A square over the first half of A–B, 46.5 m east to west and 111.2 m north to south. */
  const square = [[[[44.4, 33.3015], [44.4005, 33.3015], [44.4005, 33.3025], [44.4, 33.3025], [44.4, 33.3015]]]] as const;
  const over = (meters: number, stops: readonly (readonly [string, number])[] = []) => approachSpeed(findRunUps(
    { graph, mode: 'hostile', stops: buildEdgeStops(graph, stops.map(([road, along]) => ({ ...at(graph, road, along), delayMs: barred }))) }, truck, { openGround: [{ area: square }] }), at(graph, 'B-C', meters)).approaches[0];

  it('is a run-up from corner to corner, longer than the road beside it', () => {
    const approach = over(50);
    // √(46.47² + 111.2²) = 120.5 m over the ground, then 46.47 + 50 m of road.
    expect(approach).toMatchObject({ limitedBy: 'run-up', isOverGround: true });
    expect(approach.runUpMeters).toBeCloseTo(120.52 + 46.47 + 50, 0);
    expect(approach.speedKmh.likely).toBeCloseTo(kmh(approach.runUpMeters), 6);
    expect(ask(graph, 'B-C', 50).approaches[0]).toMatchObject({ isOverGround: false });
  });

  it('goes round a closed line that stands in it, and stops at one beyond it', () => {
    expect(over(50, [['A-B', 20]]).runUpMeters).toBeCloseTo(216.99, 0);
    expect(over(50, [['A-B', 70]])).toMatchObject({ isOverGround: false, limitedBy: 'run-up' });
    expect(over(50, [['A-B', 70]]).runUpMeters).toBeCloseTo(22.93 + 50, 1);
  });
});

describe('bends', () => {
  /** G–H as a right angle: 72.5 m down, 72.5 m up, a corner of about 100° at its middle. */
  const sag = [[44.4005, 33.2995]] as const;
  const surveyed: Partial<RoadInput['properties']> = { position: 'surveyed', precisionMeters: 0, widthMeters: 6, assumed: [] };
  const graph = closedTown([townRoad('G', 'H', surveyed, sag)]);

  it('of a surveyed road with a stated width cap the speed', () => {
    const bends = surveyedBends(graph);
    expect(bends).toHaveLength(1);
    const [bend] = bends;
    expect(bend).toMatchObject({ radiusMeters: 0, freedomMeters: 3 });
    // 2·atan(55.597 / 46.469) = 100.3°; R′ = 3·cot²(25.07°) = 13.71 m; √(9.80665·13.71) = 11.6 m/s.
    expect(bend?.turnDegrees).toBeCloseTo(100.2, 0);
    expect(bend ? bendSpeed(bend) : 0).toBeCloseTo(11.6, 1);
    const { approaches: [along] } = ask(graph, 'G-H', 140, [], bends);
    // 72.5 m from standing would bring 14.7 m/s, so the bend slows it; 67.5 m more come after.
    expect(along.limitedBy).toBe('bend');
    expect(along.runUpMeters).toBeCloseTo(67.54, 1);
    expect((along.speedKmh.likely / 3.6) ** 2).toBeCloseTo((bend ? bendSpeed(bend) : 0) ** 2 + 3 * along.runUpMeters, 6);
  });

  it('of any other road do not', () => {
    for (const changes of [{ ...surveyed, position: 'approximate' }, { ...surveyed, assumed: ['widthMeters'] }, { ...surveyed, widthMeters: null }] satisfies Partial<RoadInput['properties']>[]) {
      expect(surveyedBends(closedTown([townRoad('G', 'H', changes, sag)]))).toEqual([]);
    }
    expect(ask(graph, 'G-H', 140, [], []).approaches[0].limitedBy).toBe('run-up');
  });

  it('that a planner enters count like surveyed ones, and a slow enough one matters though nobody surveyed the road', () => {
    const loose = closedTown([townRoad('A', 'B', { precisionMeters: 0 }), townRoad('B', 'C', { precisionMeters: 0 })]);
    const bend: Bend = { edge: edgeOf(loose, 'A-B'), fromMm: 80_000, toMm: 90_000, radiusMeters: 10, turnDegrees: 90, freedomMeters: 0 };
    const { approaches: [along] } = ask(loose, 'B-C', 50, [], [bend]);
    // √(9.80665·10) = 9.9 m/s at the bend's end, 2.934 + 50 m before the line.
    expect(along.limitedBy).toBe('bend');
    expect((along.speedKmh.likely / 3.6) ** 2).toBeCloseTo(98.0665 + 3 * 52.934, 1);
  });

  it('that turn the same way over several corners are one, with the radius of the arc', () => {
    // A quarter of a circle of 50 m in ten pieces.
    const metersPerDegree = 111_195;
    const arc = Array.from({ length: 11 }, (_, step) => (step * Math.PI) / 20).map((angle) => (
      [44.4 + (50 * Math.sin(angle)) / (metersPerDegree * Math.cos((33.3 * Math.PI) / 180)), 33.3005 + (50 * (1 - Math.cos(angle))) / metersPerDegree] as const));
    const curve = closedTown([townRoad('G', 'H', surveyed, arc)]);
    const longest = surveyedBends(curve).toSorted((a, b) => b.toMm - b.fromMm - a.toMm + a.fromMm)[0];
    expect(longest?.radiusMeters).toBeGreaterThan(40);
    expect(longest?.radiusMeters).toBeLessThan(60);
  });
});
