/** The quarterly figures as a chart and a table both read them: one list of periods, one row of values a figure. */
import type { Figure } from '../../../baseline/kinds/figure.ts';

export interface FigurePeriod {
  /** `2020-Q3` */
  readonly id: string;
  readonly quarter: string;
  /** Last day counted where the period was not over. */
  readonly through: string | null;
}

export interface FigureSeries {
  readonly periods: readonly FigurePeriod[];
  /** Values in the order of `periods`; null where a figure has none. */
  readonly rows: readonly { readonly figure: Figure; readonly values: readonly (number | null)[] }[];
  readonly highest: number;
}

export function figureSeries(figures: readonly Figure[]): FigureSeries {
  const through = new Map<string, string | null>();
  for (const { values } of figures) for (const value of values) through.set(value.period, through.get(value.period) ?? value.through);
  const periods = [...through.keys()].toSorted().map((id) => ({ id, quarter: id.slice(-1), through: through.get(id) ?? null }));
  const rows = figures.map((figure) => ({
    figure,
    values: periods.map(({ id }) => figure.values.find((value) => value.period === id)?.value ?? null),
  }));
  return { periods, rows, highest: Math.max(0, ...rows.flatMap((row) => row.values.map((value) => value ?? 0))) };
}
