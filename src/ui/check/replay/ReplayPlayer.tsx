/** The replay under the hand: play, pause, scrub, faster or slower, and what the moment shows, counted. */
import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useStore } from 'zustand';
import { replayAt } from '../../../analysis/replay/replayAt.ts';
import type { Replay } from '../../../analysis/replay/replayColumn.ts';
import { backToStart, play, replaySpeeds, replayStore, showMoment } from '../../../store/check/replayStore.ts';
import { Button } from '../../controls/Button.tsx';
import { classes } from '../../controls/classes.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { PauseIcon, PlayIcon } from '../../controls/icons.tsx';
import segments from '../../controls/Segments.module.css';
import { isolate } from '../../i18n/isolate.ts';
import strip from '../../plan/PlanStrip.module.css';
import { useText } from '../../useStores.ts';
import check from '../Check.module.css';
import { spanText } from '../../work/figures.ts';
import styles from './Replay.module.css';
import { BackToStartIcon } from './replayIcons.tsx';
import { ReplayLines } from './ReplayLines.tsx';
import { clockText } from './replayWords.ts';
import { useLessMotion } from './useLessMotion.ts';

const counted = ['waiting', 'driving', 'stopped', 'arrived'] as const;

/** Seconds that a press moves the replay where nothing is to move by itself. */
const stepSeconds = 5;

export function ReplayPlayer({ replay }: { readonly replay: Replay }) {
  const t = useText();
  const seconds = useStore(replayStore, (state) => state.seconds);
  const isOn = useStore(replayStore, (state) => state.isOn);
  const end = Math.ceil(replay.endsAtSeconds);
  const moment = useMemo(() => replayAt(replay, seconds), [replay, seconds]);
  const counts = counted.map((status) => ({ status, count: moment.vehicles.filter((vehicle) => vehicle.status === status).length }));
  const time = t('check.replay.at', { time: clockText(seconds), end: clockText(end) });
  const spoken = `${time}. ${counts.map(({ status, count }) => `${t(`check.replay.count.${status}`)} ${count}`).join('. ')}`;
  return (
    <div className={styles.player} data-player={isOn ? 'on' : 'off'}>
      <Transport replay={replay} seconds={seconds} end={end} />
      <div className={classes(strip.slider, styles.scrub)} style={{ '--at': Math.min(1, seconds / Math.max(end, 1)) }}>
        <input
          type="range" className={strip.range} min={0} max={end} step={1} value={Math.min(seconds, end)} aria-label={t('check.replay.moments')} aria-valuetext={spoken} data-scrub
          onChange={(event) => showMoment(event.target.valueAsNumber)}
        />
      </div>
      <p className={styles.time} data-time={Math.floor(seconds)}>{time}</p>
      <dl className={styles.counts}>
        {counts.map(({ status, count }) => (
          <div key={status} data-count={status} data-some={count > 0 || undefined}>
            <dt>{t(`check.replay.count.${status}`)}</dt>
            <dd>{isolate(String(count))}</dd>
          </div>
        ))}
      </dl>
      {replay.lines.some(({ conduct }) => conduct === 'rises') ? (
        <p className={replay.isDangerToLife ? check.warning : check.quiet}>{t(replay.isDangerToLife ? 'check.replay.orderedOver' : 'check.replay.ordered', { seconds: spanText(replay.orderedAtSeconds, replay.orderedAtSeconds, 1) })}</p>
      ) : null}
      <ReplayLines replay={replay} lines={moment.lines} />
    </div>
  );
}

function Transport({ replay, seconds, end }: { readonly replay: Replay; readonly seconds: number; readonly end: number }) {
  const t = useText();
  const { isPlaying, isOn, speed } = useStore(replayStore);
  const isStill = useLessMotion();
  const { set } = replayStore.getState();
  return (
    <div className={styles.transport} role="group" aria-label={t('check.replay.title')}>
      <IconButton label={t('check.replay.back')} icon={<BackToStartIcon />} isDisabled={!isOn} onPress={backToStart} data-back />
      {isStill ? (
        <>
          <Button onPress={() => showMoment(Math.max(0, seconds - stepSeconds))} isDisabled={seconds <= 0}>{t('check.replay.stepBack', { seconds: stepSeconds })}</Button>
          <Button onPress={() => showMoment(Math.min(end, seconds + stepSeconds))} isDisabled={seconds >= end} data-step-on>{t('check.replay.stepOn', { seconds: stepSeconds })}</Button>
        </>
      ) : (
        <>
          <Button
            variant="primary" icon={isPlaying ? <PauseIcon /> : <PlayIcon />} className={styles.play} data-play={isPlaying ? 'playing' : 'still'}
            onPress={() => (isPlaying ? set({ isPlaying: false }) : play(replay.endsAtSeconds))}
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
            {replaySpeeds.map((one) => <ToggleButton key={one} id={String(one)} className={classes(segments.segment, styles.speed)}>{isolate(`×${one}`)}</ToggleButton>)}
          </ToggleButtonGroup>
        </>
      )}
      {isStill ? <p className={check.quiet}>{t('check.replay.still')}</p> : null}
    </div>
  );
}
