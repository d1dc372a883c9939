/** The clock of a column that a slide sets on its way. */
import { useReplay } from '../../check/replay/useReplay.ts';
import { useReplayClock } from '../../check/replay/useReplayClock.ts';

export function useStageReplay(): void {
  useReplayClock(useReplay()?.endsAtSeconds ?? null);
}
