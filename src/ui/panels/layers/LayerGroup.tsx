/** A group of layers under one heading, with one button that shows or hides them all. */
import { useId } from 'react';
import type { Baseline } from '../../../baseline/baseline.ts';
import { aidStore } from '../../../store/aidStore.ts';
import { viewStore } from '../../../store/viewStore.ts';
import { Button } from '../../controls/Button.tsx';
import { useText, useView } from '../../useStores.ts';
import type { LayerGroup as Group } from '../layerFeatures.ts';
import styles from './LayerPanel.module.css';
import { LayerRow } from './LayerRow.tsx';

export function LayerGroup({ group, baseline }: { readonly group: Group; readonly baseline: Baseline | null }) {
  const t = useText();
  const headingId = useId();
  const anyVisible = useView((view) => group.layers.some((layer) => !view.hiddenLayers.includes(layer)));
  const title = t(`layers.group.${group.id}`);
  const toggleAll = () => {
    const { view, setLayersVisible } = viewStore.getState();
    const hidden = group.layers.filter((layer) => view.hiddenLayers.includes(layer));
    setLayersVisible(group.layers, !anyVisible);
    // Which of them were shown is gone by that.
    if (anyVisible && hidden.length > 0) aidStore.getState().set({ offer: { text: t('layers.allHidden', { group: title }), undo: () => {
      setLayersVisible(group.layers, true);
      setLayersVisible(hidden, false);
      return true;
    } } });
  };
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <header className={styles.groupHeader}>
        <h3 id={headingId} className={styles.groupTitle}>{title}</h3>
        {group.layers.length < 2 ? null : (
          <Button
            variant="quiet" className={styles.toggleAll} onPress={toggleAll}
            aria-label={anyVisible ? t('layers.hideAllOf', { group: title }) : t('layers.showAllOf', { group: title })}
          >
            {anyVisible ? t('layers.hideAll') : t('layers.showAll')}
          </Button>
        )}
      </header>
      <ul className={styles.rows}>
        {group.layers.map((layer) => <LayerRow key={layer} layer={layer} baseline={baseline} />)}
      </ul>
    </section>
  );
}
