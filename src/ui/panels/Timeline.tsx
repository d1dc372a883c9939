/** Filters the incidents by date and steps through them. Folds away; the chosen dates stay in the view. */
import { useCallback, useMemo } from 'react';
import type { Baseline } from '../../baseline/baseline.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { ChevronEndIcon, CloseIcon, PauseIcon, PlayIcon } from '../controls/icons.tsx';
import { isolate } from '../i18n/isolate.ts';
import { showPanel } from '../shell/actions.ts';
import { useSession, useText, useView } from '../useStores.ts';
import { CurrentEvent } from './timeline/CurrentEvent.tsx';
import styles from './timeline/Timeline.module.css';
import { TimelineAxis } from './timeline/TimelineAxis.tsx';
import { countIncidents, datesUpTo, sortIncidents } from './timeline/timelineEvents.ts';
import { buildScale, datesOf, thumbsOf, type TimelineScale } from './timeline/timelineScale.ts';
import { usePlayback } from './timeline/usePlayback.ts';

const close = () => sessionStore.getState().set({ timelineOpen: false });
const { setDates } = viewStore.getState();

export default function Timeline() {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const scale = useMemo(() => buildScale(baseline?.incidents.map((incident) => incident.properties.date) ?? []), [baseline]);
  return (
    <section className={styles.timeline} aria-label={t('timeline.title')} data-timeline>
      {baseline === null || scale === null ? <EmptyState place="timeline" className={styles.idle} text={t('timeline.noEvents')} act={{ label: t('problems.title'), run: () => showPanel('problems') }} /> : <TimelineOf baseline={baseline} scale={scale} />}
    </section>
  );
}

function TimelineOf({ baseline, scale }: { readonly baseline: Baseline; readonly scale: TimelineScale }) {
  const t = useText();
  const dates = useView((view) => view.dates);
  const incidents = useMemo(() => sortIncidents(baseline.incidents), [baseline]);
  const show = useCallback((index: number) => {
    const incident = incidents[index];
    if (incident !== undefined) setDates(datesUpTo(scale, incident));
  }, [incidents, scale]);
  const playback = usePlayback(incidents.length, show);
  const { shown, listedOnly } = countIncidents(incidents, dates);
  const total = incidents.length;
  const index = playback.index;
  const range = { from: isolate(dates?.from ?? scale.earliest ?? scale.start), to: isolate(dates?.to ?? scale.end) };
  const showAll = () => {
    playback.clear();
    setDates(null);
  };
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title}>{t('timeline.title')}</h2>
        <div className={styles.buttons}>
          <IconButton
            label={t('timeline.previous')} icon={<span className={styles.backwards}><ChevronEndIcon /></span>} isDisabled={index === null || index === 0}
            onPress={() => playback.go((index ?? 1) - 1)}
          />
          <IconButton label={t(playback.playing ? 'timeline.pause' : 'timeline.play')} icon={playback.playing ? <PauseIcon /> : <PlayIcon />} onPress={playback.toggle} />
          <IconButton label={t('timeline.next')} icon={<ChevronEndIcon />} isDisabled={index === total - 1} onPress={() => playback.go(index === null ? 0 : index + 1)} />
        </div>
        <div className={styles.summary}>
          <bdi className={styles.range}>{t('timeline.range', range)}</bdi>
          {shown === 0 ? <EmptyState place="timeline-dates" text={t('timeline.none')} act={{ label: t('timeline.allDates'), run: showAll }} />
            : <span>{t('timeline.shown', { shown, count: total })}{listedOnly === 0 ? null : ` · ${t('timeline.listedOnly', { count: listedOnly })}`}</span>}
        </div>
        {shown === 0 ? null : <Button variant="quiet" className={styles.all} isDisabled={dates === null} onPress={showAll}>{t('timeline.allDates')}</Button>}
        <IconButton label={t('shell.close')} icon={<CloseIcon />} onPress={close} />
      </header>
      <TimelineAxis
        incidents={incidents} scale={scale} dates={dates} thumbs={thumbsOf(scale, dates)} current={index} onEvent={playback.go}
        onThumbs={(thumbs) => { playback.stop(); setDates(datesOf(scale, thumbs)); }}
      />
      <CurrentEvent incident={index === null ? null : incidents[index] ?? null} baseline={baseline} />
      {scale.earliest === null ? null : <p className={styles.axisNote}>{t('timeline.axisNote', { date: isolate(scale.start) })}</p>}
    </>
  );
}
