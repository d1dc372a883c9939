/** The replay under the hand, in the panel: what moves it, what the moment shows, counted, and the lines on the route as they stand then. */
import { useStore } from 'zustand';
import type { Replay } from '../../../analysis/replay/replayColumn.ts';
import { replayStore } from '../../../store/check/replayStore.ts';
import { useText } from '../../useStores.ts';
import { spanText } from '../../work/figures.ts';
import check from '../Check.module.css';
import styles from './Replay.module.css';
import { ReplayCounts } from './ReplayCounts.tsx';
import { ReplayLines } from './ReplayLines.tsx';
import { ReplayTransport } from './ReplayTransport.tsx';
import { useMoment } from './useMoment.ts';

export function ReplayPlayer({ replay }: { readonly replay: Replay }) {
  const t = useText();
  const isOn = useStore(replayStore, (state) => state.isOn);
  const { moment, seconds, time, counts, spoken } = useMoment(replay);
  return (
    <div className={styles.player} data-player={isOn ? 'on' : 'off'}>
      <ReplayTransport replay={replay} spoken={spoken} />
      <ReplayCounts time={time} seconds={seconds} counts={counts} />
      {replay.lines.some(({ conduct }) => conduct === 'rises') ? (
        <p className={replay.isDangerToLife ? check.warning : check.quiet}>{t(replay.isDangerToLife ? 'check.replay.orderedOver' : 'check.replay.ordered', { seconds: spanText(replay.orderedAtSeconds, replay.orderedAtSeconds, 1) })}</p>
      ) : null}
      <ReplayLines replay={replay} lines={moment.lines} />
    </div>
  );
}
