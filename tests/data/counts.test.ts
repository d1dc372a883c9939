import { expect, test } from 'vitest';
import { shipped } from './shippedBaseline.ts';

test('every file loads without a problem', () => {
  expect(shipped.problems).toEqual([]);
});
