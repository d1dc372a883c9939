/** The replay over the map while its panel is closed: on a phone nobody could else play it and see the column. */
import { useStore } from 'zustand';
import type { Replay } from '../../../analysis/replay/replayColumn.ts';
import { replayStore } from '../../../store/check/replayStore.ts';
import { classes } from '../../controls/classes.ts';
import { useText } from '../../useStores.ts';
import styles from './Replay.module.css';
import { ReplayCounts } from './ReplayCounts.tsx';
import { ReplayTransport } from './ReplayTransport.tsx';
import { outcomeText } from './replayWords.ts';
import { useMoment } from './useMoment.ts';
import { useReplay } from './useReplay.ts';

export function ReplayBar() {
  const isOn = useStore(replayStore, (state) => state.isOn);
  const replay = useReplay();
  return isOn && replay !== null && replay.outcome !== 'bad-column' ? <Bar replay={replay} /> : null;
}

function Bar({ replay }: { readonly replay: Replay }) {
  const t = useText();
  const { counts, seconds, time, spoken } = useMoment(replay);
  return (
    <section className={classes(styles.player, styles.bar)} aria-label={t('check.replay.title')} data-player="bar" data-covers-map>
      <p className={styles.outcome}><strong>{outcomeText(t, replay)}</strong></p>
      <ReplayTransport replay={replay} spoken={spoken} />
      <ReplayCounts time={time} seconds={seconds} counts={counts} />
    </section>
  );
}
