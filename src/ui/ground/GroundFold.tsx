/** The last part of the layer panel: the map and the picture under the plan. Fetched when it is opened. */
import { lazy, useId } from 'react';
import { sessionStore } from '../../store/sessionStore.ts';
import { Button } from '../controls/Button.tsx';
import { withAllWords } from '../i18n/i18n.ts';
import styles from '../panels/layers/LayerPanel.module.css';
import { LazyPart } from '../shell/LazyPart.tsx';
import { useSession, useText } from '../useStores.ts';

const GroundSection = lazy(() => withAllWords(import('./GroundSection.tsx')));

export function GroundFold() {
  const t = useText();
  const id = useId();
  const isOpen = useSession((session) => session.isGroundOpen);
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header className={styles.groupHeader}>
        <h3 className={styles.groupTitle}>
          <Button id={id} variant="quiet" className={styles.fold} aria-expanded={isOpen} data-ground-fold onPress={() => sessionStore.getState().set({ isGroundOpen: !isOpen })}>{t('layers.ground')}</Button>
        </h3>
      </header>
      {isOpen ? <LazyPart><GroundSection /></LazyPart> : null}
    </section>
  );
}
