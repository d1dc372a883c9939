/** What must be known beside the answers: lines that stop nobody or have a loose end, places no road is near, roads in pieces. */
import type { CheckRemark } from '../../../analysis/check/checkResult.ts';
import { useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { useNames } from '../useNames.ts';

/** More remarks than these are listed when asked for. */
const mostListed = 4;

/** Those of all postures and of the one that is shown. */
export const remarksOf = (remarks: readonly CheckRemark[], shownId: string | null) => remarks.filter(({ postureId }) => postureId === null || postureId === shownId);

export function RemarkBlock({ remarks }: { readonly remarks: readonly CheckRemark[] }) {
  const t = useText();
  if (remarks.length === 0) return null;
  const unlisted = remarks.filter(({ reason }) => reason === 'unlisted');
  // A posture that lists none of many lines is one thing to know, not many.
  const others = unlisted.length > 1 ? remarks.filter(({ reason }) => reason !== 'unlisted') : remarks;
  return (
    <section className={styles.block} aria-labelledby="check-remarks" data-remarks={remarks.length}>
      <h3 id="check-remarks" tabIndex={-1} className={styles.heading}>{t('check.remarks.title')}</h3>
      <ul className={styles.list}>
        {others.slice(0, mostListed).map((remark) => <Remark key={keyOf(remark)} remark={remark} />)}
        {unlisted.length > 1 ? <Unlisted remarks={unlisted} /> : null}
      </ul>
      {others.length <= mostListed ? null : (
        <details className={styles.details}>
          <summary>{t('check.targetsMore', { count: others.length - mostListed })}</summary>
          <ul className={styles.list}>{others.slice(mostListed).map((remark) => <Remark key={keyOf(remark)} remark={remark} />)}</ul>
        </details>
      )}
    </section>
  );
}

const keyOf = ({ reason, at, other, postureId }: CheckRemark) => [reason, at, other, postureId].join(' ');

function Unlisted({ remarks }: { readonly remarks: readonly CheckRemark[] }) {
  const t = useText();
  const nameOf = useNames();
  return <li data-unlisted={remarks.length}>{t('check.remark.unlistedMany', { count: remarks.length })} <span className={styles.small}>{remarks.map(({ at }) => (at === null ? '' : nameOf(at))).join(' · ')}</span></li>;
}

function Remark({ remark: { reason, at, other } }: { readonly remark: CheckRemark }) {
  const t = useText();
  const nameOf = useNames();
  return (
    <li>
      {at === null ? null : <><bdi>{nameOf(at)}</bdi> </>}
      {t(`check.remark.${reason}`, { other: other === null ? '' : nameOf(other) })}
    </li>
  );
}
