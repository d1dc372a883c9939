/** What every answer rests on: network, rules, parameters, each with its source. */
import type { CheckResult } from '../../../analysis/check/checkResult.ts';
import type { OperationsCheck } from '../../../analysis/operations/checkOperations.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { FigureList } from './FigureList.tsx';
import { restingFigures } from './restingFigures.ts';

interface RestBlockProps {
  readonly result: CheckResult;
  readonly operations: OperationsCheck | null;
}

export function RestBlock({ result, operations }: RestBlockProps) {
  const t = useText();
  return (
    <section className={styles.block} aria-labelledby="check-rests">
      <h3 id="check-rests" tabIndex={-1} className={styles.heading}>{t('check.rests.title')}</h3>
      <p className={styles.quiet}>{t('check.rests.network', { version: isolate(result.networkVersion) })} · {t('check.rests.rule', { rule: isolate(result.rule) })}</p>
      <FigureList figures={restingFigures(result.parameters, operations?.trips.parameters ?? [], operations?.approach ?? null)} />
    </section>
  );
}
