/** How far a long import is. Nothing here waits for it: the worker tells, and Cancel ends it. */
import { Button } from '../../../controls/Button.tsx';
import { isolate } from '../../../i18n/isolate.ts';
import { useText } from '../../../useStores.ts';
import styles from '../../Transfer.module.css';
import { readAgain } from '../importJob.ts';

/** `share` 0 to 1, null while nothing can be counted. `isSilent`: the worker has not answered for a while. */
export function ProgressStep({ sentence, share, isSilent = false }: { readonly sentence: string; readonly share: number | null; readonly isSilent?: boolean | undefined }) {
  const t = useText();
  return (
    <div className={styles.stack} data-import-progress={share ?? ''}>
      <p role="status">{sentence}</p>
      <progress className={styles.progress} aria-label={sentence} {...(share === null ? {} : { value: share })} max={1} />
      {isSilent ? (
        <div className={styles.stack} data-import-silent>
          <p role="alert" className={styles.hint}>{t('transfer.silent')}</p>
          <div><Button onPress={readAgain}>{t('transfer.readAgain')}</Button></div>
        </div>
      ) : null}
      <p className={styles.quiet}>{share === null ? '\u00a0' : isolate(`${Math.floor(share * 100)} %`)}</p>
    </div>
  );
}
