import { expect, test } from 'vitest';
import { readNumber } from '../../../../src/ui/sketch/form/readNumber.ts';

test.each([['12', 12], [' 2.5 ', 2.5], ['2,5', 2.5], ['٢٫٥', 2.5], ['۱۲', 12], ['.5', 0.5], ['7.', 7], ['-3', -3], ['0,25', 0.25], ['\u22127', -7]])('%s is %d', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each(['', 'wide', '1,000', '1.2.3', '1e3', '0x10', '5 m', 'Infinity', '--1'])('%s is no number', (text) => {
  expect(readNumber(text)).toBeNaN();
});
