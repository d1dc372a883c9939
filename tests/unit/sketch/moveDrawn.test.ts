import { expect, test } from 'vitest';
import { findFeature } from '../../../src/scenario/questions/findFeature.ts';
import { moveDrawn } from '../../../src/sketch/moveDrawn.ts';
import { townScenario as town } from '../../fixtures/scenario/townScenario.ts';

test('a barrier that is moved off the roads says no more where the carriageway lies along it; nothing else of the plan changes', () => {
  expect(findFeature(town, 'line-a')?.properties).toMatchObject({ carriagewayMeters: [2, 12] });
  const moved = moveDrawn(town, { ids: ['line-a', 'post'], eastMeters: 10, northMeters: 0 }, null);
  expect(findFeature(moved, 'line-a')?.properties).toMatchObject({ carriagewayMeters: null, controlGroup: 'north' });
  expect(findFeature(moved, 'line-a')?.geometry.coordinates[0]).toEqual([44.390108, 33.3]);
  expect(moved.features.filter((feature, place) => feature !== town.features[place]).map(({ id }) => id)).toEqual(['line-a', 'post']);
});

test('the same plan where nothing moves', () => expect(moveDrawn(town, { ids: ['line-a'], eastMeters: 0.01, northMeters: 0 }, null)).toBe(town));
