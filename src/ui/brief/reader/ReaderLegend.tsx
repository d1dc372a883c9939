/** What the signs of the map mean, folded over a corner of it until somebody asks. */
import { useState } from 'react';
import { LegendEntries } from '../../panels/layers/LegendEntries.tsx';
import { useText } from '../../useStores.ts';
import styles from './Reader.module.css';

export function ReaderLegend() {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.legend} onToggle={(event) => setOpen(event.currentTarget.open)} data-reader-legend>
      <summary className={styles.legendHead}>{t('legend.title')}</summary>
      {isOpen ? <div className={styles.legendBody}><LegendEntries /></div> : null}
    </details>
  );
}
