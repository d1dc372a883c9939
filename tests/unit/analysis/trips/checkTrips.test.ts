/** Friendly trips in the town, worked by hand: one-ways, lines, pairs, checkpoints, closures, who is stranded, what is shut. */
import { describe, expect, it } from 'vitest';
import { barred } from '../../../../src/network/crossings/edgeStops.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { exactly } from '../../../../src/analysis/takeOff/range.ts';
import { friendlyView, viewWithoutPlan } from '../../../../src/analysis/trips/friendlyView.ts';
import { opensForSeconds, pairDelaySeconds, vehiclesInPocket } from '../../../../src/analysis/trips/pairDelay.ts';
import { type ExistingObstacles, prepareTrips } from '../../../../src/analysis/trips/prepareTrips.ts';
import { reachFrom } from '../../../../src/analysis/trips/reachFrom.ts';
import type { TripEnd } from '../../../../src/analysis/trips/tripEnds.ts';
import { edgeOf, graphOf, nodeOf } from '../../../fixtures/network/graphOf.ts';
import { townJunctions, townRoad, townRoads } from '../../../fixtures/network/town.ts';
import { check, drive, end, line, nothingGiven, planOf, town } from './townTrips.ts';

/** 30 km/h everywhere on these ways: metres to seconds. */
const local = (meters: number) => meters * 0.12;
const ambulance = { vehicle: 'ambulance', delaySeconds: 60 } as const;
const [north, west, sag] = [111.195, 92.935, 144.918];

describe('without a plan', () => {
  const open = planOf([]);

  it('one-ways bind friends: there by D–E, back by the sagging road', () => {
    expect(drive(open, 'D', 'H').before?.seconds.likely).toBeCloseTo(local(west + north), 2);
    expect(drive(open, 'H', 'D').before?.seconds.likely).toBeCloseTo(local(sag + north), 2);
  });

  it('speeds that no source states and roads that are not surveyed make a range', () => {
    const { before } = drive(open, 'E', 'H');
    // 13.34 s: a quarter faster, a quarter slower, and 50 m more or less at 30 km/h.
    expect(before).toMatchObject({ isSpeedAssumed: true, precisionMeters: 50 });
    expect(before?.seconds.low).toBeCloseTo(local(north) / 1.25 - 6, 2);
    expect(before?.seconds.high).toBeCloseTo(local(north) / 0.75 + 6, 2);
  });

  it('a stated speed on a surveyed road is exact', () => {
    const graph = graphOf([townRoad('E', 'H', { assumed: [], precisionMeters: 0 })], townJunctions);
    expect(drive(open, 'E', 'H', { graph }).before).toMatchObject({ isSpeedAssumed: false, precisionMeters: 0, seconds: exactly(13.343) });
  });

  it('nothing is added', () => {
    expect(drive(open, 'D', 'H')).toMatchObject({ outcome: 'reached', reason: null, addedSeconds: exactly(0), delays: [], opens: null });
  });
});

describe('lines', () => {
  it('that are up send friends round by another way', () => {
    const trip = drive(planOf([line('E-H')], { 'line-E-H': 'up' }), 'D', 'H');
    expect(trip.outcome).toBe('reached');
    expect(trip.after?.seconds.likely).toBeCloseTo(local(sag + north), 2);
    expect(trip.addedSeconds?.likely).toBeCloseTo(local(sag - west), 2);
  });

  it('on every way strand them, and it is said which would have to open and for how long', () => {
    const both = planOf([line('E-H', { admits: [ambulance] }), line('G-H')], { 'line-E-H': 'up', 'line-G-H': 'up' });
    const trip = drive(both, 'D', 'H');
    expect(trip).toMatchObject({ outcome: 'stranded', reason: null, after: null, addedSeconds: null });
    // 3 to 15 s down, 5 s for one vehicle, 1 s until the loop is clear, 3 to 15 s up.
    expect(trip.opens?.lines).toEqual([{ id: 'line-E-H', opensForSeconds: { low: 12, likely: 24, high: 36 } }]);
    expect(trip.opens?.seconds.likely).toBeCloseTo(local(west + north) + 9, 2);
  });

  it.each(['failed-up', 'repair', undefined] as const)('that are %s count as shut and cannot be opened', (state) => {
    const plan = planOf([line('E-H'), line('G-H')], state ? { 'line-E-H': state, 'line-G-H': state } : {});
    expect(drive(plan, 'D', 'H')).toMatchObject({ outcome: 'stranded', opens: null });
  });

  it('that are down, or failed so, let everybody through', () => {
    for (const state of ['down', 'failed-down'] as const) expect(drive(planOf([line('E-H'), line('G-H')], { 'line-E-H': state, 'line-G-H': state }), 'D', 'H')).toMatchObject({ outcome: 'reached', addedSeconds: exactly(0) });
  });

  it('that are walls let nobody through whatever a posture says', () => {
    const walls = planOf([line('E-H', { barrier: 'wall' }), line('G-H', { barrier: 'bollards-fixed' })], { 'line-E-H': 'pair', 'line-G-H': 'down' });
    expect(drive(walls, 'D', 'H')).toMatchObject({ outcome: 'stranded', opens: null });
  });
});

