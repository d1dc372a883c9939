/** What could not be read of an inventory, row by row, and what was put right; the rows that are left out first. */
import type { RowProblem } from '../../../../share/formats/inventory/toEntries.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { useText } from '../../../useStores.ts';
import work from '../../Work.module.css';
import styles from './Inventory.module.css';

/** Of so many a person reads no more. */
const mostListed = 100;

export function RowProblems({ problems, format }: { readonly problems: readonly RowProblem[]; readonly format: 'csv' | 'geojson' }) {
  const t = useText();
  const left = problems.filter(({ isMended }) => !isMended);
  const listed = [...left, ...problems.filter(({ isMended }) => isMended)].slice(0, mostListed);
  if (listed.length === 0) return null;
  return (
    <section className={work.notice} aria-label={t('work.inventory.problems')} data-row-problems={left.length}>
      <p>{left.length === 0 ? t('work.inventory.noneLeftOut') : t('work.inventory.leftOut', { count: left.length })}</p>
      <ul className={styles.problems}>
        {listed.map(({ number, reason, detail, isMended }, index) => (
          <li key={index}>
            <strong>{t(format === 'csv' ? 'work.inventory.row' : 'work.inventory.feature', { number: isolate(String(number)) })}</strong>{': '}
            {t(`work.inventory.reason.${reason}`)}{detail === '' ? null : <> <bdi>{detail}</bdi></>} ({t(isMended ? 'sketch.remark.mended' : 'sketch.remark.leftOut')})
          </li>
        ))}
      </ul>
      {listed.length === problems.length ? null : <p>{t('work.inventory.more', { count: problems.length - listed.length })}</p>}
    </section>
  );
}
