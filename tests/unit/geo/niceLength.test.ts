import { describe, expect, it } from 'vitest';
import { niceLength } from '../../../src/geo/niceLength.ts';

describe('niceLength', () => {
  it.each([
    [1, 1], [1.9, 1], [2, 2], [4.99, 2], [5, 5], [9.9, 5], [10, 10], [137, 100], [480, 200], [999, 500], [2600, 2000], [0.3, 0.2],
    [0, 0], [-4, 0], [Number.NaN, 0], [Number.POSITIVE_INFINITY, 0],
  ])('%d gives %d', (max, length) => expect(niceLength(max)).toBeCloseTo(length, 9));
});
