/** The clock of the replay and how many vehicles are to come, drive, stand and have arrived. */
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import styles from './Replay.module.css';
import type { VehicleCount } from './useMoment.ts';
import { printedHere } from '../../i18n/printed.ts';

interface ReplayCountsProps {
  readonly time: string;
  readonly seconds: number;
  readonly counts: readonly VehicleCount[];
}

export function ReplayCounts({ time, seconds, counts }: ReplayCountsProps) {
  const t = useText();
  return (
    <>
      <p className={styles.time} data-time={Math.floor(seconds)}>{time}</p>
      <dl className={styles.counts}>
        {counts.map(({ status, count }) => (
          <div key={status} data-count={status} data-some={count > 0 || undefined}>
            <dt>{t(`check.replay.count.${status}`)}</dt>
            <dd>{isolate(printedHere(String(count)))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
