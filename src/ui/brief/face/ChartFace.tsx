/** The chart of a slide: groups of bars with their numbers on them, large enough for a room. What is not stated is said, never drawn as nothing. */
import { useId } from 'react';
import { useSession, useText } from '../../useStores.ts';
import type { ChartBars } from './chartOf.ts';
import styles from './Face.module.css';
import { isRightToLeft } from '../../../scenario/view.ts';

/** Units of the drawing. */
const width = 720;
const plotHeight = 250;
const topRoom = 30;
const nameRoom = 30;
const noteRoom = 24;
const widestBar = 74;

export function ChartFace({ bars }: { readonly bars: ChartBars }) {
  const t = useText();
  const hatch = useId();
  const isMirrored = useSession((session) => isRightToLeft(session.locale));
  const { title, categories, series, highest } = bars;
  if (categories.length === 0) return null;
  const group = width / categories.length;
  const gap = 6;
  const bar = Math.min(widestBar, (group * 0.8 - gap * (series.length - 1)) / series.length);
  const groupBars = series.length * bar + (series.length - 1) * gap;
  const base = topRoom + plotHeight;
  const hasNotes = categories.some(({ note }) => note !== null);
  const across = (x: number, extent: number) => (isMirrored ? width - x - extent : x);
  return (
    <figure className={styles.chart} data-chart={series.length}>
      {title === '' ? null : <figcaption className={styles.chartTitle} dir="auto">{title}</figcaption>}
      {series.length < 2 && series[0]?.name === '' ? null : (
        <ul className={styles.legend}>
          {series.map(({ name }, index) => <li key={index}><span className={styles.key} data-series={index % 4} aria-hidden="true" /><bdi>{name}</bdi></li>)}
        </ul>
      )}
      <svg viewBox={`0 0 ${width} ${base + nameRoom + (hasNotes ? noteRoom : 0)}`} role="img" aria-label={t('present.stage.chart', { title: title || series.map(({ name }) => name).join(', ') })}>
        <defs>
          {series.map((_, index) => (
            <pattern key={index} id={`${hatch}-${index}`} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="10" height="10" className={styles.hatchGround} /><rect width="4" height="10" className={styles.bar} data-series={index % 4} />
            </pattern>
          ))}
        </defs>
        <line x1="0" x2={width} y1={base} y2={base} className={styles.base} />
        {categories.map(({ name, note }, place) => {
          const start = place * group + (group - groupBars) / 2;
          const middle = across(place * group, group) + group / 2;
          return (
            <g key={place}>
              {series.map(({ values }, index) => {
                const value = values[place] ?? null;
                const x = across(start + index * (bar + gap), bar);
                if (value === null) return <text key={index} x={x + bar / 2} y={base - 8} className={styles.unstated}>{t('present.stage.notStated')}</text>;
                const height = highest === 0 ? 0 : (value / highest) * plotHeight;
                return (
                  <g key={index}>
                    <rect x={x} y={base - height} width={bar} height={height} className={note === null ? styles.bar : styles.partial} data-series={index % 4} fill={note === null ? undefined : `url(#${hatch}-${index})`} />
                    <text x={x + bar / 2} y={base - height - 9} className={styles.barValue}>{value}</text>
                  </g>
                );
              })}
              <text x={middle} y={base + 23} className={styles.category}>{name}</text>
              {note === null ? null : <text x={middle} y={base + 45} className={styles.note}>{note}</text>}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
