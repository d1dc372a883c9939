/** Lines square to the town's roads: lengths by hand, and that the crossing finder agrees with them everywhere on the shipped roads. */
import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../../src/geo/lengthOf.ts';
import { findCrossings } from '../../../src/network/crossings/findCrossings.ts';
import { hasFlag } from '../../../src/network/graph/roadGraph.ts';
import { squareAcross, type SquareOptions } from '../../../src/sketch/squareAcross.ts';
import { edgeOf, graphOf } from '../../fixtures/network/graphOf.ts';
import { shipped } from '../../data/shippedBaseline.ts';

const graph = graphOf();

function square(road: string, alongMeters: number, options: SquareOptions) {
  const line = squareAcross(graph, edgeOf(graph, road), alongMeters, options);
  if (!line.ok) throw new Error(line.reason);
  return line;
}

describe('square to a road of the town', () => {
  test('from kerb to kerb: the carriageway and nothing else', () => {
    const line = square('A-B', 40, { mode: 'kerb' });
    expect(line).toMatchObject({ lengthMeters: 18, carriagewayMeters: [0, 18], assumed: [], onBridge: false });
    expect(lengthOf(line)).toBeCloseTo(18, 6);
    // The edge runs east: its left is north.
    expect(line.coordinates[0][1]).toBeGreaterThan(line.coordinates[1][1]);
    expect(line.coordinates[0][0]).toBeCloseTo(line.coordinates[1][0], 6);
  });

  test('from frontage to frontage: eight assumed metres on each side', () => {
    expect(square('B-C', 40, { mode: 'frontage' })).toMatchObject({ lengthMeters: 34, carriagewayMeters: [8, 26], assumed: ['width', 'footway'] });
    expect(square('A-B', 40, { mode: 'frontage', footwayMeters: 2.5, marginMeters: 0.5 })).toMatchObject({ lengthMeters: 24, carriagewayMeters: [3, 21], assumed: [] });
  });

  test('at a bend stands between both directions', () => {
    // G–H turns from south-east to north-east at its middle: square to east is north to south.
    const line = square('G-H', (graph.edgeLengthMm[edgeOf(graph, 'G-H')] ?? 0) / 2000, { mode: 'kerb' });
    expect(line.coordinates[0][0]).toBeCloseTo(line.coordinates[1][0], 6);
  });

  test('says that it stands on a bridge; beyond an end it stands at the end', () => {
    expect(square('C-F', 1e6, { mode: 'kerb' }).onBridge).toBe(true);
    expect(square('C-F', 1e6, { mode: 'kerb' }).coordinates[0][1]).toBeCloseTo(33.301, 6);
  });

  test.each([
    ['no-such-edge', 11, 0, {}], ['no-such-edge', -1, 0, {}], ['connector', edgeOf(graph, 'H-I'), 0, {}], ['bad-measure', 0, Number.NaN, {}], ['bad-measure', 0, 1, { marginMeters: -1 }],
    ['bad-measure', 0, 1, { footwayMeters: Infinity }],
  ] as const)('%s', (reason, edge, along, options) => {
    expect(squareAcross(graph, edge, along, { mode: 'frontage', ...options })).toEqual({ ok: false, reason });
  });
});

test('on every shipped road the line goes through it, square, from kerb to kerb, where it says', () => {
  const roads = graphOf(shipped.roads, shipped.junctions);
  for (let edge = 0; edge < roads.edgeCount; edge += 1) {
    if (hasFlag(roads, edge, 'connector')) continue;
    // A fifth of the way, away from corners and junctions.
    const alongMeters = (roads.edgeLengthMm[edge] ?? 0) / 5000;
    const line = squareAcross(roads, edge, alongMeters, { mode: 'frontage' });
    if (!line.ok) throw new Error(line.reason);
    const found = findCrossings(roads, line.coordinates);
    const crossing = found.ok ? found.crossings.find((one) => one.edge === edge) : undefined;
    const message = roads.edgeIds[edge] ?? '';
    expect(crossing?.meets, message).toBe('through');
    expect(crossing?.angleDegrees, message).toBeGreaterThan(89.5);
    expect(crossing?.openMm, message).toEqual([0, 0]);
    expect(Math.abs((crossing?.alongMm ?? 0) / 1000 - alongMeters), message).toBeLessThan(0.1);
    expect((crossing?.carriagewayMm[0] ?? 0) / 1000, message).toBeCloseTo(line.carriagewayMeters[0], 1);
    expect((crossing?.carriagewayMm[1] ?? 0) / 1000, message).toBeCloseTo(line.carriagewayMeters[1], 1);
  }
});
