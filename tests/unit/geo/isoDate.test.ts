/** One rule for dates, with the days that no calendar has. */
import { expect, test } from 'vitest';
import { isIsoDate, isIsoDay } from '../../../src/geo/isoDate.ts';

test.each(['2020-09-25', '2020-09', '2020', '2024-02-29', '0099-12-31'])('%s is a date', (text) => expect(isIsoDate(text)).toBe(true));

test.each(['', '2020-9-25', '2020-13', '2020-00', '2020-02-30', '2021-02-29', '2020-04-31', '2020-09-25T00:00', '25.09.2020', ' 2020', '2020-', '20200925', '٢٠٢٠'])(
  '“%s” is none', (text) => expect(isIsoDate(text)).toBe(false),
);

test('a day is more than a month', () => expect(['2020-09-25', '2020-09', '2020', '2020-02-30'].map(isIsoDay)).toEqual([true, false, false, false]));
