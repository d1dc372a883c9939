/** What moves the replay: play, pause, scrub, faster or slower, and steps where less motion is asked for. In the panel, and over the map while that is closed. */
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useStore } from 'zustand';
import type { Replay } from '../../../analysis/replay/replayColumn.ts';
import { bboxOf } from '../../../geo/bboxOf.ts';
import { backToStart, play, replaySpeeds, replayStore, showMoment } from '../../../store/check/replayStore.ts';
import { Button } from '../../controls/Button.tsx';
import { classes } from '../../controls/classes.ts';
import { Icon } from '../../controls/Icon.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { PauseIcon, PlayIcon } from '../../controls/icons.tsx';
import segments from '../../controls/Segments.module.css';
import { isolate } from '../../i18n/isolate.ts';
import strip from '../../plan/PlanStrip.module.css';
import { useMap, useText } from '../../useStores.ts';
import check from '../Check.module.css';
import styles from './Replay.module.css';
import { useLessMotion } from './useLessMotion.ts';
import { printedHere } from '../../i18n/printed.ts';

/** To where the slider begins. */
const BackToStartIcon = () => <Icon directional><path d="M5 4.5v11" strokeWidth="2" /><path d="M15.5 4.5 8 10l7.5 5.5Z" fill="currentColor" /></Icon>;

/** Seconds that a press moves the replay where nothing is to move by itself. */
const stepSeconds = 5;

interface TransportProps {
  readonly replay: Replay;
  /** What the moment shows, for who does not see it. */
  readonly spoken: string;
}

export function ReplayTransport({ replay, spoken }: TransportProps) {
  const t = useText();
  const map = useMap();
  const { isPlaying, isOn, speed, seconds } = useStore(replayStore);
  const end = Math.ceil(replay.endsAtSeconds);
  const isStill = useLessMotion();
  const { set } = replayStore.getState();
  /** The column enters the map where it can be seen; from then on the camera is left to whoever looks. */
  const frame = () => {
    if (!isOn) map?.showBox(bboxOf({ type: 'LineString', coordinates: replay.route.corners.map((place) => [...place]) }));
  };
  const show = (moment: number) => {
    frame();
    showMoment(moment);
  };
  const start = () => {
    frame();
    play(replay.endsAtSeconds);
  };
  return (
    <>
      <div className={styles.transport} role="group" aria-label={t('check.replay.title')}>
        <IconButton label={t('check.replay.back')} icon={<BackToStartIcon />} isDisabled={!isOn} onPress={backToStart} data-back />
        {isStill ? (
          <>
            <Button onPress={() => show(Math.max(0, seconds - stepSeconds))} isDisabled={seconds <= 0}>{t('check.replay.stepBack', { seconds: stepSeconds })}</Button>
            <Button onPress={() => show(Math.min(end, seconds + stepSeconds))} isDisabled={seconds >= end} data-step-on>{t('check.replay.stepOn', { seconds: stepSeconds })}</Button>
          </>
        ) : (
          <>
            <Button
              variant="primary" icon={isPlaying ? <PauseIcon /> : <PlayIcon />} className={styles.play} data-play={isPlaying ? 'playing' : 'still'}
              onPress={() => (isPlaying ? set({ isPlaying: false }) : start())}
            >
              {t(isPlaying ? 'check.replay.pause' : 'check.replay.play')}
            </Button>
            <ToggleButtonGroup
              className={classes(segments.segments, styles.speeds)} aria-label={t('check.replay.speed')} selectionMode="single" disallowEmptySelection selectedKeys={[String(speed)]}
              onSelectionChange={(keys) => {
                const chosen = replaySpeeds.find((one) => keys.has(String(one)));
                if (chosen) set({ speed: chosen });
              }}
            >
              {replaySpeeds.map((one) => <ToggleButton key={one} id={String(one)} className={classes(segments.segment, styles.speed)}>{isolate(printedHere(`×${one}`))}</ToggleButton>)}
            </ToggleButtonGroup>
          </>
        )}
        {isStill ? <p className={check.quiet}>{t('check.replay.still')}</p> : null}
      </div>
      <div className={classes(strip.slider, styles.scrub)} style={{ '--at': Math.min(1, seconds / Math.max(end, 1)) }}>
        <input
          type="range" className={strip.range} min={0} max={end} step={1} value={Math.min(seconds, end)} aria-label={t('check.replay.moments')} aria-valuetext={spoken} data-scrub
          onChange={(event) => show(event.target.valueAsNumber)}
        />
      </div>
    </>
  );
}
