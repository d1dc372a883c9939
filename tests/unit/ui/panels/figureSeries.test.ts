import { expect, it } from 'vitest';
import type { Figure } from '../../../../src/baseline/kinds/figure.ts';
import { figureSeries } from '../../../../src/ui/panels/figures/figureSeries.ts';

const figure = (id: string, values: Figure['values']): Figure => ({
  id, name: { en: id, ar: id, fa: id }, confidence: 'reported', asOf: '2020-09-25', sources: [{ id: 's', locator: null }], values,
});

it('puts the values of every figure under the same periods and keeps the partial one marked', () => {
  const series = figureSeries([
    figure('a', [{ period: '2020-Q1', through: null, value: 3 }, { period: '2020-Q3', through: '2020-09-25', value: 9 }]),
    figure('b', [{ period: '2020-Q1', through: null, value: 5 }]),
  ]);
  expect(series.periods).toEqual([{ id: '2020-Q1', quarter: '1', through: null }, { id: '2020-Q3', quarter: '3', through: '2020-09-25' }]);
  expect(series.rows.map((row) => row.values)).toEqual([[3, 9], [5, null]]);
  expect(series.highest).toBe(9);
});

it('is empty without figures', () => expect(figureSeries([])).toEqual({ periods: [], rows: [], highest: 0 }));
