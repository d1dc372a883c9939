/** Approach speed and rating of every crossing of a plan, in the town; surviving ways are those the posture leaves. */
import { describe, expect, it } from 'vitest';
import { checkApproaches } from '../../../../src/analysis/approach/checkApproaches.ts';
import { threatOf, threatPresets } from '../../../../src/analysis/approach/threats.ts';
import { lineGates } from '../../../../src/analysis/problem/lineGates.ts';
import { planLines } from '../../../../src/analysis/problem/planLines.ts';
import { defaultParameters } from '../../../../src/scenario/parameters.ts';
import { edgeOf } from '../../../fixtures/network/graphOf.ts';
import { line, planOf, town } from '../trips/townTrips.ts';

const ask = (plan: ReturnType<typeof planOf>, options = {}) => checkApproaches(town, planLines({ barriers: [] }, plan).map((one) => ({ line: one, crossings: lineGates(town, one) })), plan.postures[0] ?? null, threatPresets.truck, options);

describe('the crossings of a plan', () => {
  it('have the speed of the ways that are left: open lines leave blocks to drive round, closed ones a few metres', () => {
    const lines = [line('E-H', { rating: 'M50 P1' }), line('G-H', { rating: 'M30' })];
    const open = ask(planOf(lines, { 'line-E-H': 'down', 'line-G-H': 'down' }));
    expect(open.crossings.map(({ barrierId, isClosed, approach }) => [barrierId, isClosed, approach.limitedBy])).toEqual([['line-E-H', false, 'top-speed'], ['line-G-H', false, 'top-speed']]);
    // 110 km/h is faster than any test of that truck.
    expect(open.crossings.every(({ rating }) => rating.noRatingCovers)).toBe(true);
    expect(open.crossings[0]?.rating.check).toEqual({ outcome: 'falls-short', reason: 'speed' });

    const shut = ask(planOf(lines, { 'line-E-H': 'up', 'line-G-H': 'up' }));
    const [east] = shut.crossings;
    // From inside: I to H to the line is the connector's 92.9 m and half of E–H, or from the line on G–H.
    expect(east?.isClosed).toBe(true);
    expect(east?.approach.approaches[1]).toMatchObject({ direction: 'against', limitedBy: 'run-up', roads: ['E-H', 'H-I'] });
    expect(east?.approach.approaches[1].runUpMeters).toBeCloseTo(92.936 + 55.6, 0);
    expect(east?.approach.approaches[0].limitedBy).toBe('top-speed');
  });

  it('know no bends in a town that nobody surveyed, until the planner enters one', () => {
    const plan = planOf([line('E-H')], { 'line-E-H': 'up' });
    expect(ask(plan)).toMatchObject({ bends: 0, friction: 1, assumed: ['massKg', 'acceleration', 'topSpeedKmh'] });
    const bend = { edge: edgeOf(town, 'E-H'), fromMm: 5000, toMm: 10_000, radiusMeters: 10, turnDegrees: 90, freedomMeters: 3 };
    const bent = ask(plan, { enteredBends: [bend] });
    const [along] = bent.crossings[0]?.approach.approaches ?? [];
    expect(bent.bends).toBe(1);
    expect(along?.limitedBy).toBe('bend');
    // √(9.80665·27.485) = 16.4 m/s at 10 m, 45.6 m before the line: √(269.5 + 3·45.6) = 20.2 m/s.
    expect(along?.speedKmh.likely).toBeCloseTo(20.16 * 3.6, 0);
    expect(ask(plan, { enteredBends: [bend], friction: 0.6 }).crossings[0]?.approach.approaches[0].speedKmh.likely).toBeLessThan(along?.speedKmh.likely ?? 0);
  });

  it('take the vehicle that the planner describes', () => {
    expect(threatOf({ ...defaultParameters, vehicleTopSpeedKmh: 60 })).toEqual({ ...threatPresets.truck, topSpeedKmh: 60 });
    expect(threatOf({ ...defaultParameters, vehicle: 'car' })).toEqual(threatPresets.car);
  });
});
