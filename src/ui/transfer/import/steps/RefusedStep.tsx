/** A file that cannot be read at all: why, in one sentence, and the way to the next one. */
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../controls/Button.tsx';
import { useText } from '../../../useStores.ts';
import { skipFile } from '../importJob.ts';
import { isLastInQueue, queueStore } from '../importQueue.ts';
import styles from '../../Transfer.module.css';

/** `detail` is the offending value or a parser's own words: shown as text, as it came. */
export function RefusedStep({ sentence, detail, children }: { readonly sentence: string; readonly detail: string; readonly children?: ReactNode }) {
  const t = useText();
  const isLast = useStore(queueStore, isLastInQueue);
  return (
    <div className={styles.stack} data-import-refused>
      <p role="alert" className={styles.hint}>{sentence}</p>
      {detail === '' ? null : <p className={styles.quiet}><bdi dir="ltr">{detail}</bdi></p>}
      {children}
      <div><Button variant="primary" onPress={skipFile}>{t(isLast ? 'transfer.another' : 'transfer.nextFile')}</Button></div>
    </div>
  );
}
