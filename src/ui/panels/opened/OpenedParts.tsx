/** What opened layers put over the map: how far a file is, what came of it, the way back, the name under the pointer and the card of what was pressed. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { FeatureWords } from '../../../share/layers/openedLayer.ts';
import { openedStore, type Pointed } from '../../../store/openedStore.ts';
import { useText, useView } from '../../useStores.ts';
import { OpenedCard } from './OpenedCard.tsx';
import styles from './Opened.module.css';
import { OpenedToast } from './OpenedToast.tsx';

/** Of what is pointed at, once the file has been asked; `undefined` until then. */
function useWords(at: Pointed | null): FeatureWords | null | undefined {
  const [known, setKnown] = useState<{ readonly at: Pointed; readonly words: FeatureWords | null } | null>(null);
  const [layerId, feature] = [at?.layerId, at?.feature];
  useEffect(() => {
    let isGone = false;
    const layer = openedStore.getState().layers.find(({ id }) => id === layerId);
    if (!at || !layer) return;
    layer.port.feature(at.feature).then((words) => {
      if (!isGone) setKnown({ at, words });
    }, () => undefined);
    return () => {
      isGone = true;
    };
    // The same feature a pixel farther is the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [layerId, feature]);
  return known !== null && known.at.layerId === layerId && known.at.feature === feature ? known.words : undefined;
}

export default function OpenedParts() {
  const t = useText();
  const pointed = useStore(openedStore, (state) => state.pointed);
  const picked = useStore(openedStore, (state) => state.picked);
  const layers = useStore(openedStore, (state) => state.layers);
  const isElsewhere = useView((view) => view.selectedId !== null);
  const tip = useWords(pointed);
  const words = useWords(picked);
  const nameOf = (at: Pointed | null) => layers.find(({ id }) => id === at?.layerId)?.name ?? '';
  return (
    <>
      <OpenedToast />
      {pointed === null || tip === undefined ? null : (
        <div className={styles.frame} aria-hidden="true">
          <bdi className={styles.tip} style={{ left: pointed.x, top: pointed.y }} data-opened-tip>{tip === null || tip.name === '' ? t('opened.noName') : tip.name}</bdi>
        </div>
      )}
      {picked === null || words === undefined || isElsewhere ? null
        : <OpenedCard key={`${picked.layerId} ${picked.feature}`} layerName={nameOf(picked)} words={words} onClose={() => openedStore.getState().set({ picked: null })} />}
    </>
  );
}
