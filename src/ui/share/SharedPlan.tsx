/** What the link in the address comes to: it is being read, asks for its password, does not open and why, or shows its plan. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { briefStore } from '../../store/brief/briefStore.ts';
import { linkStore } from '../../store/shared/linkStore.ts';
import notices from '../shell/Notices.module.css';
import { useText } from '../useStores.ts';
import { LinkBar } from './LinkBar.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';
import { RefusedDialog } from './RefusedDialog.tsx';
import styles from './SharedPlan.module.css';

/** Whoever used the keyboard in what is gone goes on at the map. */
function goOnAtMap(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.maplibregl-canvas')?.focus({ preventScroll: true });
  });
}

export default function SharedPlan() {
  const t = useText();
  useEffect(() => goOnAtMap, []);
  const state = useStore(linkStore, (store) => store.state);
  // The reader says it beside its slides.
  const isReading = useStore(briefStore, ({ use }) => use === 'read');
  switch (state?.step) {
    case 'reading': return isReading ? null : <div className={`${notices.notice} ${styles.bar}`} data-link="reading"><p className={styles.reading}>{t('link.reading')}</p></div>;
    case 'password': return <PasswordDialog isWrong={state.isWrong} isTrying={state.isTrying} />;
    case 'refused': return <RefusedDialog trouble={state.trouble} />;
    case 'looking': return isReading ? null : <LinkBar link={state.link} isInside={state.isInside} />;
    default: return null;
  }
}
