import { describe, expect, test } from 'vitest';
import { type MonthOnAxis, nameMonths } from '../../../../../src/ui/panels/timeline/nameMonths.ts';

const dates = ['2019-10', '2019-11', '2019-12', '2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06', '2020-07', '2020-08', '2020-09'];
const axis = (name: string): MonthOnAxis[] => dates.map((date, index) => ({
  day: `${date}-01`, fraction: 0.07 + (0.93 * index) / dates.length, month: name, year: index === 0 || date.endsWith('-01') ? date.slice(0, 4) : null,
}));

describe('names of months on the axis', () => {
  test('stand at every month where there is room', () => {
    expect(nameMonths(axis('Oct'), 1000, 'earlier')).toEqual(dates.map(() => 'whole'));
  });

  test('give way to those of the quarters, all lesser months together', () => {
    expect(nameMonths(axis('Oct'), 500, null)).toEqual(dates.map((_, index) => (index % 3 === 0 ? 'whole' : 'none')));
  });

  test('leave the year alone where month and year do not fit', () => {
    const names = nameMonths(axis('تشرين الثاني'), 390, null);
    expect(names.filter((name) => name !== 'none').length).toBeGreaterThan(1);
    expect(names[3]).not.toBe('none');
  });

  test('are left out where the word for what is older stands, and before the axis is measured', () => {
    expect(nameMonths(axis('Oct'), 390, 'a long word here')[0]).toBe('none');
    expect(nameMonths(axis('Oct'), 0, null)).toEqual(dates.map(() => 'none'));
  });
});
