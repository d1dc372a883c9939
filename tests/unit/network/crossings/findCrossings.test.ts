/** Crossings in the town by hand, of the shipped lines, and against plain intersection and closed rings on random lines. */
import { describe, expect, test } from 'vitest';
import { toLocalMeters } from '../../../../src/geo/localMeters.ts';
import { isInsideRings } from '../../../../src/geo/areas/rings.ts';
import { intersectSegments, segmentsOf } from '../../../../src/geo/segments.ts';
import type { LonLat } from '../../../../src/geo/types.ts';
import type { Crossing } from '../../../../src/network/crossings/crossing.ts';
import { barred, closedEdges, delayBetween } from '../../../../src/network/crossings/edgeStops.ts';
import { findCrossings } from '../../../../src/network/crossings/findCrossings.ts';
import { shortestWay } from '../../../../src/network/ways/shortestWay.ts';
import { hostileStops, stopsOfBarriers, tabulateCrossings } from '../../../../src/network/crossings/stopsOfBarriers.ts';
import { nodePlace } from '../../../../src/network/graph/edgeGeometry.ts';
import { findId } from '../../../../src/network/graph/orderedIds.ts';
import { edgeOf, graphOf } from '../../../fixtures/network/graphOf.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { townRoad, townRoads } from '../../../fixtures/network/town.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

const town = graphOf();
const shippedGraph = graphOf(shipped.roads, shipped.junctions);

function crossingsOf(line: readonly LonLat[], graph = town): readonly Crossing[] {
  const found = findCrossings(graph, line);
  if (!found.ok) throw new Error(found.reason);
  return found.crossings;
}
const briefly = (crossings: readonly Crossing[]) => crossings.map(({ roadId, meets }) => `${roadId} ${meets}`);

