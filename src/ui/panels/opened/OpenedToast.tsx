/** How far a file is that is being opened as a layer, what came of it or why it was refused, and the way back after one was taken off the map. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isInDrawnRegion } from '../../../geo/drawnRegion.ts';
import { tileRefusalReasons } from '../../../share/formats/tiles/tileRefusal.ts';
import type { LayerSummary } from '../../../share/layers/openedLayer.ts';
import { openedStore, type Opening } from '../../../store/openedStore.ts';
import { Button } from '../../controls/Button.tsx';
import { classes } from '../../controls/classes.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { CloseIcon } from '../../controls/icons.tsx';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate } from '../../i18n/isolate.ts';
import toast from '../../transfer/Toast.module.css';
import { useMap, useText } from '../../useStores.ts';
import { cancelOpening } from './openAsLayer.ts';
import styles from './Opened.module.css';

/** What came of it has been read by then; a refusal stays until it is dismissed. */
const doneMs = 8000;

const doneWords = ({ count, box }: LayerSummary, name: string, t: Translate) =>
  `${count === null ? t('opened.doneTiles', { name }) : t('opened.done', { name, count })}${isInDrawnRegion(box) ? '' : ` ${t('opened.elsewhere')}`}`;

function refusalWords({ reason, detail }: Extract<Opening, { is: 'refused' }>, name: string, t: Translate): string {
  if (reason !== 'tiles') return t(`opened.reason.${reason}`);
  return t(`ground.tiles.${tileRefusalReasons.find((one) => one === detail) ?? 'broken'}`, { name });
}

export function OpenedToast() {
  const t = useText();
  const map = useMap();
  const opening = useStore(openedStore, (state) => state.opening);
  const removed = useStore(openedStore, (state) => state.removed);
  // What lies elsewhere stays said until it is read.
  const isDone = opening?.is === 'done' && isInDrawnRegion(opening.summary.box);
  const toShow = opening?.is === 'done' && isDone ? opening.summary.box : null;
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => openedStore.getState().set({ opening: null }), doneMs);
    return () => clearTimeout(timer);
  }, [isDone]);
  const name = `\u2068${opening?.name ?? removed?.layer.name ?? ''}\u2069`;
  return (
    <div role="status">
      {opening === null ? null : (
        <div className={classes(toast.toast, styles.toast)} data-opening={opening.is}>
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
                {opening.is === 'done' ? doneWords(opening.summary, name, t) : `${t('opened.notOpened', { name })} ${refusalWords(opening, name, t)}`}
              </span>
              {toShow === null ? null : <Button variant="link" onPress={() => map?.showBox(toShow)}>{t('opened.show')}</Button>}
              <IconButton label={t('shell.dismiss')} icon={<CloseIcon />} onPress={cancelOpening} />
            </>
          )}
        </div>
      )}
      {removed === null || opening !== null ? null : (
        <div className={classes(toast.toast, styles.toast)} data-opened-removed>
          <span className={styles.words}>{t('opened.removed', { name })}</span>
          <Button variant="link" onPress={() => openedStore.getState().putBack()}>{t('opened.undo')}</Button>
          <IconButton label={t('shell.dismiss')} icon={<CloseIcon />} onPress={() => openedStore.getState().forget()} />
        </div>
      )}
    </div>
  );
}
