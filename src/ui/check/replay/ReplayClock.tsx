/** The clock of the replay. Stands beside the panel, so that the column drives on while that is closed; it draws nothing. */
import { useEffect } from 'react';
import { replayStore } from '../../../store/check/replayStore.ts';
import { useReplay } from './useReplay.ts';
import { useReplayClock } from './useReplayClock.ts';

export function ReplayClock() {
  useReplayClock(useReplay()?.endsAtSeconds ?? null);
  useEffect(() => () => replayStore.getState().set({ isPlaying: false }), []);
  return null;
}