describe('an interlocked pair', () => {
  const pair = planOf([line('E-H', { admits: [ambulance] }), line('G-H')], { 'line-E-H': 'pair', 'line-G-H': 'up' });

  it('costs ceil(n/k)·(2·(t_down + t_up) + check)', () => {
    const move = exactly(5);
    expect(pairDelaySeconds({ vehicles: 1, perPocket: 1, downSeconds: move, upSeconds: move, checkSeconds: 60 })).toEqual(exactly(80));
    expect(pairDelaySeconds({ vehicles: 6, perPocket: 1, downSeconds: move, upSeconds: move, checkSeconds: 60 })).toEqual(exactly(480));
    expect(pairDelaySeconds({ vehicles: 5, perPocket: 2, downSeconds: { low: 3, likely: 9, high: 15 }, upSeconds: move, checkSeconds: 0 })).toEqual({ low: 48, likely: 84, high: 120 });
  });

  it('holds what is shorter than it', () => {
    expect([6, 6.1, 12.9, 13, 20].map((pocket) => vehiclesInPocket(pocket, 6))).toEqual([0, 1, 1, 2, 3]);
  });

  it('lets in whom it admits, late', () => {
    const trip = drive(pair, 'D', 'H');
    // 2·(9 + 9) + 60 = 96 s; 72 s at the quickest, 120 s at the slowest.
    expect(trip.after?.seconds.likely).toBeCloseTo(local(west + north) + 96, 2);
    expect(trip.delays).toEqual([{ what: 'line', id: 'line-E-H', seconds: { low: 72, likely: 96, high: 120 } }]);
    expect(trip.addedSeconds).toEqual({ low: 72, likely: 96, high: 120 });
  });

  it('lets nobody else in', () => {
    expect(drive(pair, 'D', 'H', { vehicle: 'fire' })).toMatchObject({ outcome: 'stranded', opens: { lines: [{ id: 'line-E-H' }] } });
  });

  it('takes a column pocket by pocket', () => {
    const six = { convoys: { ambulance: 6 } } as const;
    expect(drive(pair, 'D', 'H', { options: six })).toMatchObject({ vehicles: 6, addedSeconds: { low: 432, likely: 576, high: 720 } });
    const wide = { ...six, pocketMeters: { 'line-E-H': 20 }, vehicleLengthMeters: { ambulance: 6 } };
    expect(drive(pair, 'D', 'H', { options: wide })).toMatchObject({ addedSeconds: { low: 144, likely: 192, high: 240 } });
  });

  it('no longer than the vehicle is no pair for it', () => {
    expect(drive(pair, 'D', 'H', { options: { pocketMeters: { 'line-E-H': 6 }, vehicleLengthMeters: { ambulance: 6 } } }).outcome).toBe('stranded');
  });

  it('is gone round where that is quicker', () => {
    const round = planOf([line('E-H', { admits: [ambulance] })], { 'line-E-H': 'pair' });
    expect(drive(round, 'D', 'H')).toMatchObject({ outcome: 'reached', delays: [] });
  });
});

