/** The graph of the town by hand, of the shipped roads by count, and everything that may be wrong with a network. */
import { expect, describe, test } from 'vitest';
import { buildRoadGraph } from '../../../../src/network/graph/buildRoadGraph.ts';
import { classOf, speedOf, widthOf } from '../../../../src/network/graph/assumedAttributes.ts';
import { nodePlace, pointAlong, sliceEdge } from '../../../../src/network/graph/edgeGeometry.ts';
import { hasFlag, type RoadGraph } from '../../../../src/network/graph/roadGraph.ts';
import { edgeOf, graphOf, nodeOf } from '../../../fixtures/network/graphOf.ts';
import { townJunctions, townRoad, townRoads } from '../../../fixtures/network/town.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

const town = graphOf();

/** What leads out of a node: `arc → node`, arcs named by road and direction. */
function leaves(graph: RoadGraph, id: string): readonly string[] {
  const node = nodeOf(graph, id);
  return [...graph.outArc.subarray(graph.firstOut[node], graph.firstOut[node + 1])].map((arc, index) => (
    `${graph.edgeIds[arc >> 1]} ${arc % 2 === 0 ? 'along' : 'against'} to ${graph.nodeIds[graph.outTo[(graph.firstOut[node] ?? 0) + index] ?? 0]}`
  ));
}

describe('the town', () => {
  test('has nine nodes and eleven edges, each in both directions', () => {
    expect([town.nodeCount, town.edgeCount, town.outArc.length]).toEqual([9, 11, 22]);
    expect(leaves(town, 'E')).toEqual(['B-E against to B', 'D-E against to D', 'E-F along to F', 'E-H along to H']);
    expect(leaves(town, 'I')).toEqual(['H-I against to H']);
  });

  test('has the lengths of its plan, in whole millimetres', () => {
    expect(town.edgeLengthMm[edgeOf(town, 'A-D')]).toBe(111_195);
    expect(Math.abs((town.edgeLengthMm[edgeOf(town, 'A-B')] ?? 0) - 92_934)).toBeLessThan(10);
    expect(Math.abs((town.edgeLengthMm[edgeOf(town, 'G-H')] ?? 0) - 144_918)).toBeLessThan(10);
  });

  test('keeps what the roads say', () => {
    const bridge = edgeOf(town, 'C-F');
    expect(classOf(town, bridge)).toBe('primary');
    expect([hasFlag(town, bridge, 'bridge'), hasFlag(town, bridge, 'connector'), hasFlag(town, bridge, 'illustrative')]).toEqual([true, false, false]);
    expect(widthOf(town, bridge)).toEqual({ value: 18, isAssumed: true });
    expect(widthOf(town, edgeOf(town, 'A-B'))).toEqual({ value: 18, isAssumed: false });
    expect(town.edgeOneWay[edgeOf(town, 'D-E')]).toBe(1);
    expect(town.edgeServes[edgeOf(town, 'H-I')]).toBe('site-of-the-town');
    expect(town.edgeLanes[edgeOf(town, 'H-I')]).toBe(0);
    expect(town.nodeRole[nodeOf(town, 'A')]).toBe(1);
    expect(nodePlace(town, nodeOf(town, 'F'))).toEqual([44.402, 33.301]);
  });

  test('covers ten roads, one of them illustrative, and a connector, in one piece', () => {
    // Two blocks on the north row, two on the middle one, five down, and the sagging one; the connector is no road.
    expect(town.coverage).toMatchObject({ roads: 10, illustrative: 1, connectors: 1, pieces: 1 });
    expect(town.coverage.lengthMeters).toBeCloseTo(2 * 92.934 + 2 * 92.935 + 5 * 111.195 + 144.918, 1);
  });

  test('gives pieces of a bent edge, either way', () => {
    const edge = edgeOf(town, 'G-H');
    const length = town.edgeLengthMm[edge] ?? 0;
    expect(sliceEdge(town, edge, 0, length)).toEqual([[44.4, 33.3], [44.4005, 33.2995], [44.401, 33.3]]);
    expect(sliceEdge(town, edge, length, length / 2)).toEqual([[44.401, 33.3], [44.4005, 33.2995]]);
    expect(pointAlong(town, edge, length * 2)).toEqual([44.401, 33.3]);
  });

  test('states a speed where none is stated, as assumed', () => {
    const graph = graphOf([townRoad('A', 'B', { class: 'motorway', speedKmh: null, widthMeters: null, assumed: [] })]);
    expect([speedOf(graph, 0), widthOf(graph, 0)]).toEqual([{ value: 80, isAssumed: true }, { value: 24, isAssumed: true }]);
  });
});

