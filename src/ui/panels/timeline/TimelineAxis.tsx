/** The axis: a mark for every event, the months, and the two thumbs of the chosen range. */
import { useMemo } from 'react';
import type { Incident } from '../../../baseline/kinds/incident.ts';
import { isWithin } from '../../../scene/sources/incidentFeatures.ts';
import type { DateRange } from '../../../scenario/view.ts';
import { palettes } from '../../../scene/palette.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useSession, useText } from '../../useStores.ts';
import { RangeThumbs } from './RangeThumbs.tsx';
import styles from './Timeline.module.css';
import { liftLevels } from './timelineEvents.ts';
import { fractionOfValue, monthStarts, type Thumbs, type TimelineScale, valueOfDate } from './timelineScale.ts';

/** Marks nearer than this part of the axis are lifted above each other. */
const nearest = 0.013;

interface TimelineAxisProps {
  readonly incidents: readonly Incident[];
  readonly scale: TimelineScale;
  readonly dates: DateRange | null;
  readonly thumbs: Thumbs;
  readonly current: number | null;
  readonly onThumbs: (thumbs: Thumbs) => void;
  readonly onEvent: (index: number) => void;
}

export function TimelineAxis({ incidents, scale, dates, thumbs, current, onThumbs, onEvent }: TimelineAxisProps) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const theme = useSession((session) => session.theme);
  const marks = useMemo(() => {
    const fractions = incidents.map((incident) => fractionOfValue(scale, valueOfDate(scale, incident.properties.date)));
    const levels = liftLevels(fractions, nearest);
    return incidents.map((incident, index) => ({ incident, fraction: fractions[index] ?? 0, level: levels[index] ?? 0 }));
  }, [incidents, scale]);
  const monthName = new Intl.DateTimeFormat(locale === 'ar' ? 'ar-IQ-u-nu-latn' : 'en-US', { month: 'short', timeZone: 'UTC' });
  return (
    <div className={styles.axis} style={{ '--incident': palettes[theme].incident }}>
      <div className={styles.marks}>
        {marks.map(({ incident, fraction, level }, index) => {
          const { date, name } = incident.properties;
          return (
            <button
              key={incident.id} type="button" tabIndex={-1} className={styles.mark} title={`${date} · ${name[locale]}`}
              aria-label={t('timeline.tick', { date: isolate(date), name: name[locale] })} aria-current={index === current ? 'step' : undefined}
              data-within={isWithin(date, dates) || undefined} data-mapped={incident.geometry !== null || undefined}
              style={{ '--at': fraction, '--level': level }} onClick={() => onEvent(index)}
            />
          );
        })}
      </div>
      <RangeThumbs scale={scale} thumbs={thumbs} onThumbs={onThumbs} />
      <div className={styles.months} aria-hidden="true">
        {scale.earliest === null ? null : <span className={styles.earlier} style={{ '--at': 0 }}>{t('timeline.earlier')}</span>}
        {monthStarts(scale).map((day, index) => (
          <span key={day} className={styles.month} data-quarter={Number(day.slice(5, 7)) % 3 === 1 || undefined} data-half={Number(day.slice(5, 7)) % 6 === 1 || undefined} style={{ '--at': fractionOfValue(scale, valueOfDate(scale, day)) }}>
            {monthName.format(Date.parse(day))}
            {index === 0 || day.slice(5, 7) === '01' ? <b>{' '}{day.slice(0, 4)}</b> : null}
          </span>
        ))}
      </div>
    </div>
  );
}
