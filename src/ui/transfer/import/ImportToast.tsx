/** What came of the last import, beside the result itself: how many features of which file, remarks if any, and the way back. Waits for the last of several files. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { Button } from '../../controls/Button.tsx';
import { classes } from '../../controls/classes.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { CloseIcon } from '../../controls/icons.tsx';
import { useText } from '../../useStores.ts';
import { type ImportDone, importStore } from './importJob.ts';
import { queueStore } from './importQueue.ts';
import { RemarkList } from './preview/RemarkList.tsx';
import toast from '../Toast.module.css';
import styles from '../Transfer.module.css';

const none: readonly ImportDone[] = [];
const dismiss = () => importStore.setState({ done: [] });

export function ImportToast() {
  const t = useText();
  const all = useStore(importStore, (state) => state.done);
  const isOver = useStore(queueStore, ({ files }) => files.length === 0);
  const done = isOver ? all : none;
  const steps = done.filter(({ imported }) => imported > 0).length;
  // Any later step makes "undo" mean something else.
  useEffect(() => (done.length === 0 ? undefined : scenarioStore.subscribe((state, before) => {
    if (state.history !== before.history) dismiss();
  })), [done]);
  const undo = () => {
    for (let step = 0; step < steps; step += 1) scenarioStore.getState().undo();
  };
  return (
    <div role="status">
      {done.length === 0 ? null : (
        <div className={classes(toast.toast, styles.toast)} data-import-done={done.reduce((sum, { imported }) => sum + imported, 0)}>
          <div>
            {done.map(({ imported, name, problems }, index) => (
              <div key={index}>
                {t('transfer.done', { count: imported, name: `\u2068${name}\u2069` })}
                {problems.length === 0 ? null : (
                  <details className={styles.details}>
                    <summary>{t('transfer.doneRemarks', { count: problems.length })}</summary>
                    <div className={styles.scroller}><RemarkList problems={problems} total={problems.length} /></div>
                  </details>
                )}
              </div>
            ))}
          </div>
          {steps === 0 ? null : <Button variant="link" onPress={undo}>{t(steps === 1 ? 'transfer.undo' : 'transfer.undoAll')}</Button>}
          <IconButton label={t('shell.close')} icon={<CloseIcon />} onPress={dismiss} />
        </div>
      )}
    </div>
  );
}
