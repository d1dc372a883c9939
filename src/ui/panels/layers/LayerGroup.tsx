/** A group of layers under one heading, with one button that shows or hides them all. */
import { useId } from 'react';
import type { Baseline } from '../../../baseline/baseline.ts';
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
  const toggleAll = () => viewStore.getState().setLayersVisible(group.layers, !anyVisible);
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
