/** What must be known beside the answers, and what all of them rest on: network, rules, parameters, each with its source. */
import type { CheckRemark, CheckResult, PostureCheck } from '../../../analysis/check/checkResult.ts';
import type { OperationsCheck } from '../../../analysis/operations/checkOperations.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { useNames } from '../useNames.ts';
import { FigureList } from './FigureList.tsx';
import { restingFigures } from './restingFigures.ts';

/** More remarks than these are listed when asked for. */
const mostListed = 8;

interface RemarkBlockProps {
  readonly result: CheckResult;
  readonly posture: PostureCheck;
  readonly operations: OperationsCheck | null;
}

export function RemarkBlock({ result, posture, operations }: RemarkBlockProps) {
  const t = useText();
  const remarks = result.remarks.filter(({ postureId }) => postureId === null || postureId === posture.postureId);
  return (
    <>
      {remarks.length === 0 ? null : (
        <section className={styles.block} aria-labelledby="check-remarks" data-remarks={remarks.length}>
          <h3 id="check-remarks" className={styles.heading}>{t('check.remarks.title')}</h3>
          <ul className={styles.list}>{remarks.slice(0, mostListed).map((remark) => <Remark key={keyOf(remark)} remark={remark} />)}</ul>
          {remarks.length <= mostListed ? null : (
            <details className={styles.details}>
              <summary>{t('check.targetsMore', { count: remarks.length - mostListed })}</summary>
              <ul className={styles.list}>{remarks.slice(mostListed).map((remark) => <Remark key={keyOf(remark)} remark={remark} />)}</ul>
            </details>
          )}
        </section>
      )}
      <section className={styles.block} aria-labelledby="check-rests">
        <h3 id="check-rests" className={styles.heading}>{t('check.rests.title')}</h3>
        <p className={styles.quiet}>{t('check.rests.network', { version: isolate(result.networkVersion) })} · {t('check.rests.rule', { rule: isolate(result.rule) })}</p>
        <FigureList figures={restingFigures(result.parameters, operations?.trips.parameters ?? [], operations?.approach ?? null)} />
      </section>
    </>
  );
}

const keyOf = ({ reason, at, other, postureId }: CheckRemark) => [reason, at, other, postureId].join(' ');

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
