/** Moves the replay on while it plays: with the pictures of the browser, and no oftener than the map is worth telling. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { advance, replayStore } from '../../../store/check/replayStore.ts';

/** Milliseconds; some fifteen moments a second. */
const betweenMoments = 66;

/** `endsAtSeconds` null where there is nothing to play. */
export function useReplayClock(endsAtSeconds: number | null): void {
  const isPlaying = useStore(replayStore, (state) => state.isPlaying);
  useEffect(() => {
    if (!isPlaying || endsAtSeconds === null) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      frame = requestAnimationFrame(tick);
      if (now - last < betweenMoments) return;
      const state = replayStore.getState();
      state.set(advance(state, (now - last) / 1000, endsAtSeconds));
      last = now;
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, endsAtSeconds]);
}
