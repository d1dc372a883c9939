/** What a line across the town's roads is offered, and what taking it makes of the scenario. Widths and footways by hand. */
import { describe, expect, it } from 'vitest';
import { bearingBetween } from '../../../src/geo/bearingBetween.ts';
import { lengthOf } from '../../../src/geo/lengthOf.ts';
import type { LonLat } from '../../../src/geo/types.ts';
import { takeOffBarrier } from '../../../src/analysis/takeOff/takeOffBarrier.ts';
import { createScenario } from '../../../src/scenario/createScenario.ts';
import { createFeature } from '../../../src/scenario/createFeature.ts';
import { addFeatures } from '../../../src/scenario/commands/features/addFeatures.ts';
import type { BarrierFeature } from '../../../src/scenario/document.ts';
import { findFeature } from '../../../src/scenario/questions/findFeature.ts';
import { type SquareOffer, squareOffer } from '../../../src/sketch/squareOffer.ts';
import { takeSquareOffer } from '../../../src/sketch/takeSquareOffer.ts';
import { graphOf } from '../../fixtures/network/graphOf.ts';
import { townJunctions, townRoad, townRoads } from '../../fixtures/network/town.ts';

const graph = graphOf();
const emptyScenario = createScenario({ id: 's', title: '', author: '', modified: '2026-01-01T00:00:00Z', baselineVersion: '', locale: 'en' });
const found = (...coordinates: LonLat[]): Extract<SquareOffer, { ok: true }> => {
  const offer = squareOffer(graph, coordinates);
  if (!offer.ok) throw new Error(offer.reason);
  return offer;
};
/** Askew across A–B, 18 m wide, from south-west to north-east. */
const askew: LonLat[] = [[44.4003, 33.3017], [44.4007, 33.3023]];

describe('a line across one road', () => {
  it('is offered square, over the footways or the carriageway alone, as it was drawn: from south to north', () => {
    const { lines, roadIds } = found(...askew);
    expect(roadIds).toEqual(['A-B']);
    const [frontage] = lines.frontage ?? [];
    const [kerb] = lines.kerb ?? [];
    if (!frontage || !kerb) throw new Error('Two lines were expected.');
    expect(lengthOf(frontage)).toBeCloseTo(34, 0);
    expect(frontage.carriagewayMeters[0]).toBeCloseTo(8, 1);
    expect(frontage.carriagewayMeters[1]).toBeCloseTo(26, 1);
    expect(frontage.assumed).toEqual(['footway']);
    expect(lengthOf(kerb)).toBeCloseTo(18, 0);
    expect(kerb.assumed).toEqual([]);
    for (const { coordinates: [from, to] } of [frontage, kerb]) expect(Math.abs(bearingBetween(from, to))).toBeLessThan(0.5);
  });

  it('drawn the other way it runs the other way', () => {
    const [frontage] = found(...askew.toReversed()).lines.frontage ?? [];
    expect(Math.abs(bearingBetween(...(frontage?.coordinates ?? [askew[0], askew[0]] as never)))).toBeGreaterThan(179);
  });

  it('off the roads, or along a connector, nothing is offered', () => {
    expect(squareOffer(graph, [[44.5, 33.4], [44.51, 33.4]])).toEqual({ ok: false, reason: 'no-road' });
    expect(squareOffer(graph, [[44.4015, 33.2995], [44.4015, 33.3005]])).toEqual({ ok: false, reason: 'no-road' });
  });
});

describe('a line across several roads', () => {
  const across: LonLat[] = [[44.4005, 33.3025], [44.4005, 33.3005]];

  it('is offered one line for each', () => {
    const { lines, roadIds } = found(...across);
    expect(roadIds).toEqual(['A-B', 'D-E']);
    expect(lines.frontage?.map(({ roadId }) => roadId)).toEqual(['A-B', 'D-E']);
  });

  it('is offered none where their lines would meet', () => {
    // A second road 12 m south of A–B: frontages of 34 m and 24 m overlap, carriageways of 18 m and 8 m too.
    const close = graphOf([...townRoads, townRoad('A', 'B', {}, [[44.4001, 33.30189], [44.4009, 33.30189]], 'A-B-2')], townJunctions);
    expect(squareOffer(close, [[44.4005, 33.3025], [44.4005, 33.3015]])).toEqual({ ok: false, reason: 'too-near' });
  });
});

describe('taking the offer', () => {
  const barrier = createFeature('barrier', 'barrier-1', { type: 'LineString', coordinates: askew }, { name: 'North line', controlGroup: 'north' });
  const scenario = addFeatures(emptyScenario, { features: [barrier] });
  const barrierOf = (one: typeof scenario, id: string) => findFeature(one, id) as BarrierFeature;

  it('counts rising bollards in the carriageway and fixed ones on the footways', () => {
    const taken = takeSquareOffer(scenario, { barrierId: 'barrier-1', lines: found(...askew).lines.frontage, ends: ['tied', 'assumed'], newIds: [] });
    const line = barrierOf(taken, 'barrier-1');
    expect(line.properties).toMatchObject({ name: 'North line', ends: ['tied', 'assumed'] });
    const { takeOff } = takeOffBarrier(line, graph, { gapRule: 'uk' } as never);
    if (!takeOff.ok) throw new Error('The line should be counted.');
    expect(takeOff.rising.low).toBeGreaterThan(0);
    expect(takeOff.fixed.low).toBeGreaterThan(0);
  });

  it('as drawn sets the ends alone; where nothing changes it is the same scenario', () => {
    const tied = takeSquareOffer(scenario, { barrierId: 'barrier-1', lines: null, ends: ['tied', 'tied'], newIds: [] });
    expect(barrierOf(tied, 'barrier-1')).toMatchObject({ geometry: barrier.geometry, properties: { ends: ['tied', 'tied'], carriagewayMeters: null } });
    expect(takeSquareOffer(scenario, { barrierId: 'barrier-1', lines: null, ends: ['loose', 'loose'], newIds: [] })).toBe(scenario);
    expect(takeSquareOffer(scenario, { barrierId: 'gone', lines: null, ends: ['tied', 'tied'], newIds: [] })).toBe(scenario);
  });

  it('of several roads adds a line each beside the first, of the same group', () => {
    const { lines } = found([44.4005, 33.3025], [44.4005, 33.3005]);
    const taken = takeSquareOffer(scenario, { barrierId: 'barrier-1', lines: lines.kerb, ends: ['loose', 'tied'], newIds: ['barrier-2'] });
    expect(taken.features.map(({ id }) => id)).toEqual(['barrier-1', 'barrier-2']);
    expect(barrierOf(taken, 'barrier-2').properties).toMatchObject({ name: '', controlGroup: 'north', barrier: 'bollards-rising', ends: ['loose', 'tied'] });
    expect(barrierOf(taken, 'barrier-2').properties.carriagewayMeters?.[1]).toBeCloseTo(8, 1);
  });
});
