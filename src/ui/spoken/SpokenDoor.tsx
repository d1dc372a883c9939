/** The way into the list of what the map shows, first on the page; what the map's canvas says of itself; and what is said when it was moved by keys. */
import { lazy, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { MapHandle } from '../../map/mapHandle.ts';
import { briefStore } from '../../store/brief/briefStore.ts';
import { withAllWords } from '../i18n/i18n.ts';
import { showPanel } from '../shell/actions.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import { useSingleKeys } from '../shell/shortcutSetting.ts';
import { useText } from '../useStores.ts';
import styles from './Spoken.module.css';

const MovedByKey = lazy(() => withAllWords(import('./MovedByKey.tsx')));

const hintId = 'map-in-words';

export function SpokenDoor({ map }: { readonly map: MapHandle }) {
  const t = useText();
  const singleKeys = useSingleKeys();
  const isMap = t('spokenDoor.isMap');
  const isShowOn = useStore(briefStore, ({ use }) => use === 'present');
  /** From the first key on that the map was given. */
  const [isSteered, setIsSteered] = useState(false);
  useEffect(() => map.lend((live) => {
    const canvas = live.getCanvas();
    // The arrow keys are the map's: a screen reader in its reading mode would keep them.
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-roledescription', isMap);
    canvas.setAttribute('aria-describedby', hintId);
    const steer = () => setIsSteered(true);
    canvas.addEventListener('keydown', steer, { once: true });
    return () => canvas.removeEventListener('keydown', steer);
  }), [map, isMap]);
  return (
    <>
      {isShowOn ? null : <button type="button" className={styles.skip} data-spoken-open onClick={() => showPanel('spoken')}>{t('spokenDoor.open')}</button>}
      <p id={hintId} hidden>{t(singleKeys ? 'spokenDoor.hint' : 'spokenDoor.hintWithoutKeys')}</p>
      <LazyPart>{isSteered ? <MovedByKey map={map} /> : null}</LazyPart>
    </>
  );
}
