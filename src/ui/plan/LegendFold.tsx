/** The legend on the planner's table, folded until somebody asks what a sign means. */
import { useState } from 'react';
import { LegendEntries } from '../panels/layers/LegendEntries.tsx';
import { useText } from '../useStores.ts';
import styles from './LegendFold.module.css';

export function LegendFold() {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{t('legend.title')}</summary>
      {isOpen ? <LegendEntries /> : null}
    </details>
  );
}
