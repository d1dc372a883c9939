/** What stands below every slide: the four verdicts of its state, where it takes its statements from, how old the data are, and which of how many it is. */
import { useMemo } from 'react';
import { dataDate } from '../../../baseline/dataDate.ts';
import { isolate } from '../../i18n/isolate.ts';
import { VerdictMark } from '../../check/VerdictMark.tsx';
import { slideTrouble } from '../../../scene/briefing/slideTrouble.ts';
import { WarningIcon } from '../../controls/icons.tsx';
import { useScenario, useSession, useText } from '../../useStores.ts';
import type { SlideNumbers } from '../fields/slideNumbers.ts';
import { wordsOfSource } from '../face/SourcesFace.tsx';
import { troubleSentence } from '../troubleWords.ts';
import styles from './Stage.module.css';
import type { ShownSlide } from './useShown.ts';
import { printedHere } from '../../i18n/printed.ts';

/** Slides whose words are not about the state of the plan, or that show their verdicts themselves. */
const withoutVerdict: ReadonlySet<string> = new Set(['title', 'sources', 'comparison']);
const cellNames = ['sealed', 'crossings', 'friends', 'failure'] as const;

interface Props {
  readonly shown: ShownSlide | null;
  readonly numbers: SlideNumbers | null;
  /** Of a show that goes on by itself: how long this state is shown; null where it waits. */
  readonly seconds: number | null;
  readonly isWaiting: boolean;
}

export function Foot({ shown, numbers, seconds, isWaiting }: Props) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  const date = baseline && dataDate(baseline);
  const slide = shown?.slide ?? null;
  const layout = slide?.layout ?? 'map-text';
  const sources = useMemo(() => (slide === null || layout === 'sources' ? [] : (slide.sources ?? []).map((source) => {
    const { short, locator } = wordsOfSource(source, baseline?.sources ?? [], locale, t);
    return locator === '' ? short : `${short}, ${locator}`;
  })), [slide, layout, baseline, locale, t]);
  const scenario = useScenario();
  const trouble = useMemo(() => (slide && scenario ? slideTrouble(slide, scenario, baseline).map((one) => troubleSentence(t, one)) : []), [slide, scenario, baseline, t]);
  const hasStrip = !withoutVerdict.has(layout) && !slide?.fields?.includes('strip');
  const strip = useMemo(() => (numbers && hasStrip ? numbers.numberOf('strip', null) : null), [numbers, hasStrip]);
  return (
    <footer className={styles.foot} data-show-foot={isWaiting ? undefined : ''}>
      {seconds === null || !shown ? null : <span key={`${shown.slide.id} ${shown.step}`} className={styles.time} style={{ animationDuration: `${seconds}s` }} />}
      {strip ? (
        <ul className={styles.cells} aria-label={t('present.stage.verdict')} data-show-verdict={isWaiting ? undefined : ''} data-state={strip.state}>
          {strip.cells.map(({ text, tone }, index) => <li key={index} data-cell={cellNames[index]} data-tone={tone} title={text}>{index === 0 && strip.state !== 'waiting' ? <VerdictMark tone={tone === 'plain' ? 'no-data' : tone} /> : null}<span>{text}</span></li>)}
          {strip.state === 'stale' ? <li data-stale><span>{t('fields.state.stale')}</span></li> : null}
        </ul>
      ) : null}
      <p className={styles.about}>
        {trouble.length === 0 ? null : <span className={styles.trouble} title={trouble.join('\n')} data-show-trouble={isWaiting ? undefined : trouble.length}><WarningIcon />{trouble.join(' ')}</span>}
        {sources.length === 0 ? null : <span className={styles.line} data-show-sources={sources.length} title={sources.join('\n')}>{t('present.stage.sources')}: {sources.join(' · ')}</span>}
        <span>{date === null ? t('page.dataDateUnknown') : t('page.dataDate', { date: isolate(date) })}</span>
        <span>{t('page.illustrative')}</span>
      </p>
      {shown ? (
        <p className={styles.number} data-show-number>
          <span aria-hidden="true"><bdi>{printedHere(String(shown.number))}</bdi><small> / <bdi>{printedHere(String(shown.of))}</bdi></small></span>
          <span className="visually-hidden">{t('present.stage.slide', { number: shown.number, of: shown.of })}{shown.states > 1 ? `, ${t('present.stage.step', { number: shown.step + 1, of: shown.states })}` : ''}</span>
          {shown.states > 1 ? <small aria-hidden="true">{Array.from({ length: shown.states }, (_, state) => (state === shown.step ? '●' : '○')).join('')}</small> : null}
        </p>
      ) : null}
    </footer>
  );
}
