import { expect, test } from 'vitest';
import { checkBaseline } from '../../src/baseline/checks/checkBaseline.ts';
import { shipped } from './shippedBaseline.ts';

test('the shipped data passes every check', () => {
  expect(checkBaseline(shipped)).toEqual([]);
});
