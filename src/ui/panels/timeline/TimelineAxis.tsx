/** The axis: a mark for every event, the months, and the two thumbs of the chosen range. */
import { useMemo, useRef } from 'react';
import type { Incident } from '../../../baseline/kinds/incident.ts';
import { isWithin } from '../../../scene/sources/incidentFeatures.ts';
import { type DateRange, type Locale } from '../../../scenario/view.ts';
import { palettes } from '../../../scene/palette.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useSession, useText } from '../../useStores.ts';
import { axisInset, nameMonths } from './nameMonths.ts';
import { RangeThumbs } from './RangeThumbs.tsx';
import styles from './Timeline.module.css';
import { liftLevels } from './timelineEvents.ts';
import { fractionOfValue, monthStarts, type Thumbs, type TimelineScale, valueOfDate } from './timelineScale.ts';
import { useInlineSize } from './useInlineSize.ts';
import { printedHere } from '../../i18n/printed.ts';

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

/** Always of the Gregorian year, which the axis is in. */
const monthTags: Readonly<Record<Locale, string>> = { en: 'en-US', ar: 'ar-IQ-u-nu-latn', fa: 'fa-IR-u-ca-gregory' };

export function TimelineAxis({ incidents, scale, dates, thumbs, current, onThumbs, onEvent }: TimelineAxisProps) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const theme = useSession((session) => session.theme);
  const marks = useMemo(() => {
    const fractions = incidents.map((incident) => fractionOfValue(scale, valueOfDate(scale, incident.properties.date)));
    const levels = liftLevels(fractions, nearest);
    return incidents.map((incident, index) => ({ incident, fraction: fractions[index] ?? 0, level: levels[index] ?? 0 }));
  }, [incidents, scale]);
  const months = useRef<HTMLDivElement>(null);
  const width = useInlineSize(months);
  const monthName = new Intl.DateTimeFormat(monthTags[locale], { month: 'short', timeZone: 'UTC' });
  const days = monthStarts(scale).map((day, index) => ({
    day, fraction: fractionOfValue(scale, valueOfDate(scale, day)), month: monthName.format(Date.parse(day)),
    year: index === 0 || day.slice(5, 7) === '01' ? day.slice(0, 4) : null,
  }));
  const names = nameMonths(days, width, scale.earliest === null ? null : t('timeline.earlier'));
  return (
    <div className={styles.axis} style={{ '--incident': palettes[theme].incident, '--inset': `${axisInset}px` }}>
      <div className={styles.marks}>
        {marks.map(({ incident, fraction, level }, index) => {
          const { date, name } = incident.properties;
          return (
            <button
              key={incident.id} type="button" tabIndex={-1} className={styles.mark} title={`${printedHere(date)} · ${name[locale]}`}
              aria-label={t('timeline.tick', { date: isolate(date), name: name[locale] })} aria-current={index === current ? 'step' : undefined}
              data-within={isWithin(date, dates) || undefined} data-mapped={incident.geometry !== null || undefined}
              style={{ '--at': fraction, '--level': level }} onClick={() => onEvent(index)}
            />
          );
        })}
      </div>
      <RangeThumbs scale={scale} thumbs={thumbs} onThumbs={onThumbs} />
      <div ref={months} className={styles.months} aria-hidden="true">
        {scale.earliest === null ? null : <span className={styles.earlier} style={{ '--at': 0 }}>{t('timeline.earlier')}</span>}
        {days.map(({ day, fraction, month, year }, index) => {
          const name = names[index] ?? 'none';
          return (
            <span key={day} className={styles.month} data-named={name === 'none' ? undefined : name} style={{ '--at': fraction }}>
              {name === 'whole' ? month : null}
              {name === 'whole' && year !== null ? ' ' : null}
              {name === 'none' || year === null ? null : <b>{printedHere(year)}</b>}
            </span>
          );
        })}
      </div>
    </div>
  );
}
