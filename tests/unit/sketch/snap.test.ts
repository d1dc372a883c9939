/** What the pointer snaps to in the town: the order of kinds, the reach, the held key. */
import { describe, expect, test } from 'vitest';
import { type Snap, type SnapContext, snapPointer } from '../../../src/sketch/snap.ts';
import { edgeOf, graphOf, nodeOf } from '../../fixtures/network/graphOf.ts';

const graph = graphOf();
/** Ten millionths of a degree of latitude are 1.112 m. */
const barrier = { id: 'line', coordinates: [[44.4005, 33.302_05], [44.4005, 33.3021], [44.4006, 33.3022]], isBarrier: true };
const zone = { id: 'zone', coordinates: [[44.401, 33.302_03], [44.4013, 33.3024], [44.4009, 33.3024], [44.401, 33.302_03]], isBarrier: false };

function snap(lon: number, lat: number, changes: Partial<SnapContext> = {}): Snap | null {
  return snapPointer([lon, lat], { graph, lines: [barrier, zone], toleranceMeters: 10, isOff: false, ...changes });
}

describe('in the town the pointer snaps', () => {
  test('to a barrier\'s end before the road that is nearer', () => {
    expect(snap(44.4005, 33.302_01)).toMatchObject({ kind: 'barrier-end', featureId: 'line', vertex: 0, coordinate: [44.4005, 33.302_05] });
  });

  test('to a vertex in the middle of a barrier or of anything else', () => {
    expect(snap(44.4005, 33.302_11, { toleranceMeters: 3 })).toMatchObject({ kind: 'vertex', featureId: 'line', vertex: 1 });
    expect(snap(44.4013, 33.302_41)).toMatchObject({ kind: 'vertex', featureId: 'zone', vertex: 1 });
  });

  test('to a vertex before the junction beside it', () => {
    expect(snap(44.401, 33.302_01)).toMatchObject({ kind: 'vertex', featureId: 'zone' });
    const alone = snap(44.401, 33.302_01, { lines: [] });
    expect(alone).toMatchObject({ kind: 'junction', node: nodeOf(graph, 'B'), junctionId: 'B', coordinate: [44.401, 33.302] });
    expect(alone?.distanceMeters).toBeCloseTo(1.11, 2);
  });

  test('to a road, at the place square to the pointer', () => {
    const road = snap(44.4003, 33.302_03);
    expect(road).toMatchObject({ kind: 'road', edge: edgeOf(graph, 'A-B'), roadId: 'A-B' });
    expect(road?.kind === 'road' && road.alongMeters).toBeCloseTo(27.88, 1);
    expect(road?.coordinate[1]).toBeCloseTo(33.302, 7);
  });

  test('of two alike to the nearer', () => {
    const other = { id: 'other', coordinates: [[44.4005, 33.302_06], [44.45, 33.35]], isBarrier: true };
    expect(snap(44.4005, 33.302_056, { lines: [barrier, other] })).toMatchObject({ featureId: 'other' });
    expect(snap(44.4005, 33.302_054, { lines: [barrier, other] })).toMatchObject({ featureId: 'line' });
  });

  test('to nothing beyond its reach, without a network, or with the key held', () => {
    expect(snap(44.4003, 33.3021, { toleranceMeters: 11.1, lines: [] })).toBeNull();
    expect(snap(44.4003, 33.3021, { toleranceMeters: 11.2, lines: [] })?.kind).toBe('road');
    expect(snap(44.4003, 33.302, { graph: null })).toBeNull();
    expect(snap(44.4005, 33.302_05, { isOff: true })).toBeNull();
    expect(snap(44.4005, 33.302_05, { toleranceMeters: 0 })).toBeNull();
    expect(snap(44.4005, 33.302_05, { toleranceMeters: Number.NaN })).toBeNull();
  });

  test('past corners that are no places', () => {
    expect(snap(44.4003, 33.302, { lines: [{ id: 'bad', coordinates: [[Number.NaN, 33], []], isBarrier: true }] })?.kind).toBe('road');
  });
});
