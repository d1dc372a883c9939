/** The time that has passed, of all and of this slide, against what was planned. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { clockText, paceOf } from '../../../store/brief/pace.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import { slidesShown } from '../../../store/brief/slidesShown.ts';
import { isolate } from '../../i18n/isolate.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { PauseIcon, PlayIcon } from '../../controls/icons.tsx';
import { Button } from '../../controls/Button.tsx';
import { useScenario, useText } from '../../useStores.ts';
import type { ShownSlide } from '../stage/useShown.ts';
import type { ShowControls } from './controls.ts';
import styles from './Presenter.module.css';

/** Milliseconds since 1970, read anew every half second while the clock runs. */
function useNow(isPaused: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (isPaused) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [isPaused]);
  return now;
}

export function ShowClock({ shown, controls }: { readonly shown: ShownSlide | null; readonly controls: ShowControls }) {
  const t = useText();
  const scenario = useScenario();
  const { startedAt, slideStartedAt, isPaused } = useStore(showStore);
  const now = useNow(isPaused);
  const since = (from: number | null) => (from === null ? 0 : Math.max(0, (now - from) / 1000));
  const elapsed = since(startedAt);
  const { plannedTotal, plannedHere, late } = paceOf(slidesShown(scenario), (shown?.number ?? 1) - 1, elapsed);
  const pace = late === null ? null : late > 0 ? 'late' : late < 0 ? 'early' : 'onTime';
  return (
    <section className={styles.clock} aria-label={t('present.window.clock')} data-clock>
      <p className={styles.time}>
        <span className={styles.elapsed} role="timer" data-elapsed={Math.floor(elapsed)}>{clockText(elapsed)}</span>
        {plannedTotal === null ? null : <span className={styles.quiet}>{t('present.window.ofTime', { time: isolate(clockText(plannedTotal)) })}</span>}
      </p>
      <p className={styles.slideTime}>
        {plannedHere === null ? t('present.window.here', { time: isolate(clockText(since(slideStartedAt))) }) : t('present.window.hereOf', { time: isolate(clockText(since(slideStartedAt))), planned: isolate(clockText(plannedHere)) })}
        {pace === null || late === null ? null : <strong className={styles.pace} data-pace={pace}>{t(`present.window.${pace}`, { time: isolate(clockText(late)) })}</strong>}
      </p>
      <span className={styles.clockActs}>
        <IconButton label={t(isPaused ? 'present.window.resume' : 'present.window.pause')} icon={isPaused ? <PlayIcon /> : <PauseIcon />} onPress={() => controls.act('pause')} data-act="pause" />
        <Button variant="quiet" onPress={() => controls.act('restart')} data-act="restart">{t('present.window.restart')}</Button>
      </span>
    </section>
  );
}
