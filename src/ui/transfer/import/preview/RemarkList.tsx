/** Everything that was left out or put right, as sentences with their place in the file; the bad news first, a page at a time. */
import { useState } from 'react';
import type { ImportProblem } from '../../../../share/formats/foreign.ts';
import { Button } from '../../../controls/Button.tsx';
import { useText } from '../../../useStores.ts';
import { placeWords } from '../placeWords.ts';
import styles from '../../Transfer.module.css';

const page = 100;

interface RemarkListProps {
  /** What was left out stands before what was put right. */
  readonly problems: readonly ImportProblem[];
  /** How many there are, listed or not. */
  readonly total: number;
}

export function RemarkList({ problems, total }: RemarkListProps) {
  const t = useText();
  const [shown, setShown] = useState(page);
  if (total === 0) return <p className={styles.quiet}>{t('transfer.remarksNone')}</p>;
  const visible = problems.slice(0, shown);
  const list = (isMended: boolean) => {
    const some = visible.filter((problem) => problem.isMended === isMended);
    return some.length === 0 ? null : (
      <>
        <h4 className={styles.heading}>{t(isMended ? 'transfer.mendedHeading' : 'transfer.left')}</h4>
        <ul className={styles.remarks}>
          {some.map(({ at, reason, detail }, index) => (
            <li key={index} data-import-remark={reason}>
              <bdi>{placeWords(t, at)}</bdi>: {t(`transfer.reason.${reason}`)}{detail === '' ? null : <> (<bdi dir="ltr">{detail}</bdi>)</>}.
            </li>
          ))}
        </ul>
      </>
    );
  };
  return (
    <section aria-label={t('transfer.remarks')}>
      {list(false)}
      {list(true)}
      {problems.length > shown ? <Button variant="link" onPress={() => setShown(shown + page * 5)}>{t('transfer.more')}</Button> : null}
      {total > problems.length && shown >= problems.length ? <p className={styles.quiet}>{t('transfer.notListed', { count: problems.length })}</p> : null}
    </section>
  );
}
