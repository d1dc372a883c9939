/** The rows of the legend: what the map draws now, each with the swatch the map draws it by. */
import { isOfAnswers } from '../../../scene/legendEntry.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { useText } from '../../useStores.ts';
import styles from './Legend.module.css';
import row from './LegendRow.module.css';
import { LegendSwatch } from './LegendSwatch.tsx';
import { isOfNoLayer, showAllLayers } from './showAllLayers.ts';
import { useLegendEntries, useLegendPaper } from './useLegendEntries.ts';

export function LegendEntries() {
  const t = useText();
  const entries = useLegendEntries();
  const paper = useLegendPaper();
  return (
    <>
      {isOfNoLayer(entries) ? <EmptyState place="legend" text={t('legend.empty')} act={{ label: t('legend.showAll'), run: showAllLayers }} /> : null}
      <ul className={styles.entries} style={paper === null ? undefined : { '--legend-paper': paper }}>
        {entries.map((entry) => (
          <li key={entry.id} className={row.entry} data-legend={entry.id}>
            <LegendSwatch swatch={entry.swatch} round={entry.layer === 'uncertainty'} />
            <span>{isOfAnswers(entry.id) ? t(`check.legend.${entry.id}`) : t(`legend.${entry.id}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
