/** The chart of a slide: figures of the data by their quarters, or numbers that the slide itself states. */
import type { Baseline } from '../../../../baseline/baseline.ts';
import type { SlideChartRequest } from '../../../../export/page/briefing/slideRequest.ts';
import type { SlideChart } from '../../../../scenario/kinds/slide.ts';
import type { Locale } from '../../../../scenario/view.ts';
import type { Translate } from '../../../i18n/i18n.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { figureSeries } from '../../../panels/figures/figureSeries.ts';
import { printed } from '../../../i18n/printed.ts';

export interface ReadChart {
  readonly chart: SlideChartRequest | null;
  /** Ids that the data lack. */
  readonly gone: readonly string[];
}

export function slideChart(chart: SlideChart | undefined, { figures }: Pick<Baseline, 'figures'>, locale: Locale, t: Translate): ReadChart {
  if (chart === undefined) return { chart: null, gone: [] };
  const ids = chart.figureIds ?? [];
  const known = ids.flatMap((id) => figures.find((figure) => figure.id === id) ?? []);
  const gone = ids.filter((id) => !known.some((figure) => figure.id === id));
  if (known.length > 0) {
    const { periods, rows } = figureSeries(known);
    const only = rows.length === 1 ? rows[0] : undefined;
    return {
      gone,
      chart: {
        title: chart.title ?? only?.figure.name[locale] ?? '', unit: '',
        categories: periods.map(({ id, quarter, through }) => {
          const words = `${t('figures.quarter', { quarter })} ${printed(isolate(id.slice(0, 4)), locale)}`;
          return through === null ? words : t('handout.until', { period: words, date: isolate(through) });
        }),
        series: rows.map(({ figure, values }) => ({ name: figure.name[locale], values })),
      },
    };
  }
  const { categories = [], series = [] } = chart;
  return { gone, chart: categories.length === 0 || series.length === 0 ? null : { title: chart.title ?? '', unit: '', categories, series } };
}
