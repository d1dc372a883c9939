/** One row a line: what it measures, what it takes, how the gaps stand to the rule; a row of its own where a part cannot be met. */
import { Fragment, useState } from 'react';
import type { Baseline } from '../../../baseline/baseline.ts';
import { footwayMinimumMm } from '../../../analysis/takeOff/gapRules.ts';
import type { TakeOffRow } from '../../../analysis/takeOff/takeOffTable.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { Button } from '../../controls/Button.tsx';
import { useMap, useText, useView } from '../../useStores.ts';
import { countText, metersRangeText, metersText, rangeText, spanText } from '../figures.ts';
import { showOnMap } from '../showOnMap.ts';
import { type Sort, SortHead } from '../SortHead.tsx';
import styles from '../Work.module.css';
import { numberColumns, type TakeOffColumn, takeOffColumns, type TakeOffWords } from './takeOffValue.ts';

interface LinesProps {
  readonly rows: readonly TakeOffRow[];
  readonly words: TakeOffWords;
  readonly sort: Sort<TakeOffColumn> | null;
  readonly onSort: (sort: Sort<TakeOffColumn>) => void;
  readonly scenario: Scenario;
  readonly baseline: Baseline;
}

/** Rows drawn before somebody asks for all: far more than a plan of the zone has lines, far fewer than would make a page slow. */
const firstRows = 200;

export function Lines({ rows, words, sort, onSort, scenario, baseline }: LinesProps) {
  const t = useText();
  const map = useMap();
  const selectedId = useView((view) => view.selectedId);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, firstRows);
  return (
    <>
      <table className={styles.table} aria-label={t('work.takeOff.lines')} data-take-off-lines>
        <thead>
          <tr>
            {takeOffColumns.map((column) => (
              <SortHead key={column} column={column} sort={sort} onSort={onSort} isNumber={numberColumns.includes(column)}>{t(`work.takeOff.column.${column}`)}</SortHead>
            ))}
            <th scope="col">{t('work.takeOff.column.remarks')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Fragment key={row.id}>
              <tr className={styles.row} data-line={row.id} data-selected={row.id === selectedId || undefined}>
                <th scope="row">
                  <button type="button" className={styles.name} aria-pressed={row.id === selectedId} onClick={() => showOnMap(map, { id: row.id, scenario, baseline })}>
                    <bdi>{words.nameOf(row)}</bdi>
                  </button>
                  <span className={styles.other}>
                    {row.isIllustrative ? <span className={styles.mark}>{t('terms.position.illustrative')}</span> : null}
                    {row.origin === 'baseline' ? t('work.takeOff.published') : null}
                  </span>
                </th>
                <Figures row={row} words={words} />
              </tr>
              <Faults row={row} />
            </Fragment>
          ))}
        </tbody>
      </table>
      {shown.length === rows.length ? null : <Button variant="link" onPress={() => setShowsAll(true)}>{t('work.showAll', { count: rows.length })}</Button>}
    </>
  );
}

function Figures({ row: { takeOff, gaps, roads }, words }: { readonly row: TakeOffRow; readonly words: TakeOffWords }) {
  const t = useText();
  if (!takeOff.ok) return <td colSpan={takeOffColumns.length}>{t(`sketch.takeOff.refused.${takeOff.reason}`)}</td>;
  const { controlGroup, phase, clearMm, rising, fixed, lanes, rating, cost, largestGapMm, parts, assumed, foundation, isComplete } = takeOff;
  const hasBollards = parts.length > 0;
  const none = <span aria-label={t('work.none')}>–</span>;
  const notStated = t('terms.notStated');
  const number = (value: string | null) => <td data-number>{value === null ? none : <bdi dir="ltr">{value}</bdi>}</td>;
  return (
    <>
      <td data-unbroken>{t(`sketch.barrierType.${takeOff.barrier}`)}</td>
      <td data-unbroken><bdi>{controlGroup === null ? notStated : words.groupName(controlGroup)}</bdi></td>
      <td data-unbroken><bdi>{phase === null ? t('sketch.noPhase') : words.phaseName(phase)}</bdi></td>
      {number(countText(roads))}
      {number(metersRangeText(clearMm))}
      {number(hasBollards ? rangeText(rising) : null)}
      {number(hasBollards ? rangeText(fixed) : null)}
      <td data-number>{gaps.widestMm === null ? none : <><bdi dir="ltr">{metersText(gaps.widestMm, 3)}</bdi><span className={styles.other}>{t('work.takeOff.atMost', { limit: metersText(largestGapMm, 3) })}</span></>}</td>
      <td data-number>{gaps.footwayMm === null ? none : <><bdi dir="ltr">{metersText(gaps.footwayMm, 3)}</bdi><span className={styles.other}>{t('work.takeOff.atLeast', { limit: metersText(footwayMinimumMm, 3) })}</span></>}</td>
      <td data-number>{lanes === null ? notStated : <bdi dir="ltr">{countText(lanes)}</bdi>}</td>
      <td data-unbroken><bdi dir="ltr">{rating ?? notStated}</bdi></td>
      <td data-number>{cost === null ? <span aria-label={t('work.takeOff.noCost')}>–</span> : <><bdi dir="ltr">{spanText(cost.low, cost.high)}</bdi>{cost.currency === '' ? null : <> <bdi>{cost.currency}</bdi></>}</>}</td>
      <td className={styles.remark}>
        {roads === 0 ? <p>{t('work.takeOff.noRoad')}</p> : null}
        {assumed.length === 0 ? null : <p>{t('work.takeOff.assumed', { list: assumed.map((measure) => t(`sketch.takeOff.measure.${measure}`)).join(t('sketch.takeOff.comma')) })}</p>}
        {foundation === null ? null : <p>{t('sketch.takeOff.foundation')}</p>}
        {isComplete && parts.some((part) => part.ok && part.isDoubtful) ? <p>{t('work.takeOff.doubtful')}</p> : null}
      </td>
    </>
  );
}

function Faults({ row: { id, gaps } }: { readonly row: TakeOffRow }) {
  const t = useText();
  if (gaps.errors.length === 0) return null;
  return (
    <tr className={styles.fault} data-fault={id}>
      <td colSpan={takeOffColumns.length + 1}>
        {gaps.errors.map(({ part, reason, gapMm }) => (
          <p key={part}>
            {t('work.takeOff.fault', {
              part: t(`work.takeOff.part.${part}`),
              reason: t(`work.takeOff.reason.${reason}`, { gap: metersText(gapMm ?? 0, 3), limit: metersText(footwayMinimumMm, 3) }),
            })}
          </p>
        ))}
        <p>{t('sketch.takeOff.incomplete')}</p>
      </td>
    </tr>
  );
}