describe('the network version', () => {
  test('does not depend on the order of the input', () => {
    expect(graphOf(townRoads.toReversed(), townJunctions.toReversed())).toEqual(town);
  });

  test.each([
    ['a coordinate', townRoad('A', 'B', {}, [[44.4005, 33.302_001]])],
    ['a width', townRoad('A', 'B', { widthMeters: 19 })],
    ['a direction', townRoad('A', 'B', { oneWay: 'forward' })],
    ['a width that is not stated', townRoad('A', 'B', { widthMeters: null })],
  ])('changes with %s', (_, road) => {
    const roads = townRoads.map((other) => (other.id === 'A-B' ? road : other));
    expect(graphOf(roads).networkVersion).not.toBe(town.networkVersion);
  });
});

describe('what is wrong is told', () => {
  const C = townJunctions.find(({ id }) => id === 'C');
  if (!C) throw new Error('The town has a C.');
  const moved = (id: string, lon: number, lat: number) => ({ ...C, id, geometry: { coordinates: [lon, lat] as [number, number] } });

  test.each([
    ['no roads', [], townJunctions, ['no-roads', null, null]],
    ['a dangling end', townRoads, townJunctions.filter(({ id }) => id !== 'I'), ['missing-junction', 'H-I', 'I']],
    ['an end off its junction', townRoads, townJunctions.map((junction) => (junction.id === 'I' ? moved('I', 44.402, 33.300_01) : junction)), ['end-off-junction', 'H-I', 'I']],
    ['two roads of one id', [...townRoads, townRoad('A', 'B')], townJunctions, ['duplicate-id', 'A-B', null]],
    ['two junctions of one id', townRoads, [...townJunctions, C], ['duplicate-id', 'C', null]],
    ['a coordinate that is no number', [...townRoads, townRoad('A', 'E', {}, [[Number.NaN, 33]])], townJunctions, ['bad-coordinate', 'A-E', null]],
    ['a swapped coordinate off the earth', [...townRoads, townRoad('A', 'E', {}, [[33, 144.4]])], townJunctions, ['bad-coordinate', 'A-E', null]],
    ['a speed of nothing', [...townRoads, townRoad('A', 'E', { speedKmh: 0 })], townJunctions, ['bad-attribute', 'A-E', null]],
    ['more lanes than a road has', [...townRoads, townRoad('A', 'E', { lanes: 256 })], townJunctions, ['bad-attribute', 'A-E', null]],
    ['a road round the world', [...townRoads, townRoad('A', 'E', {}, [[-120, 0]])], townJunctions, ['too-long', 'A-E', null]],
  ] as const)('%s is refused', (_, roads, junctions, [reason, at, other]) => {
    expect(buildRoadGraph(roads, junctions)).toEqual({ ok: false, problems: [{ reason, at, other }] });
  });

  test('a loop is kept and told', () => {
    const built = buildRoadGraph([...townRoads, townRoad('E', 'E', {}, [[44.4012, 33.3012], [44.4012, 33.3008]], 'loop')], townJunctions);
    expect(built.ok && built.remarks).toEqual([{ reason: 'self-loop', at: 'loop', other: 'E' }]);
    expect(built.ok && leaves(built.graph, 'E')).toContain('loop against to E');
  });

  test('a loop without length is left out and told', () => {
    const built = buildRoadGraph([...townRoads, townRoad('E', 'E', {}, [], 'nothing')], townJunctions);
    expect(built.ok && built.remarks).toEqual([{ reason: 'zero-length', at: 'nothing', other: null }]);
    expect(built.ok && built.graph.edgeCount).toBe(11);
  });

  test('junctions in one place become one node, so that nothing that touches comes apart', () => {
    const roads = townRoads.map((road) => (road.id === 'C-F' ? { ...road, properties: { ...road.properties, from: 'C2' } } : road));
    const built = buildRoadGraph(roads, [...townJunctions, { ...C, id: 'C2' }]);
    expect(built.ok && built.remarks).toEqual([{ reason: 'same-place', at: 'C2', other: 'C' }]);
    expect(built.ok && leaves(built.graph, 'C')).toEqual(['B-C against to B', 'C-F along to F']);
  });

  test('a junction of its own is kept and told; islands are counted', () => {
    const built = buildRoadGraph(townRoads, [...townJunctions, moved('Z', 44.41, 33.31)]);
    expect(built.ok && built.remarks).toEqual([{ reason: 'lone-junction', at: 'Z', other: null }]);
    expect(built.ok && built.graph.coverage.pieces).toBe(2);
  });
});

test('the shipped roads make one piece of 53 roads and 14 connectors', () => {
  const built = buildRoadGraph(shipped.roads, shipped.junctions);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  expect(built.remarks).toEqual([]);
  expect([built.graph.edgeCount, built.graph.nodeCount]).toEqual([67, 64]);
  expect(built.graph.coverage).toMatchObject({ roads: 53, illustrative: 8, connectors: 14, pieces: 1 });
  expect(structuredClone(built.graph)).toEqual(built.graph);
});
