/** Steps through the events one by one; which one is current lives here, what the map shows lives in the view's dates. */
import { useCallback, useEffect, useState } from 'react';

/** Long enough to read a headline (the brief of the timeline). */
const stepMilliseconds = 1200;

export interface Playback {
  readonly playing: boolean;
  /** Number of the current event, or null before the first. */
  readonly index: number | null;
  go(index: number): void;
  stop(): void;
  clear(): void;
  toggle(): void;
}

/** `onStep` is called with every event that becomes current. */
export function usePlayback(count: number, onStep: (index: number) => void): Playback {
  const [index, setIndex] = useState<number | null>(null);
  const [playing, setPlaying] = useState(false);
  const go = useCallback((next: number) => {
    setIndex(next);
    onStep(next);
  }, [onStep]);
  useEffect(() => {
    if (!playing) return undefined;
    const next = index === null ? 0 : index + 1;
    const timer = setTimeout(() => {
      if (next >= count) setPlaying(false);
      else go(next);
    }, next >= count ? 0 : stepMilliseconds);
    return () => clearTimeout(timer);
  }, [playing, index, count, go]);
  return {
    playing,
    index,
    go: (next) => { setPlaying(false); go(next); },
    stop: () => setPlaying(false),
    clear: () => { setPlaying(false); setIndex(null); },
    toggle: () => {
      if (!playing && (index === null || index === count - 1)) go(0);
      setPlaying(!playing);
    },
  };
}
