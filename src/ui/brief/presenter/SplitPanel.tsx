/** The presenter's parts beside the stage in one window: for whoever has one screen, or a browser that opens no other window. */
import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { IconButton } from '../../controls/IconButton.tsx';
import { CloseIcon } from '../../controls/icons.tsx';
import { useText } from '../../useStores.ts';
import { useShown } from '../stage/useShown.ts';
import { ownControls } from './controls.ts';
import { NextSlide } from './NextSlide.tsx';
import styles from './Presenter.module.css';
import { PresenterNotes } from './PresenterNotes.tsx';
import { ShowBar } from './ShowBar.tsx';
import { ShowClock } from './ShowClock.tsx';
import { closeSplit, splitStore } from './splitStore.ts';

/** The stage asks for its size when the window takes another. */
const tellStage = () => window.dispatchEvent(new Event('resize'));

export default function SplitPanel() {
  const t = useText();
  const shown = useShown();
  const wasBlocked = useStore(splitStore, (state) => state.wasBlocked);
  useLayoutEffect(() => {
    tellStage();
    return () => {
      requestAnimationFrame(tellStage);
    };
  }, []);
  return (
    <aside className={styles.split} data-split aria-label={t('present.window.title')}>
      <div className={styles.partHead}>
        <h2 className={styles.heading}>{t('present.window.title')}</h2>
        <IconButton label={t('present.window.closeSplit')} icon={<CloseIcon />} onPress={closeSplit} />
      </div>
      {wasBlocked ? <p className={styles.quiet} role="status" data-blocked>{t('present.window.blocked')}</p> : null}
      <ShowClock shown={shown} controls={ownControls} />
      {shown ? <PresenterNotes shown={shown} /> : null}
      <NextSlide />
      <ShowBar shown={shown} controls={ownControls} />
    </aside>
  );
}
