/** The chart of a slide as groups of bars: of figures of the baseline, quarter by quarter, or of numbers that the slide itself states. */
import type { Baseline } from '../../../baseline/baseline.ts';
import type { SlideChart } from '../../../scenario/kinds/slide.ts';
import type { Locale } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate } from '../../i18n/isolate.ts';
import { figureSeries } from '../../panels/figures/figureSeries.ts';
import { printed } from '../../i18n/printed.ts';

export interface ChartBars {
  readonly title: string;
  readonly categories: readonly { readonly name: string; /** Said below it: the period was not over. */ readonly note: string | null }[];
  readonly series: readonly { readonly name: string; /** One a category; null is not stated. */ readonly values: readonly (number | null)[] }[];
  readonly highest: number;
  /** Ids of figures that the data lack. */
  readonly missing: readonly string[];
}

/** Null where there is nothing to draw and nothing is missing. */
export function chartOf(chart: SlideChart | undefined, baseline: Pick<Baseline, 'figures'> | null, locale: Locale, t: Translate): ChartBars | null {
  if (!chart) return null;
  const { figureIds = [], title = '', categories = [], series = [] } = chart;
  const figures = figureIds.flatMap((id) => baseline?.figures.find((figure) => figure.id === id) ?? []);
  const missing = figureIds.filter((id) => !figures.some((figure) => figure.id === id));
  if (figures.length > 0) {
    const { periods, rows, highest } = figureSeries(figures);
    return {
      title, missing, highest,
      categories: periods.map(({ id, quarter, through }) => ({ name: `${t('figures.quarter', { quarter })} ${printed(isolate(id.slice(0, 4)), locale)}`, note: through === null ? null : t('figures.partial', { date: isolate(through) }) })),
      series: rows.map(({ figure, values }) => ({ name: figure.name[locale], values })),
    };
  }
  if (series.length === 0 || categories.length === 0) return missing.length === 0 ? null : { title, missing, highest: 0, categories: [], series: [] };
  const own = series.map(({ name, values }) => ({ name, values: categories.map((_, index) => values[index] ?? null) }));
  return { title, missing, categories: categories.map((name) => ({ name, note: null })), series: own, highest: Math.max(0, ...own.flatMap(({ values }) => values.map((value) => value ?? 0))) };
}