describe('in the town', () => {
  test('a line square across a road', () => {
    const [crossing, ...others] = crossingsOf([[44.4005, 33.3018], [44.4005, 33.3022]]);
    expect(others).toEqual([]);
    // Half of 92.934 m along the road; 0.0002° of 111,195 m along the line; 18 m of carriageway, 9 to each side.
    expect(crossing).toMatchObject({ roadId: 'A-B', edge: edgeOf(town, 'A-B'), alongBarrierMm: 22_239, meets: 'through', node: null, carriagewayMm: [13_239, 31_239], openMm: [0, 0], isWidthAssumed: false });
    expect(Math.abs((crossing?.alongMm ?? 0) - 46_467)).toBeLessThan(5);
    expect(crossing?.angleDegrees).toBeCloseTo(90, 6);
    expect(crossing?.coordinate[0]).toBeCloseTo(44.4005, 7);
  });

  test('a line at 45° stands in more of the carriageway', () => {
    // 0.0002° of latitude is 22.239 m; the same to the east is 22.239 / 92,934 of a degree.
    const east = 22.239 / 92_934;
    const [crossing] = crossingsOf([[44.4005 - east, 33.3018], [44.4005 + east, 33.3022]]);
    expect(crossing?.angleDegrees).toBeCloseTo(45, 1);
    // 9 m / sin 45° = 12.728 m on each side of the middle.
    const [from = 0, to = 0] = crossing?.carriagewayMm ?? [];
    expect((to - from) / 1000).toBeCloseTo(25.456, 1);
  });

  test('a line that ends within the carriageway says how much stays open', () => {
    // From 3.336 m south of the middle to 5.560 m north of it, of 9 m each.
    const [crossing] = crossingsOf([[44.4005, 33.301_97], [44.4005, 33.302_05]]);
    expect(crossing).toMatchObject({ meets: 'through', openMm: [5664, 3440] });
    expect(crossing?.carriagewayMm[0]).toBe(0);
  });

  test('a straight line crosses the sagging road twice, a bent one comes back', () => {
    const twice = crossingsOf([[44.4001, 33.299_75], [44.4009, 33.299_75]]);
    expect(briefly(twice)).toEqual(['G-H through', 'G-H through']);
    expect(twice.map(({ alongMm }) => Math.round(alongMm / 1000))).toEqual([36, 109]);
    const back = crossingsOf([[44.4003, 33.3018], [44.4003, 33.3022], [44.4007, 33.3022], [44.4007, 33.3018]]);
    expect(briefly(back)).toEqual(['A-B through', 'A-B through']);
    expect(back.map(({ alongMm }) => Math.round(alongMm / 1000))).toEqual([28, 65]);
  });

  test('one line across two roads, in its own order', () => {
    expect(briefly(crossingsOf([[44.4015, 33.3025], [44.4015, 33.3005]]))).toEqual(['B-C through', 'E-F through']);
  });

  test('a corner of the line on the road: through, or a touch that turns back', () => {
    expect(briefly(crossingsOf([[44.4004, 33.3018], [44.4005, 33.302], [44.4006, 33.3022]]))).toEqual(['A-B through']);
    expect(briefly(crossingsOf([[44.4004, 33.3018], [44.4005, 33.302], [44.4006, 33.3018]]))).toEqual(['A-B touches']);
  });

  test('a bend of the road on the line: through, or a touch', () => {
    expect(briefly(crossingsOf([[44.4005, 33.2993], [44.4005, 33.2997]]))).toEqual(['G-H through']);
    expect(briefly(crossingsOf([[44.4003, 33.2995], [44.4007, 33.2995]]))).toEqual(['G-H touches']);
  });

  test('an end at the middle of the road touches it within half a metre, and no farther', () => {
    expect(briefly(crossingsOf([[44.4005, 33.3025], [44.4005, 33.302_004]]))).toEqual(['A-B last-end']); // 0.44 m
    expect(findCrossings(town, [[44.4005, 33.3025], [44.4005, 33.302_006]])).toEqual({ ok: false, reason: 'touches-no-road' }); // 0.67 m
    expect(briefly(crossingsOf([[44.4005, 33.301_998], [44.4005, 33.3025]]))).toEqual(['A-B first-end']); // 0.22 m beyond
  });

  test('an end that stops at the road cuts it unless it is loose', () => {
    const coordinates: readonly LonLat[] = [[44.4005, 33.3025], [44.4005, 33.302]];
    const cuts = (ends: readonly ['tied' | 'loose', 'tied' | 'loose']) => tabulateCrossings(town, [{ id: 'line', coordinates, ends }]).crossings.map((crossing) => crossing.countsAsCut);
    expect(cuts(['loose', 'tied'])).toEqual([true]);
    expect(cuts(['tied', 'loose'])).toEqual([false]);
  });

  test('through a junction: the edge that is alone on its side is cut', () => {
    // Past B from south-west to north-east: A–B to the left, B–C and B–E to the right.
    expect(briefly(crossingsOf([[44.4005, 33.3015], [44.4015, 33.3025]]))).toEqual(['A-B through', 'B-C touches', 'B-E touches']);
    expect(crossingsOf([[44.4005, 33.3015], [44.4015, 33.3025]]).every(({ node }) => node === findId(town.nodeIds, 'B'))).toBe(true);
  });

  test('through a crossroads with two roads on each side nothing counts as cut', () => {
    expect(briefly(crossingsOf([[44.4005, 33.3005], [44.4015, 33.3015]]))).toEqual(['B-E junction', 'D-E junction', 'E-F junction', 'E-H junction']);
  });

  test('past a corner nothing is cut; across the end of a dead end it is; an end at a junction cuts nothing', () => {
    expect(briefly(crossingsOf([[44.3995, 33.3015], [44.4005, 33.3025]]))).toEqual(['A-B touches', 'A-D touches']);
    expect(briefly(crossingsOf([[44.402, 33.2998], [44.402, 33.3002]]))).toEqual(['H-I through']);
    expect(briefly(crossingsOf([[44.4005, 33.3005], [44.401, 33.301]]))).toEqual(['B-E junction', 'D-E junction', 'E-F junction', 'E-H junction']);
  });

  test('a line along a road crosses nothing and says so', () => {
    const found = findCrossings(town, [[44.4002, 33.302_001], [44.4008, 33.302_001]]);
    expect(found).toMatchObject({ ok: true, crossings: [], runsAlong: [{ edge: edgeOf(town, 'A-B') }] });
    const [run] = found.ok ? found.runsAlong : [];
    expect([run?.fromMm, run?.toMm].map((mm) => Math.round((mm ?? 0) / 1000))).toEqual([19, 74]);
  });

  test.each([
    ['touches-no-road', [[44.41, 33.31], [44.411, 33.31]]],
    ['no-length', [[44.4005, 33.302], [44.4005, 33.302]]],
    ['no-length', [[44.4005, 33.302]]],
    ['no-length', []],
    ['bad-coordinate', [[44.4005, Number.NaN], [44.4005, 33.3]]],
    ['bad-coordinate', [[33.3], [44.4005, 33.3]]],
  ])('%s', (reason, line) => {
    expect(findCrossings(town, line)).toEqual({ ok: false, reason });
  });
});

