/** The differences of two scenarios, one row a member that differs; a name shows the place on the map. */
import { useState } from 'react';
import { selectMany } from '../../store/selection.ts';
import { Button } from '../controls/Button.tsx';
import { classes } from '../controls/classes.ts';
import { whenDrawn } from '../panels/whenDrawn.ts';
import { useMap, useText } from '../useStores.ts';
import { makeWay } from '../work/showOnMap.ts';
import styles from '../work/Work.module.css';
import own from './DifferenceTable.module.css';
import type { DifferenceRow } from './differenceRows.ts';

/** More rows than anybody reads; the rest comes when asked for. */
const rowsAtFirst = 200;

export function DifferenceTable({ rows }: { readonly rows: readonly DifferenceRow[] }) {
  const t = useText();
  const map = useMap();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, rowsAtFirst);
  const show = ({ box, selectId }: DifferenceRow) => {
    selectMany(selectId === null ? [] : [selectId]);
    if (map === null || box === null) return;
    makeWay();
    whenDrawn('[data-inspector]', () => map.showBox(box));
  };
  return (
    <>
      <table className={classes(styles.table, own.table)} data-differences>
        <thead>
          <tr>
            <th scope="col">{t('compare.column.what')}</th>
            <th scope="col">{t('compare.column.name')}</th>
            <th scope="col">{t('compare.column.member')}</th>
            <th scope="col">{t('compare.open')}</th>
            <th scope="col">{t('compare.other')}</th>
          </tr>
        </thead>
        {shown.map((row) => {
          // An id that moved with nothing else is a row of its own.
          const lines = row.lines.length === 0 ? [{ label: '', here: '', there: '' }] : row.lines;
          return (
            <tbody key={row.key} data-difference={row.difference.id} data-change={row.difference.change} data-subject={row.difference.subject}>
              {lines.map(({ label, here, there }, index) => (
                <tr key={label + String(index)}>
                  {index > 0 ? null : (
                    <>
                      <td rowSpan={lines.length}>{row.what}</td>
                      <th scope="rowgroup" rowSpan={lines.length}>
                        {row.box === null ? <bdi>{row.name}</bdi> : (
                          <Button variant="link" aria-label={t('compare.show', { name: row.name })} onPress={() => show(row)} data-show><bdi>{row.name}</bdi></Button>
                        )}
                      </th>
                    </>
                  )}
                  <td>{label}</td>
                  <td><bdi>{here}</bdi></td>
                  <td><bdi>{there}</bdi></td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
      {shown.length < rows.length ? <p><Button onPress={() => setShowsAll(true)}>{t('work.showAll', { count: rows.length })}</Button></p> : null}
    </>
  );
}
