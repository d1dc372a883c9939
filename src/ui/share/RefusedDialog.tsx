/** Why a link does not open, in one sentence, and what to do about it. */
import { closeLink, tryAgain } from '../../offline/shared/followLink.ts';
import type { LinkTrouble } from '../../store/shared/linkStore.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { isolate } from '../i18n/isolate.ts';
import { useText } from '../useStores.ts';
import styles from './SharedPlan.module.css';

const grouped = new Intl.NumberFormat('en');
const count = (value: number) => isolate(grouped.format(value));

export function RefusedDialog({ trouble }: { readonly trouble: LinkTrouble }) {
  const t = useText();
  const key = trouble.reason === 'cut' && trouble.whole === null ? 'cutShort' : trouble.reason;
  // Words without figures pass them over.
  const figures = trouble.reason === 'cut' ? { arrived: count(trouble.arrived), whole: count(trouble.whole ?? 0) } : { arrived: '', whole: '' };
  return (
    <Dialog
      title={t(`link.refused.${key}.title`)} size="small" onClose={closeLink}
      footer={(
        <div className={styles.actions}>
          <Button variant="primary" onPress={closeLink}>{t('link.toMap')}</Button>
          {trouble.reason === 'broken' ? <Button onPress={() => void tryAgain()}>{t('link.again')}</Button> : null}
        </div>
      )}
    >
      <div className={styles.said} data-link="refused" data-reason={trouble.reason}>
        <p>{t(`link.refused.${key}.text`, figures)}</p>
        <p>{t(`link.refused.${key}.advice`)}</p>
        <p className={styles.quiet}>{t('link.untouched')}</p>
      </div>
    </Dialog>
  );
}
