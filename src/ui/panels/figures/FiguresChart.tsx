/** Grouped bars, one group a period, each bar with its number. A period that was not over is hatched. */
import { useId } from 'react';
import { isolate } from '../../i18n/isolate.ts';
import { useSession, useText } from '../../useStores.ts';
import styles from './Figures.module.css';
import type { FigureSeries } from './figureSeries.ts';
import { isRightToLeft } from '../../../scenario/view.ts';
import { printedHere } from '../../i18n/printed.ts';

const width = 400;
const plotHeight = 130;
const topRoom = 18;
const bottomRoom = 38;
const barWidth = 34;
const barGap = 4;

export function FiguresChart({ series }: { readonly series: FigureSeries }) {
  const t = useText();
  const patternId = useId();
  const mirrored = useSession((session) => isRightToLeft(session.locale));
  const { periods, rows, highest } = series;
  const groupWidth = width / periods.length;
  const groupBars = rows.length * barWidth + (rows.length - 1) * barGap;
  const baseY = topRoom + plotHeight;
  const across = (x: number, extent: number) => (mirrored ? width - x - extent : x);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${baseY + bottomRoom}`} role="img" aria-label={t('figures.chart')}>
      <defs>
        {rows.map((row, index) => (
          <pattern key={row.figure.id} id={`${patternId}-${index}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" data-series={index}>
            <rect width="6" height="6" className={styles.hatchGround} />
            <rect width="2.5" height="6" className={styles.bar} data-series={index} />
          </pattern>
        ))}
      </defs>
      <line x1="0" x2={width} y1={baseY} y2={baseY} className={styles.base} />
      {periods.map((period, group) => {
        const start = group * groupWidth + (groupWidth - groupBars) / 2;
        const middle = across(group * groupWidth, groupWidth) + groupWidth / 2;
        return (
          <g key={period.id}>
            {rows.map((row, index) => {
              const value = row.values[group] ?? null;
              if (value === null || highest === 0) return null;
              const height = (value / highest) * plotHeight;
              const x = across(start + index * (barWidth + barGap), barWidth);
              const partial = period.through !== null;
              return (
                <g key={row.figure.id}>
                  <rect
                    x={x + 0.75} y={baseY - height} width={barWidth - 1.5} height={height} className={partial ? styles.partial : styles.bar} data-series={index}
                    fill={partial ? `url(#${patternId}-${index})` : undefined}
                  />
                  <text x={x + barWidth / 2} y={baseY - height - 5} className={styles.value}>{printedHere(String(value))}</text>
                </g>
              );
            })}
            <text x={middle} y={baseY + 17} className={styles.period}>{t('figures.quarter', { quarter: period.quarter })}</text>
            {period.through === null ? null : <text x={middle} y={baseY + 32} className={styles.through}>{t('figures.partial', { date: isolate(period.through) })}</text>}
          </g>
        );
      })}
    </svg>
  );
}
