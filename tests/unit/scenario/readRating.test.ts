import { expect, test } from 'vitest';
import { astmRatings, readRating } from '../../../src/scenario/questions/readRating.ts';

test.each([['M30', 48.28, 612], ['M40', 64.37, 1087], ['M50', 80.47, 1699]])('%s is 6,800 kg at %f km/h, %f kJ', (rating, speedKmh, energy) => {
  const read = readRating(rating);
  expect(read).toMatchObject({ ok: true, standard: 'ASTM F2656', massKg: 6800, penetrationMeters: null });
  if (!read.ok) return;
  expect(read.speedKmh).toBeCloseTo(speedKmh, 2);
  expect(Math.round(read.energyKj)).toBe(energy);
});

test('penetration classes are 1, 7 and 30 m', () => {
  expect(['M50 P1', 'm40/P2', 'M30P3'].map((rating) => readRating(rating)).map((read) => read.ok && read.penetrationMeters)).toEqual([1, 7, 30]);
  expect(astmRatings).toHaveLength(9);
  expect(astmRatings.every((rating) => readRating(rating).ok)).toBe(true);
});

test('the international notation is read member by member', () => {
  expect(readRating(' V/7200[N2A]/64/90:1.5 ')).toMatchObject({ ok: true, vehicleClass: 'N2A', massKg: 7200, speedKmh: 64, angleDegrees: 90, penetrationMeters: 1.5 });
});

test.each(['M', 'M5', 'M50 P4', 'M60', 'V', 'V/', 'V/7200[N2A]/64/90:', 'V/7200/64/90:1'])('%s is unfinished', (text) => {
  expect(readRating(text)).toEqual({ ok: false, reason: 'unfinished' });
});

test.each(['K12', 'PAS 68, older test', 'Vehicle tested', 'Maker states M50'])('%s is another way of writing', (text) => {
  expect(readRating(text)).toEqual({ ok: false, reason: 'other' });
});
