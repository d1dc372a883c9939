/** What was made of an opened file: which of its roads count, and what was read, mended and left out on the way. */
import type { RoadsInUse } from '../../../store/network/networkStore.ts';
import { Switch } from '../../controls/Switch.tsx';
import { useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { roadsDesk } from './desk.ts';
import { detailLines } from './networkWords.ts';

export function OpenedRoads({ inUse, isReading }: { readonly inUse: RoadsInUse; readonly isReading: boolean }) {
  const t = useText();
  const lines = detailLines(t, inUse);
  const isExtract = inUse.network.format !== 'roads-geojson';
  return (
    <>
      {isExtract ? (
        <div className={styles.switches}>
          <Switch isSelected={inUse.includesPrivate} isDisabled={isReading} onChange={(includesPrivate) => void roadsDesk()?.turn({ includesPrivate })}>{t('network.private')}</Switch>
          <Switch isSelected={inUse.includesService} isDisabled={isReading} onChange={(includesService) => void roadsDesk()?.turn({ includesService })}>{t('network.service')}</Switch>
          <Switch isSelected={inUse.joinsCrossings} isDisabled={isReading} onChange={(joinsCrossings) => void roadsDesk()?.turn({ joinsCrossings })}>{t('network.joins')}</Switch>
          <p className={inUse.includesPrivate && inUse.includesService && inUse.joinsCrossings ? styles.quiet : styles.warning}>{t('network.switches')}</p>
        </div>
      ) : null}
      <details className={styles.details} data-network-details={lines.length}>
        <summary>{t('network.details')}</summary>
        <p className={styles.quiet}>{t(`network.format.${inUse.network.format}`)}</p>
        {lines.length === 0 ? <p className={styles.quiet}>{t('network.nothing')}</p> : <ul className={styles.list}>{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      </details>
    </>
  );
}
