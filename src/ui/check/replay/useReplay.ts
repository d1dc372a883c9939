/** The replay as the interface reads it: against the posture that is shown. */
import { useStore } from 'zustand';
import type { Replay } from '../../../analysis/replay/replayColumn.ts';
import { replayStore, shownReplay } from '../../../store/check/replayStore.ts';
import { useSession } from '../../useStores.ts';

export function useReplay(): Replay | null {
  const ask = useStore(replayStore, (state) => state.ask);
  const answer = useStore(replayStore, (state) => state.answer);
  const postureId = useSession((session) => session.postureId);
  return shownReplay({ ask, answer }, postureId);
}
