/**
 * How far the clearing has come, neighbourhood by neighbourhood: one bar each, held hollow, being cleared hatched, cleared filled.
 * Drawn from left to right, and from right to left where the language is read so. The table below holds the same rows.
 */
import { useId } from 'react';
import type { NeighbourhoodProgress } from '../../../analysis/ledger/listProperties.ts';
import type { Baseline } from '../../../baseline/baseline.ts';
import { heldStatuses } from '../../../scenario/document.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { useSession, useText } from '../../useStores.ts';
import styles from './Ledger.module.css';
import { neighbourhoodName } from './neighbourhoodWords.ts';
import work from '../Work.module.css';
import { isRightToLeft } from '../../../scenario/view.ts';

const width = 640;
const rowHeight = 30;
const barHeight = 18;
const nameWidth = 200;
const sumWidth = 90;

const classOf = { held: styles.held, 'being-cleared': styles.clearing, cleared: styles.cleared } as const;

/** `onOpen` opens an inventory; null in a plan that is only looked at. */
export function ProgressChart({ progress, baseline, onOpen }: { readonly progress: readonly NeighbourhoodProgress[]; readonly baseline: Baseline; readonly onOpen: (() => void) | null }) {
  const t = useText();
  const patternId = useId();
  const locale = useSession((session) => session.locale);
  const mirrored = isRightToLeft(locale);
  if (progress.length === 0) return <div data-progress="none"><EmptyState place="progress" className={work.empty} text={t('work.ledger.noProgress')} act={onOpen && { label: t('work.inventory.open'), run: onOpen }} /></div>;
  const nameOf = (neighbourhood: string | null) => (neighbourhood === null ? t('work.ledger.noNeighbourhood') : neighbourhoodName(baseline, neighbourhood, locale));
  const sumOf = (row: NeighbourhoodProgress) => heldStatuses.reduce((sum, status) => sum + row[status], 0);
  const unit = (width - nameWidth - sumWidth) / Math.max(...progress.map(sumOf));
  const across = (x: number, extent: number) => (mirrored ? width - x - extent : x);
  // The ends of a text are those of its direction, so they mirror by themselves.
  const direction = mirrored ? 'rtl' : 'ltr';
  const hatch = `url(#${patternId})`;
  const described = progress.map((row) => t('work.ledger.progressRow', { name: nameOf(row.neighbourhood), cleared: row.cleared, clearing: row['being-cleared'], total: sumOf(row) })).join(' ');
  return (
    <figure className={styles.figure} data-progress={progress.length}>
      <figcaption>{t('work.ledger.progressTitle')}</figcaption>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${progress.length * rowHeight}`} role="img" aria-label={described} style={{ maxBlockSize: `${progress.length * rowHeight}px` }}>
        <defs>
          <pattern id={patternId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className={styles.hatchGround} />
            <rect width="2.5" height="6" className={styles.hatchLine} />
          </pattern>
        </defs>
        {progress.map((row, index) => {
          const [top, middle] = [index * rowHeight + (rowHeight - barHeight) / 2, index * rowHeight + rowHeight / 2 + 5];
          let start = nameWidth;
          return (
            <g key={row.neighbourhood ?? ''}>
              <text x={across(nameWidth - 10, 0)} y={middle} textAnchor="end" direction={direction}>{nameOf(row.neighbourhood)}</text>
              {(['cleared', 'being-cleared', 'held'] as const).map((status) => {
                const extent = row[status] * unit;
                if (extent === 0) return null;
                const x = across(start, extent);
                start += extent;
                return <rect key={status} x={x + 0.75} y={top} width={Math.max(0, extent - 1.5)} height={barHeight} className={classOf[status]} fill={status === 'being-cleared' ? hatch : undefined} />;
              })}
              <text x={across(start + 10, 0)} y={middle} textAnchor="start" direction={direction}>{t('work.ledger.clearedOf', { cleared: row.cleared, total: sumOf(row) })}</text>
            </g>
          );
        })}
      </svg>
      <ul className={styles.key}>
        {(['cleared', 'being-cleared', 'held'] as const).map((status) => (
          <li key={status}>
            <svg width="22" height="12" aria-hidden="true"><rect x="1" y="1" width="20" height="10" className={classOf[status]} fill={status === 'being-cleared' ? hatch : undefined} /></svg>
            {t(`terms.heldStatus.${status}`)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
