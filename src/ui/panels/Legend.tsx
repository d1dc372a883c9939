/** The legend of what the map draws now: swatches from the layers' own paint, icons as the map draws them. */
import { useId } from 'react';
import { useText } from '../useStores.ts';
import styles from './layers/Legend.module.css';
import { LegendEntries } from './layers/LegendEntries.tsx';

export function Legend() {
  const t = useText();
  const headingId = useId();
  return (
    // A region that scrolls must be reachable by keyboard, and nothing inside it is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.legend} aria-labelledby={headingId} tabIndex={0}>
      <h3 id={headingId} className={styles.title}>{t('legend.title')}</h3>
      <LegendEntries />
    </section>
  );
}
