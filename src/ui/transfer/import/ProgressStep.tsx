/** How far a long import is. Nothing here waits for it: the worker tells, and Cancel ends it. */
import { isolate } from '../../i18n/isolate.ts';
import styles from '../Transfer.module.css';

/** `share` 0 to 1, null while nothing can be counted. */
export function ProgressStep({ sentence, share }: { readonly sentence: string; readonly share: number | null }) {
  return (
    <div className={styles.stack} data-import-progress={share ?? ''}>
      <p role="status">{sentence}</p>
      <progress className={styles.progress} aria-label={sentence} {...(share === null ? {} : { value: share })} max={1} />
      <p className={styles.quiet}>{share === null ? '\u00a0' : isolate(`${Math.floor(share * 100)} %`)}</p>
    </div>
  );
}
