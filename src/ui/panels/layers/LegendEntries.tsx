/** The rows of the legend: what the map draws now, each with the swatch the map draws it by. */
import { isOfAnswers } from '../../../scene/legendEntry.ts';
import { useText } from '../../useStores.ts';
import styles from './Legend.module.css';
import row from './LegendRow.module.css';
import { LegendSwatch } from './LegendSwatch.tsx';
import { useLegendEntries } from './useLegendEntries.ts';

export function LegendEntries() {
  const t = useText();
  const entries = useLegendEntries();
  if (entries.length === 0) return <p className={styles.empty}>{t('legend.empty')}</p>;
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.id} className={row.entry} data-legend={entry.id}>
          <LegendSwatch swatch={entry.swatch} round={entry.layer === 'uncertainty'} />
          <span>{isOfAnswers(entry.id) ? t(`check.legend.${entry.id}`) : t(`legend.${entry.id}`)}</span>
        </li>
      ))}
    </ul>
  );
}
