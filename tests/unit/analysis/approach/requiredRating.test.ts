/** Ratings by class and by speed: what suffices, what falls short and why, and what energy alone would get wrong. */
import { describe, expect, it, test } from 'vitest';
import { checkRating, checkStatedRating, requiredRating } from '../../../../src/analysis/approach/requiredRating.ts';
import { threatPresets } from '../../../../src/analysis/approach/threats.ts';
import { exactly } from '../../../../src/analysis/takeOff/range.ts';

const { car, pickup, truck, 'heavy-truck': heavy } = threatPresets;

describe('what a truck needs', () => {
  test.each([
    [40, ['M30', 'V/7200[N2A]/48/90']],
    [48, ['M30', 'V/7200[N2A]/48/90']],
    [48.2, ['M30', 'V/7200[N2A]/64/90']],
    [60, ['M40', 'V/7200[N2A]/64/90']],
    [80, ['M50', 'V/7200[N2A]/80/90']],
    [80.4, ['M50']],
    [80.5, []],
  ])('at %d km/h: %j', (speed, ratings) => {
    expect(requiredRating(truck, exactly(speed)).ratings).toEqual(ratings);
  });

  it('goes by the upper end of a range', () => {
    expect(requiredRating(truck, { low: 40, likely: 45, high: 70 })).toEqual({ family: 'N2', massKg: 7200, speedKmh: 70, ratings: ['M50', 'V/7200[N2A]/80/90'] });
  });
});

describe('what a barrier states', () => {
  test.each([
    [truck, 60, 'M40 P1', { outcome: 'covers', reason: null }],
    [truck, 60, 'V/7200[N2A]/64/90:1.5', { outcome: 'covers', reason: null }],
    [truck, 60, 'V/7200[N2A]/64/45', { outcome: 'cannot-be-said', reason: null }],
    [truck, 70, 'V/7200[N2A]/64/45', { outcome: 'falls-short', reason: 'speed' }],
    [truck, 70, 'M40', { outcome: 'falls-short', reason: 'speed' }],
    [truck, 60, 'V/7200[N3C]/64/90', { outcome: 'falls-short', reason: 'class' }],
    [{ ...truck, massKg: 12_000 }, 30, 'M50', { outcome: 'falls-short', reason: 'mass' }],
    [car, 60, 'V/1500[M1]/64/90', { outcome: 'covers', reason: null }],
    [pickup, 60, 'V/2500[N1G]/64/90:3', { outcome: 'covers', reason: null }],
    [pickup, 60, 'V/1500[N1]/64/90', { outcome: 'falls-short', reason: 'mass' }],
    [truck, 60, null, { outcome: 'not-stated', reason: null }],
    [truck, 60, ' ', { outcome: 'not-stated', reason: null }],
    [truck, 60, 'M60', { outcome: 'not-read', reason: null }],
    [truck, 60, 'strong', { outcome: 'not-read', reason: null }],
  ] as const)('%j at %d km/h behind %s', (threat, speed, stated, outcome) => {
    expect(checkStatedRating(stated, threat, exactly(speed))).toEqual(outcome);
  });

  it('cannot be said where the speeds span its limit', () => {
    expect(checkStatedRating('M40', truck, { low: 60, likely: 62, high: 70 }).outcome).toBe('cannot-be-said');
    expect(checkStatedRating('M40', truck, { low: 65, likely: 68, high: 70 }).outcome).toBe('falls-short');
  });
});

test('energy alone covers nothing: a heavy truck at 30 km/h brings less than M50 stands, and no rating covers it', () => {
  const energy = (massKg: number, kmh: number) => 0.5 * massKg * (kmh / 3.6) ** 2;
  expect(energy(heavy.massKg, 30)).toBeLessThan(energy(6800, 80.47));
  expect(checkRating('M50 P1', heavy, exactly(30))).toMatchObject({ check: { outcome: 'falls-short', reason: 'class' }, noRatingCovers: true });
  // Nor does a truck's test say what a car does at the same speed.
  expect(checkRating('M50 P1', car, exactly(40))).toMatchObject({ check: { outcome: 'falls-short', reason: 'class' }, noRatingCovers: true });
});
