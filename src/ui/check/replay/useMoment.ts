/** The moment of the replay that is shown: the vehicles counted by what they do, the clock, and both in words. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { replayAt } from '../../../analysis/replay/replayAt.ts';
import type { Replay } from '../../../analysis/replay/replayColumn.ts';
import { replayStore } from '../../../store/check/replayStore.ts';
import { useText } from '../../useStores.ts';
import { clockText } from './replayWords.ts';

const counted = ['waiting', 'driving', 'stopped', 'arrived'] as const;

export interface VehicleCount {
  readonly status: (typeof counted)[number];
  readonly count: number;
}

export function useMoment(replay: Replay) {
  const t = useText();
  const seconds = useStore(replayStore, (state) => state.seconds);
  const moment = useMemo(() => replayAt(replay, seconds), [replay, seconds]);
  const counts = counted.map((status): VehicleCount => ({ status, count: moment.vehicles.filter((vehicle) => vehicle.status === status).length }));
  const time = t('check.replay.at', { time: clockText(seconds), end: clockText(Math.ceil(replay.endsAtSeconds)) });
  return { moment, counts, seconds, time, spoken: `${time}. ${counts.map(({ status, count }) => `${t(`check.replay.count.${status}`)} ${count}`).join('. ')}` };
}
