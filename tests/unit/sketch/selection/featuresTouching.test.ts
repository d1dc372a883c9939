import { assert, double, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { touchesRing } from '../../../../src/geo/areas/touchesRing.ts';
import type { LonLat } from '../../../../src/geo/types.ts';
import { isKnown } from '../../../../src/scenario/document.ts';
import { featuresTouching } from '../../../../src/sketch/selection/featuresTouching.ts';
import { townScenario } from '../../../fixtures/scenario/townScenario.ts';

const features = townScenario.features.filter(isKnown);
const boxOf = (west: number, south: number, east: number, north: number): readonly LonLat[] => [[west, south], [east, south], [east, north], [west, north], [west, south]];

test('in the order of the list, whatever is touched of them', () => {
  expect(featuresTouching(features, boxOf(44.3895, 33.2995, 44.3925, 33.3015))).toEqual(['line-a', 'line-b', 'post', 'block']);
  expect(featuresTouching(features, boxOf(44.3999, 33.2999, 44.4001, 33.3001))).toEqual(['block', 'remark']);
  expect(featuresTouching(features, boxOf(44.41, 33.32, 44.42, 33.33))).toEqual([]);
});

test('leaving out what lies beside the box changes no answer', () => {
  const degree = (low: number, high: number) => double({ min: low, max: high, noNaN: true });
  const corner = tuple(degree(44.36, 44.41), degree(33.28, 33.32));
  assert(property(corner, corner, corner, corner, (a, b, c, d) => {
    const ring = [a, b, c, d, a] as const;
    expect(featuresTouching(features, ring)).toEqual(features.filter(({ geometry }) => touchesRing(geometry, ring)).map(({ id }) => id));
  }));
});
