/** A show that goes on by itself: each slide as long as it is planned for, its steps in equal parts; the screen is kept awake while a show is on. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { madeSlideId } from '../../../scenario/briefing/madeSlide.ts';
import { showNext } from '../../../store/brief/showActs.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import type { ShownSlide } from './useShown.ts';

/** Seconds of a slide that plans none, and the shortest of one state. Assumptions. */
export const kioskSeconds = 20;
const shortestSeconds = 3;

/** The pages of sources are all to be read: each has the time of a slide. */
export const secondsOf = ({ slide, states }: Pick<ShownSlide, 'slide' | 'states'>): number =>
  (slide.id === madeSlideId ? kioskSeconds : Math.max(shortestSeconds, (slide.plannedSeconds ?? kioskSeconds) / states));

/** Seconds this state is shown for; null while the show waits for a key. */
export function useKiosk(shown: ShownSlide | null): number | null {
  const isKiosk = useStore(showStore, (show) => show.isKiosk);
  const isPaused = useStore(showStore, (show) => show.isPaused);
  const cover = useStore(showStore, (show) => show.cover);
  const seconds = isKiosk && !isPaused && cover === null && shown ? secondsOf(shown) : null;
  const at = shown ? `${shown.slide.id} ${shown.step}` : '';
  useEffect(() => {
    if (seconds === null) return;
    const timer = setTimeout(() => {
      const { slideId, step } = showStore.getState();
      if (at === `${slideId} ${step}`) showNext();
    }, seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds, at]);
  return seconds;
}

/** Where the device lets it; asked for again whenever the page comes back into sight, since it is lost with it. */
export function useAwakeScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isWanted = true;
    const ask = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').then((given) => {
        if (isWanted) lock = given;
        else void given.release();
      }, () => {});
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release().catch(() => {});
    };
  }, []);
}
