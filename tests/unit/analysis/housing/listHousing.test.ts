import { expect, test } from 'vitest';
import { housingTotals, listHousing } from '../../../../src/analysis/housing/listHousing.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { emptyScenario as empty } from '../../../fixtures/scenario/townScenario.ts';

const site = (id: string, capacity: number | null, headcount: number | null, role: 'housing' | 'origin' = 'housing') => createFeature('site', id, { type: 'Point', coordinates: [44.4, 33.3] }, { role, capacity, headcount });

test('as shipped: the Guest House with its 58 rooms, 14 suites and 2 presidential suites, and nobody in it', () => {
  const rows = listHousing(shipped, empty);
  expect(rows).toMatchObject([{ id: 'guest-house', origin: 'baseline', capacity: 58, headcount: null, free: null, isIllustrative: true }]);
  expect(rows[0]?.facility?.properties.capacity).toEqual({ rooms: 58, suites: 14, presidentialSuites: 2 });
});

test('an over-full site is not made up for by an empty one', () => {
  const scenario = { ...empty, features: [site('a', 10, 14), site('b', 20, 5), site('c', null, 3), site('gate', 9, 9, 'origin')], overrides: { 'guest-house': { headcount: 58, rest: {} } } };
  const rows = listHousing(shipped, scenario);
  expect(rows.map(({ id, free }) => [id, free])).toEqual([['guest-house', 0], ['a', -4], ['b', 15], ['c', null]]);
  expect(housingTotals(rows)).toEqual({ capacity: 88, headcount: 80, free: 15, over: 4, unstated: 1 });
  expect(listHousing(shipped, { ...scenario, overrides: { 'guest-house': { hidden: true, rest: {} } } })).toHaveLength(3);
});
