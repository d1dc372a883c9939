/** How far a file is that is being opened as a layer, what came of it or why it was refused, and the way back after one was taken off the map. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { openedStore } from '../../../store/openedStore.ts';
import { Button } from '../../controls/Button.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { CloseIcon } from '../../controls/icons.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import { cancelOpening } from './openAsLayer.ts';
import styles from './Opened.module.css';

/** What came of it has been read by then; a refusal stays until it is dismissed. */
const doneMs = 8000;

export function OpenedToast() {
  const t = useText();
  const opening = useStore(openedStore, (state) => state.opening);
  const removed = useStore(openedStore, (state) => state.removed);
  const isDone = opening?.is === 'done';
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => openedStore.getState().set({ opening: null }), doneMs);
    return () => clearTimeout(timer);
  }, [isDone]);
  const name = `\u2068${opening?.name ?? removed?.layer.name ?? ''}\u2069`;
  return (
    <div role="status">
      {opening === null ? null : (
        <div className={styles.toast} data-opening={opening.is}>
          {opening.is === 'reading' ? (
            <>
              <span className={styles.words}>{t('opened.reading', { name })}</span>
              <progress className={styles.progress} aria-label={t('opened.reading', { name })} value={opening.share} max={1} />
              <span className={styles.share}>{isolate(`${Math.floor(opening.share * 100)} %`)}</span>
              <Button variant="link" onPress={cancelOpening}>{t('opened.cancel')}</Button>
            </>
          ) : (
            <>
              <span className={styles.words}>
                {opening.is === 'done' ? t('opened.done', { name, count: opening.count }) : `${t('opened.notOpened', { name })} ${t(`opened.reason.${opening.reason}`)}`}
              </span>
              <IconButton label={t('shell.dismiss')} icon={<CloseIcon />} onPress={cancelOpening} />
            </>
          )}
        </div>
      )}
      {removed === null || opening !== null ? null : (
        <div className={styles.toast} data-opened-removed>
          <span className={styles.words}>{t('opened.removed', { name })}</span>
          <Button variant="link" onPress={() => openedStore.getState().putBack()}>{t('opened.undo')}</Button>
          <IconButton label={t('shell.dismiss')} icon={<CloseIcon />} onPress={() => openedStore.getState().forget()} />
        </div>
      )}
    </div>
  );
}
