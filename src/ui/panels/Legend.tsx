/** The legend of what the map draws now: swatches from the layers' own paint, icons as the map draws them. */
import { useId } from 'react';
import { useText } from '../useStores.ts';
import styles from './layers/Legend.module.css';
import { LegendSwatch } from './layers/LegendSwatch.tsx';
import { useLegendEntries } from './layers/useLegendEntries.ts';

export function Legend() {
  const t = useText();
  const headingId = useId();
  const entries = useLegendEntries();
  return (
    // A region that scrolls must be reachable by keyboard, and nothing inside it is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.legend} aria-labelledby={headingId} tabIndex={0}>
      <h3 id={headingId} className={styles.title}>{t('legend.title')}</h3>
      {entries.length === 0 ? <p className={styles.empty}>{t('legend.empty')}</p> : (
        <ul className={styles.entries}>
          {entries.map((entry) => (
            <li key={entry.id} className={styles.entry} data-legend={entry.id}>
              <LegendSwatch swatch={entry.swatch} round={entry.layer === 'uncertainty'} />
              <span>{t(`legend.${entry.id}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