describe('several barriers', () => {
  const across = (id: string, lon: number) => ({ id, coordinates: [[lon, 33.3018], [lon, 33.3022]], ends: ['tied', 'tied'] as const });
  const barriers = [across('second', 44.4007), across('first', 44.4003), { id: 'nowhere', coordinates: [[44.5, 33.4], [44.51, 33.4]], ends: ['tied', 'tied'] as const }];
  const table = tabulateCrossings(town, barriers);

  test('on one edge stand in the order of the edge; one that touches no road is in the list', () => {
    expect(table.crossings.map(({ barrierId }) => barrierId)).toEqual(['first', 'second']);
    expect(table.found[2]).toEqual({ ok: false, reason: 'touches-no-road' });
  });

  test('cut when up, and only between the places they part', () => {
    const edge = edgeOf(town, 'A-B');
    const stops = hostileStops(town, table, Uint8Array.of(1, 0, 1));
    expect(closedEdges(town, stops)[edge]).toBe(1);
    expect(delayBetween(town, stops, edge, 0, 60_000)).toBe(0);
    expect(delayBetween(town, stops, edge, 60_000, 70_000)).toBe(Infinity);
    expect(closedEdges(town, hostileStops(town, table, new Uint8Array(3)))[edge]).toBe(0);
  });

  test('delay those they admit', () => {
    const stops = stopsOfBarriers(town, table, ({ barrierId }) => (barrierId === 'first' ? 30_000 : null));
    expect(delayBetween(town, stops, edgeOf(town, 'A-B'), 0, 92_000)).toBe(30_000);
    const none = stopsOfBarriers(town, table, () => barred);
    expect(none.delayMs).toEqual(Uint32Array.of(barred, barred));
  });
});

test.each(shipped.barriers.map((barrier) => [barrier.id, barrier] as const))('the shipped line %s goes through one road, away from junctions, from kerb to kerb', (_, barrier) => {
  const [crossing, ...others] = crossingsOf(barrier.geometry.coordinates, shippedGraph);
  expect(others).toEqual([]);
  expect(crossing).toMatchObject({ meets: 'through', node: null, openMm: [0, 0], isConnector: false, isWidthAssumed: true });
  expect(crossing?.angleDegrees).toBeGreaterThan(80);
});

describe('random lines', () => {
  const random = seededRandom(22);
  const randomPlace = (): LonLat => [44.3985 + random.next() * 0.005, 33.2985 + random.next() * 0.005];

  test('meet the roads as often as plain intersection finds', () => {
    const roads = townRoads.map(({ geometry }) => segmentsOf(geometry.coordinates.map(toLocalMeters)));
    for (let run = 0; run < 500; run += 1) {
      const line = Array.from({ length: random.between(2, 6) }, randomPlace);
      const pieces = segmentsOf(line.map(toLocalMeters));
      const wanted = roads.flatMap((road) => road.flatMap((segment) => pieces.filter((piece) => intersectSegments(segment, piece)))).length;
      const found = findCrossings(town, line);
      const met = found.ok ? found.crossings : [];
      // Half a metre round ends and junctions is decided by tolerance, not by intersection.
      if (found.ok && found.crossings.some(({ node, meets }) => node !== null || meets.endsWith('end'))) continue;
      expect(met.length, `run ${run}`).toBe(wanted);
      expect(met.every(({ meets }) => meets === 'through'), `run ${run}`).toBe(true);
    }
  });

  test('that close a ring let no way in or out, wherever they pass', () => {
    let pairs = 0;
    for (let run = 0; run < 300; run += 1) {
      const [lon, lat] = randomPlace();
      const sides = random.between(3, 7);
      const corners = Array.from({ length: sides }, (_, index): LonLat => {
        const angle = (2 * Math.PI * (index + random.next() * 0.8)) / sides;
        const radius = 0.0003 + random.next() * 0.0015;
        return [lon + Math.cos(angle) * radius, lat + Math.sin(angle) * radius];
      });
      const ring = [...corners, corners[0] ?? [0, 0]];
      const table = tabulateCrossings(town, [{ id: 'ring', coordinates: ring, ends: ['tied', 'tied'] }]);
      if (table.crossings.some(({ meets }) => meets === 'junction')) continue;
      const stops = hostileStops(town, table, Uint8Array.of(1));
      const isInside = town.nodeIds.map((_, node) => isInsideRings(nodePlace(town, node), [ring]));
      for (const [from, inside] of isInside.entries()) for (const [to, otherInside] of isInside.entries()) {
        if (!inside || otherInside) continue;
        pairs += 1;
        expect(shortestWay(town, { node: from }, { node: to }, { mode: 'hostile', stops }), `run ${run}`).toBeNull();
      }
    }
    expect(pairs).toBeGreaterThan(500);
  });
});

test('a loop at a junction, cut there, is cut at one of its ends', () => {
  const graph = graphOf([...townRoads, townRoad('A', 'A', {}, [[44.3996, 33.3023], [44.3996, 33.3024], [44.39995, 33.3024]], 'loop')]);
  expect(briefly(crossingsOf([[44.3995, 33.3015], [44.4005, 33.3025]], graph))).toEqual(['A-B junction', 'A-D junction', 'loop junction', 'loop junction']);
});