describe('checkpoints', () => {
  const post = createFeature('checkpoint', 'post', { type: 'Point', coordinates: [44.401, 33.3005] }, { admits: [{ vehicle: 'ambulance', delaySeconds: 10 }] });

  it('delay whom they admit and bar the others while they are staffed', () => {
    const plan = planOf([post], {}, ['post']);
    const trip = drive(plan, 'E', 'H');
    expect(trip).toMatchObject({ outcome: 'reached', delays: [{ what: 'checkpoint', id: 'post', seconds: exactly(10) }], addedSeconds: exactly(10) });
    expect(drive(plan, 'E', 'H', { options: { convoys: { ambulance: 3 } } }).addedSeconds).toEqual(exactly(30));
    // Fire engines go round by B, A, D and G.
    expect(drive(plan, 'E', 'H', { vehicle: 'fire' }).after?.meters).toBeGreaterThan(400);
  });

  it('that no posture staffs are in nobody’s way', () => {
    expect(drive(planOf([post]), 'E', 'H', { vehicle: 'fire' })).toMatchObject({ outcome: 'reached', addedSeconds: exactly(0) });
  });
});

describe('closures', () => {
  const onEh = { type: 'LineString', coordinates: [[44.401, 33.3008], [44.401, 33.3002]] } as const;
  const shutBy = (plan: ReturnType<typeof planOf>, posture = plan.postures[0] ?? null) => friendlyView(prepareTrips(town, nothingGiven, plan), posture, 'ordinary').list;

  it('bar ordinary traffic at both ends of the stretch, and nobody else', () => {
    const plan = planOf([createFeature('closure', 'shut', onEh, { when: 'always' })]);
    expect(shutBy(plan).map(({ edge, what, delayMs }) => [edge, what, delayMs])).toEqual([[edgeOf(town, 'E-H'), 'closure', barred], [edgeOf(town, 'E-H'), 'closure', barred]]);
    expect(friendlyView(prepareTrips(town, nothingGiven, plan), plan.postures[0] ?? null, 'ambulance').list).toEqual([]);
    // 0.0006° of 111,195 m.
    expect(check(plan).roadsShut?.meters.likely).toBeCloseTo(66.717, 1);
  });

  it('on a warning are in force where their line is closed, and not where it is down', () => {
    const closure = createFeature('closure', 'shut', onEh, { when: 'warning' });
    expect(shutBy(planOf([closure, line('E-H')], { 'line-E-H': 'down' }))).toEqual([]);
    expect(shutBy(planOf([closure, line('E-H')], { 'line-E-H': 'pair' })).filter(({ what }) => what === 'closure')).toHaveLength(2);
  });

  it('on a warning without a line are in force in every posture but the first', () => {
    const plan = planOf([createFeature('closure', 'shut', onEh, { when: 'warning' })]);
    const [routine] = plan.postures;
    if (!routine) throw new Error('one posture');
    const two = { ...plan, postures: [routine, { ...routine, id: 'two' }] };
    expect(shutBy(two, routine)).toEqual([]);
    expect(shutBy(two, two.postures[1])).toHaveLength(2);
  });
});

describe('what an opened extract shows', () => {
  const prepared = (existing: ExistingObstacles) => {
    const { restricted, obstacles } = prepareTrips(town, nothingGiven, planOf([]), { existing });
    return { restricted, obstacles };
  };

  it('is shut for friends with a plan and without: roads with private access, gates of unknown state', () => {
    const shut = prepared({ restricted: ['D-E'], barriers: [{ at: 'node/1', on: [{ roadId: 'G-H', vertex: 1 }] }] });
    expect(shut.obstacles).toEqual([{ id: 'node/1', edge: edgeOf(town, 'G-H'), alongMm: 72_460 }]);
    const trip = { vehicle: 'ambulance', from: end(town, 'D'), to: end(town, 'H'), direction: 'there' } as const;
    // By A, B and E: nothing else is left.
    expect(check(planOf([]), { ...shut, trips: [trip] }).trips[0]?.before?.meters).toBeCloseTo(3 * north + west, 1);
    const all = prepared({ restricted: ['D-E', 'B-E', 'E-F', 'nowhere'], barriers: [{ at: 'node/1', on: [{ roadId: 'G-H', vertex: 1 }, { roadId: 'nowhere', vertex: 0 }] }] });
    expect(check(planOf([]), { ...all, trips: [trip] }).trips[0]).toMatchObject({ outcome: 'no-data', reason: 'cut-off' });
  });
});

