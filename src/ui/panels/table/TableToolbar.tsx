/** What may be done with the table as a whole: choose its layer, filter it, copy it. */
import { useId } from 'react';
import { layerIds, type LayerId } from '../../../scenario/view.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useText } from '../../useStores.ts';
import { tableLayers } from '../layerFeatures.ts';
import styles from './TablePanel.module.css';

interface TableToolbarProps {
  readonly layer: LayerId;
  readonly query: string;
  readonly shown: number;
  readonly total: number;
  /** Rows the copy will hold. */
  readonly copied: number;
  readonly csv: () => string;
  readonly onLayer: (layer: LayerId) => void;
  readonly onQuery: (query: string) => void;
}

export function TableToolbar({ layer, query, shown, total, copied, csv, onLayer, onQuery }: TableToolbarProps) {
  const t = useText();
  const [layerId, filterId] = [useId(), useId()];
  return (
    <div className={styles.toolbar}>
      <label htmlFor={layerId} className="visually-hidden">{t('table.layer')}</label>
      <select
        id={layerId} className={styles.field} value={layer}
        onChange={(event) => {
          const chosen = layerIds.find((id) => id === event.target.value);
          if (chosen !== undefined) onLayer(chosen);
        }}
      >
        {tableLayers.map((id) => <option key={id} value={id}>{t(`terms.layer.${id}`)}</option>)}
      </select>
      <label htmlFor={filterId} className="visually-hidden">{t('table.filter')}</label>
      <input
        id={filterId} type="search" className={styles.field} value={query} placeholder={t('table.filterPlaceholder')} autoComplete="off" spellCheck={false}
        onChange={(event) => onQuery(event.target.value)}
      />
      <span role="status" className={styles.shown}>{t('table.shown', { shown, count: total })}</span>
      <CopyButton look="button" label={t('table.copyCsv')} done={t('table.csvCopied', { count: copied })} text={csv} isDisabled={copied === 0} />
    </div>
  );
}
