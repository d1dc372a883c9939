/** What came of the last import, beside the result itself: how many features, remarks if any, and the way back. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { Button } from '../../controls/Button.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { CloseIcon } from '../../controls/icons.tsx';
import { useText } from '../../useStores.ts';
import { importStore } from './importJob.ts';
import { RemarkList } from './RemarkList.tsx';
import styles from '../Transfer.module.css';

const dismiss = () => importStore.setState({ done: null });

export function ImportToast() {
  const t = useText();
  const done = useStore(importStore, (state) => state.done);
  // Any later step makes "undo" mean something else.
  useEffect(() => (done === null ? undefined : scenarioStore.subscribe((state, before) => {
    if (state.history !== before.history) dismiss();
  })), [done]);
  return (
    <div role="status">
      {done === null ? null : (
        <div className={styles.toast} data-import-done={done.imported}>
          <div>
            {t('transfer.done', { count: done.imported, name: `\u2068${done.name}\u2069` })}
            {done.problems.length === 0 ? null : (
              <details className={styles.details}>
                <summary>{t('transfer.doneRemarks', { count: done.problems.length })}</summary>
                <div className={styles.scroller}><RemarkList problems={done.problems} total={done.problems.length} /></div>
              </details>
            )}
          </div>
          <Button variant="link" onPress={() => scenarioStore.getState().undo()}>{t('transfer.undo')}</Button>
          <IconButton label={t('shell.close')} icon={<CloseIcon />} onPress={dismiss} />
        </div>
      )}
    </div>
  );
}
