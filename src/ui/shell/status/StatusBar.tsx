/** The bar at the bottom: where the pointer is, how long a length is, how old the data are, how many held properties have a place, and whether the plan is kept. */
import { lazy } from 'react';
import { withAllWords } from '../../i18n/i18n.ts';
import { useStore } from 'zustand';
import { dataDate } from '../../../baseline/dataDate.ts';
import { keepStore } from '../../../store/keepStore.ts';
import { Button } from '../../controls/Button.tsx';
import { useLocatedCount } from '../../useShownPlan.ts';
import { useSession, useText } from '../../useStores.ts';
import { showHeldProperties } from '../actions.ts';
import { CoordinateReadout } from './CoordinateReadout.tsx';
import { LazyPart } from '../LazyPart.tsx';
import { ScaleReadout } from './ScaleReadout.tsx';
import styles from './StatusBar.module.css';

const KeepReadout = lazy(async () => ({ default: (await withAllWords(import('../../library/keeping/KeepReadout.tsx'))).KeepReadout }));

export function StatusBar() {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const hasWork = useStore(keepStore, (state) => state.phase !== 'idle');
  const credit = useSession((session) => session.groundCredit);
  const date = baseline === null ? null : dataDate(baseline);
  const count = useLocatedCount();
  return (
    <footer className={styles.status} aria-label={t('status.label')}>
      <CoordinateReadout />
      <ScaleReadout />
      <span className={styles.rest} />
      {credit === '' ? null : <bdi className={styles.credit} title={credit} data-ground-credit>{credit}</bdi>}
      {baseline === null ? null : (
        <span className={styles.date} title={date === null ? undefined : t('status.dataDateLong', { date })}>
          {date === null ? t('status.dataDateUnknown') : t('status.dataDate', { year: date.slice(0, 4) })}
        </span>
      )}
      {count.total === 0 ? null : (
        <Button variant="quiet" className={styles.button} aria-label={t('status.locatedLong', count)} onPress={showHeldProperties} data-located>
          {t('status.located', count)}
        </Button>
      )}
      {hasWork ? <LazyPart><KeepReadout /></LazyPart> : null}
    </footer>
  );
}
