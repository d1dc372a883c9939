/** Who says so, and when: asked before anything is located or taken in. What is missing is said once somebody tries without it. */
import { useId } from 'react';
import { isIsoDate } from '../../../geo/isoDate.ts';
import type { PlannerSource } from '../../../scenario/kinds/common.ts';
import { latinDigits } from '../../sketch/form/readNumber.ts';
import { useText } from '../../useStores.ts';
import styles from './Ledger.module.css';

interface SourceFieldsProps {
  readonly source: PlannerSource;
  /** Somebody tried without them. */
  readonly isAsked: boolean;
  readonly onChange: (source: PlannerSource) => void;
}

export function SourceFields({ source, isAsked, onChange }: SourceFieldsProps) {
  const t = useText();
  const [textId, dateId, errorId] = [useId(), useId(), useId()];
  const [noText, noDate] = [isAsked && source.text.trim() === '', isAsked && !isIsoDate(source.date ?? '')];
  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <label htmlFor={textId}>{t('work.ledger.sourceText')}</label>
        <input
          id={textId} type="text" dir="auto" value={source.text} data-source-text aria-required="true" aria-invalid={noText} aria-describedby={noText || noDate ? errorId : undefined}
          onChange={(event) => onChange({ ...source, text: event.target.value })}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={dateId}>{t('work.ledger.sourceDate')}</label>
        <input
          id={dateId} type="text" dir="ltr" inputMode="numeric" placeholder="2020-09-30" value={source.date ?? ''} data-source-date aria-required="true" aria-invalid={noDate}
          aria-describedby={noText || noDate ? errorId : undefined} onChange={(event) => onChange({ ...source, date: latinDigits(event.target.value.trim()) || null })}
        />
      </div>
      {noText || noDate ? <p id={errorId} role="alert" className={styles.error}>{t('work.ledger.sourceNeeded')}</p> : null}
    </div>
  );
}