describe('an end that is not a junction', () => {
  const plan = planOf([line('E-H'), line('G-H')], { 'line-E-H': 'up', 'line-G-H': 'up' });
  const on = (road: string, ...meters: readonly number[]): TripEnd => ({ ...end(town, 'H'), places: meters.map((along) => ({ edge: edgeOf(town, road), alongMm: along * 1000 })) });

  it('somewhere on both sides of a line is no data, on one side an answer', () => {
    // The line crosses E–H at its middle, 55.6 m.
    expect(drive(plan, 'D', 'H', { to: on('E-H', 20, 100) })).toMatchObject({ outcome: 'no-data', reason: 'straddles', after: null });
    expect(drive(plan, 'D', 'H', { to: on('E-H', 20, 50) }).outcome).toBe('reached');
    expect(drive(plan, 'D', 'H', { to: on('E-H', 60, 100) }).outcome).toBe('stranded');
  });

  it('reaches as far as its places differ', () => {
    const { before } = drive(planOf([]), 'E', 'H', { to: on('E-H', 20, 100) });
    expect(before?.seconds.likely).toBeCloseTo(local(20), 2);
    // 80 m more at 30 km/h at the far place, on top of the range of the near one.
    expect((before?.seconds.high ?? 0) - (local(20) / 0.75 + 6)).toBeCloseTo(local(80), 2);
  });

  it('of a zone all of it counts, and some of it reached is stranded in part', () => {
    const zone: TripEnd = { ...end(town, 'H'), id: 'zone', kind: 'zone', means: 'everywhere', places: [{ node: nodeOf(town, 'E') }, { node: nodeOf(town, 'H') }] };
    expect(drive(plan, 'D', 'H', { to: zone })).toMatchObject({ outcome: 'stranded', reason: 'in-part' });
    expect(drive(planOf([]), 'D', 'H', { to: zone }).before?.seconds.likely).toBeCloseTo(local(west + north), 2);
  });

  it('off every road, or on an island, is no data', () => {
    expect(drive(plan, 'D', 'H', { to: { ...end(town, 'H'), places: [] } })).toMatchObject({ outcome: 'no-data', reason: 'no-road' });
    const graph = graphOf([townRoad('D', 'E'), townRoad('H', 'I', { class: 'local' })], townJunctions);
    expect(drive(planOf([]), 'D', 'H', { graph })).toMatchObject({ outcome: 'no-data', reason: 'cut-off', before: null });
  });

  it('the city is wherever it is quickest', () => {
    const city: TripEnd = { id: 'city', kind: 'city', places: ['A', 'C'].map((id) => ({ node: nodeOf(town, id) })), likely: 0, means: 'anywhere', origin: 'baseline' };
    expect(drive(planOf([]), 'city', 'E', { from: city, to: end(town, 'F') }).before?.meters).toBeCloseTo(north, 1);
  });
});

