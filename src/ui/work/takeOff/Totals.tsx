/** The sums: of all lines, by control group and by phase. A sum that leaves something out says which lines. */
import type { TakeOffRow } from '../../../analysis/takeOff/takeOffTable.ts';
import type { TakeOffTotal, TakeOffTotals } from '../../../analysis/takeOff/takeOffTotals.ts';
import { useText } from '../../useStores.ts';
import { countText, metersRangeText, rangeText, spanText } from '../figures.ts';
import styles from '../Work.module.css';
import type { TakeOffWords } from './takeOffValue.ts';

interface TotalsProps {
  readonly totals: TakeOffTotals;
  readonly rows: readonly TakeOffRow[];
  readonly words: TakeOffWords;
  /** Whether any price is set: else an empty cost needs no reason. */
  readonly hasCosts: boolean;
}

export function Totals({ totals, rows, words, hasCosts }: TotalsProps) {
  const t = useText();
  const nameOfLine = (id: string) => {
    const row = rows.find((one) => one.id === id);
    return row ? words.nameOf(row) : id;
  };
  const line = (key: string, label: string, { lines, clearMm, rising, fixed, gates, cost, incomplete }: TakeOffTotal, isAll = false) => (
    <tr key={key} className={isAll ? styles.total : undefined} data-total={key}>
      <th scope="row"><bdi>{label}</bdi></th>
      <td data-number>{countText(lines)}</td>
      <td data-number><bdi dir="ltr">{metersRangeText(clearMm)}</bdi></td>
      <td data-number><bdi dir="ltr">{rangeText(rising)}</bdi></td>
      <td data-number><bdi dir="ltr">{rangeText(fixed)}</bdi></td>
      <td data-number>{countText(gates)}</td>
      <td data-number>{cost === null ? <span aria-label={t('work.takeOff.noCost')}>–</span> : <><bdi dir="ltr">{spanText(cost.low, cost.high)}</bdi>{cost.currency === '' ? null : <> <bdi>{cost.currency}</bdi></>}</>}</td>
      <td className={styles.remark}>
        {incomplete.length === 0 ? null : <p>{t('work.takeOff.tooLow', { list: incomplete.map(nameOfLine).join(t('sketch.takeOff.comma')) })}</p>}
        {cost === null && hasCosts ? <p>{t('work.takeOff.costMissing')}</p> : null}
      </td>
    </tr>
  );
  return (
    <table className={styles.table} data-take-off-totals>
      <caption>{t('work.takeOff.totals')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('work.takeOff.sumOf')}</th>
          {(['lines', 'length', 'rising', 'fixed', 'gates', 'cost'] as const).map((column) => <th key={column} scope="col" data-number>{t(`work.takeOff.column.${column}`)}</th>)}
          <th scope="col">{t('work.takeOff.column.remarks')}</th>
        </tr>
      </thead>
      <tbody>
        {line('all', t('work.takeOff.all'), totals.all, true)}
        {totals.byControlGroup.map((total) => line(`group:${total.key ?? ''}`, total.key === null ? t('work.takeOff.noGroup') : t('work.takeOff.group', { name: words.groupName(total.key) }), total))}
        {totals.byPhase.map((total) => line(`phase:${total.key ?? ''}`, total.key === null ? t('sketch.noPhase') : t('work.takeOff.phase', { name: words.phaseName(total.key) }), total))}
      </tbody>
    </table>
  );
}
