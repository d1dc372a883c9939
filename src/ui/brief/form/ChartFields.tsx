/** The chart of a slide: figures of the data, or numbers of its own in a small table. */
import type { ChartSeries, Slide, SlideChart } from '../../../scenario/kinds/slide.ts';
import { Button } from '../../controls/Button.tsx';
import { CloseIcon } from '../../controls/icons.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { ChoiceField, FlagField, TypedField } from '../../sketch/form/fields.tsx';
import { readNumber } from '../../sketch/form/readNumber.ts';
import { useSession, useText } from '../../useStores.ts';
import { change, type } from '../edits/briefEdits.ts';
import styles from './SlideForm.module.css';

/** As many rows and columns as a room can read. */
const mostRows = 6;
const mostColumns = 8;

const kindOf = (chart: SlideChart | undefined) => (chart === undefined ? 'none' as const : chart.series ? 'own' as const : 'figures' as const);

export function ChartFields({ slide, isReadOnly }: { readonly slide: Slide; readonly isReadOnly: boolean }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const figures = useSession((session) => session.baseline?.figures) ?? [];
  const { id, chart } = slide;
  const kind = kindOf(chart);
  const set = (next: SlideChart | undefined) => change(id, { chart: next }, 'slideChart');
  const choose = (next: 'none' | 'figures' | 'own') => {
    const rest = chart?.rest ?? {};
    if (next === 'none') set(undefined);
    else if (next === 'figures') set({ figureIds: figures.slice(0, 1).map((figure) => figure.id), rest });
    else set({ title: '', categories: ['1', '2', '3'].map((number) => t('brief.chart.category', { number })), series: [{ name: t('brief.chart.row', { number: 1 }), values: [null, null, null] }], rest });
  };
  const chosen = chart?.figureIds ?? [];
  return (
    <>
      <ChoiceField label={t('brief.chart.of')} value={kind} isDisabled={isReadOnly} onChange={choose} options={(['none', 'figures', 'own'] as const).map((value) => ({ value, label: t(`brief.chart.kind.${value}`) }))} />
      {kind === 'figures' && chart ? figures.map((figure) => (
        <FlagField
          key={figure.id} label={figure.name[locale]} value={chosen.includes(figure.id)} isDisabled={isReadOnly}
          onChange={(isOn) => set({ ...chart, figureIds: isOn ? [...chosen, figure.id] : chosen.filter((one) => one !== figure.id) })}
        />
      )) : null}
      {chart && kind !== 'none' ? (
        <TypedField
          label={t('brief.chart.title')} value={chart.title ?? ''} isDisabled={isReadOnly}
          onChange={(title) => {
            type(id, { chart: { ...chart, title } }, 'title', 'slideChart');
            return true;
          }}
        />
      ) : null}
      {kind === 'own' && chart ? <ChartTable id={id} chart={chart} isReadOnly={isReadOnly} /> : null}
    </>
  );
}

function ChartTable({ id, chart, isReadOnly }: { readonly id: string; readonly chart: SlideChart; readonly isReadOnly: boolean }) {
  const t = useText();
  const { categories = [], series = [] } = chart;
  const set = (next: Partial<SlideChart>) => change(id, { chart: { ...chart, ...next } }, 'slideChart');
  const put = (next: Partial<SlideChart>, part: string) => {
    type(id, { chart: { ...chart, ...next } }, part, 'slideChart');
    return true;
  };
  const fit = ({ values }: ChartSeries) => categories.map((_, index) => values[index] ?? null);
  return (
    <div className={styles.tableScroll}>
      <table className={styles.chartTable} data-chart-table>
        <thead>
          <tr>
            <th scope="col"><span className="visually-hidden">{t('brief.chart.title')}</span></th>
            {categories.map((category, column) => (
              <th key={column} scope="col">
                <TypedField label={t('brief.chart.category', { number: column + 1 })} isLabelHidden value={category} isDisabled={isReadOnly} onChange={(text) => put({ categories: categories.with(column, text) }, `category ${column}`)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((one, row) => (
            <tr key={row}>
              <th scope="row"><TypedField label={t('brief.chart.row', { number: row + 1 })} isLabelHidden value={one.name} isDisabled={isReadOnly} onChange={(name) => put({ series: series.with(row, { ...one, name }) }, `name ${row}`)} /></th>
              {fit(one).map((value, column) => (
                <td key={column}>
                  <TypedField
                    label={t('brief.chart.cell', { row: one.name, category: categories[column] ?? '' })} isLabelHidden isNumber value={value === null ? '' : String(value)} isDisabled={isReadOnly}
                    onChange={(text) => {
                      const number = text.trim() === '' ? null : readNumber(text);
                      if (number !== null && !Number.isFinite(number)) return t('brief.chart.notANumber');
                      return put({ series: series.with(row, { ...one, values: fit(one).with(column, number) }) }, `${row} ${column}`);
                    }}
                  />
                </td>
              ))}
              {isReadOnly || series.length < 2 ? null : <td><IconButton label={t('brief.form.remove', { name: one.name })} icon={<CloseIcon />} onPress={() => set({ series: series.toSpliced(row, 1) })} /></td>}
            </tr>
          ))}
        </tbody>
      </table>
      {isReadOnly ? null : (
        <div className={styles.acts}>
          <Button variant="quiet" isDisabled={series.length >= mostRows} onPress={() => set({ series: [...series, { name: t('brief.chart.row', { number: series.length + 1 }), values: categories.map(() => null) }] })}>{t('brief.chart.addRow')}</Button>
          <Button variant="quiet" isDisabled={categories.length >= mostColumns} onPress={() => set({ categories: [...categories, t('brief.chart.category', { number: categories.length + 1 })], series: series.map((one) => ({ ...one, values: [...fit(one), null] })) })}>{t('brief.chart.addColumn')}</Button>
          <Button variant="quiet" isDisabled={categories.length < 2} onPress={() => set({ categories: categories.slice(0, -1), series: series.map((one) => ({ ...one, values: fit(one).slice(0, -1) })) })}>{t('brief.chart.dropColumn')}</Button>
        </div>
      )}
    </div>
  );
}