describe('the whole check', () => {
  it('lists trips there and back from what the plan names, and the city', () => {
    const site = (id: string, role: 'hospital' | 'protected' | 'friendly-base', at: readonly [number, number]) => createFeature('site', id, { type: 'Point', coordinates: at }, { role, precisionMeters: 5 });
    const plan = planOf([site('clinic', 'hospital', [44.4, 33.3]), site('hall', 'protected', [44.401, 33.3]), site('base', 'friendly-base', [44.4, 33.302])]);
    const trips = check(plan).trips.map(({ vehicle, fromId, toId, direction }) => [vehicle, fromId, toId, direction].join(' '));
    expect(trips).toEqual([
      'ambulance clinic hall there', 'ambulance hall clinic back', 'fire city hall there', 'fire hall city back', 'quick-reaction base hall there', 'quick-reaction hall base back',
      'official city hall there', 'official hall city back', 'evacuation hall city there', 'evacuation city hall back',
    ]);
    expect(JSON.parse(JSON.stringify(check(plan)))).toEqual(check(plan));
  });

  it('counts ordinary traffic through, and the road that is shut', () => {
    const ring = planOf([line('A-D'), line('B-E'), line('C-F')], { 'line-A-D': 'up', 'line-B-E': 'up', 'line-C-F': 'up' });
    const { roadsShut, through } = check(ring);
    // A to C and back stay open by the north road.
    expect(through).toEqual({ trips: 2, stranded: 0, meanAddedSeconds: 0, mostAddedSeconds: 0, isSample: false });
    // Half of three roads, and D–E, E–F, D–G, E–H, G–H.
    expect(roadsShut?.meters.likely).toBeCloseTo(1.5 * north + 2 * west + 2 * north + sag, 0);
    // Each of the three lines may stand 50 m farther this way or that.
    expect((roadsShut?.meters.high ?? 0) - (roadsShut?.meters.likely ?? 0)).toBeCloseTo(150, 6);
    expect(roadsShut?.roads.map(({ roadId }) => roadId)).toEqual(['A-D', 'B-E', 'C-F', 'D-E', 'D-G', 'E-F', 'E-H', 'G-H']);
  });

  it('has nothing to say of traffic where the network says nowhere that the city goes on', () => {
    const graph = graphOf(townRoads, townJunctions.map((junction) => ({ ...junction, properties: { role: 'junction' as const } })));
    expect(check(planOf([]), { graph })).toMatchObject({ through: null, roadsShut: null });
  });

  it('says which of its figures are assumed', () => {
    const { parameters } = check(planOf([]), { options: { convoys: { 'quick-reaction': 6 } } });
    expect(parameters.find(({ name }) => name === 'convoy-quick-reaction')).toEqual({ name: 'convoy-quick-reaction', value: 6, upTo: 6, isAssumed: false, source: 'planner' });
    expect(parameters.find(({ name }) => name === 'pair-move-seconds')).toMatchObject({ value: 3, upTo: 15, isAssumed: true, source: 'UFGS 02840' });
  });
});

describe('reach', () => {
  const secondsOn = (plan: ReturnType<typeof planOf>, road: string, from = nodeOf(town, 'E')) => reachFrom(friendlyView(prepareTrips(town, nothingGiven, plan), plan.postures[0] ?? null, 'ambulance'), [{ node: from }])
    .filter(({ roadId }) => roadId === road).map(({ fromMm, toMm, fromSeconds, toSeconds }) => [fromMm, toMm, fromSeconds, toSeconds].map((value) => (value === null ? null : Math.round(value * 10) / 10)));

  it('grades each road from its nearer end', () => {
    expect(secondsOn(planOf([]), 'E-H')).toEqual([[0, 111_195, 0, 13.3]]);
    // Against the one-way nobody drives: D–E is reached from D alone, all the way round by B and A.
    expect(secondsOn(planOf([]), 'D-E')).toEqual([[0, 92_937, 33.4, 44.5]]);
  });

  it('meets on a road that is reached from both ends', () => {
    // From E: D after 33.37 s by B and A, G after 30.73 s by H; D–G takes 13.34 s, so they meet (13.34 + 30.73 − 33.37) / 2 = 5.35 s from D.
    const [near, far] = secondsOn(planOf([]), 'D-G');
    expect(near).toEqual([0, expect.closeTo(44_600, -3), 33.4, 38.7]);
    expect(far).toEqual([near?.[1], 111_195, 38.7, 30.7]);
  });

  it('waits at a pair, ends at a closed line, and goes on from its other side', () => {
    const pair = planOf([line('E-H', { admits: [ambulance] }), line('G-H')], { 'line-E-H': 'pair', 'line-G-H': 'up' });
    expect(secondsOn(pair, 'E-H')).toEqual([[0, 55_598, 0, 6.7], [55_598, 111_195, 102.7, 109.3]]);
    const up = planOf([line('E-H'), line('G-H')], { 'line-E-H': 'up', 'line-G-H': 'up' });
    expect(secondsOn(up, 'E-H')).toEqual([[0, 55_598, 0, 6.7], [55_598, 111_195, null, null]]);
  });

  it('leaves connectors out', () => {
    expect(reachFrom(viewWithoutPlan(prepareTrips(town, nothingGiven, planOf([]))), [{ node: 0 }]).some(({ roadId }) => roadId === 'H-I')).toBe(false);
  });
});

it('a line stands open for its way down, those who pass, the loop and its way up', () => {
  expect(opensForSeconds(4, exactly(3), exactly(2))).toEqual(exactly(3 + 20 + 1 + 2));
});
