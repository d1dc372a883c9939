/**
 * What the strip says. It is drawn with the answer itself, before the frame that follows it, and so costs as little as it can:
 * the four cells are made again only for another answer.
 */
import { memo } from 'react';
import type { PostureCheck } from '../../../analysis/check/checkResult.ts';
import type { TripsCheck } from '../../../analysis/trips/checkTrips.ts';
import { useScenario, useText } from '../../useStores.ts';
import { useCheck, usePostureName } from '../useCheck.ts';
import { VerdictMark } from '../VerdictMark.tsx';
import { crossingsCell, failureCell, friendsCell, sealCell } from '../verdictWords.ts';
import styles from './VerdictStrip.module.css';

export function VerdictLine() {
  const t = useText();
  const { phase, result, posture, trips, areTripsOlder, isDraft, isStale, isRenewed } = useCheck();
  const isLate = isStale && phase === 'working';
  const hasPlan = useScenario() !== null;
  const name = usePostureName()(posture?.postureId ?? null);
  const trouble = phase === 'failed' ? t('check.strip.failed') : phase === 'no-network' ? t('check.strip.noNetwork') : null;
  const state = trouble ?? (isRenewed ? t('check.strip.renewed') : isDraft ? t('check.strip.draft') : null);
  return (
    <span className={styles.line} data-verdict-strip data-phase={phase} data-draft={isDraft || undefined} data-late={isLate || undefined} data-revision={result?.revision}>
      {posture === null ? <span className={styles.quiet}>{trouble ?? t('check.working')}</span> : (
        <>
          <Cells posture={posture} trips={trips} areTripsOlder={areTripsOlder} />
          <span className={styles.about}>
            {isLate ? <>{t('check.strip.working')} · </> : null}
            {state !== null ? <span data-state>{state}</span> : hasPlan && name !== null ? <bdi>{name}</bdi> : null}
          </span>
        </>
      )}
    </span>
  );
}

const Cells = memo(function Cells({ posture, trips, areTripsOlder }: { readonly posture: PostureCheck; readonly trips: TripsCheck | null; readonly areTripsOlder: boolean }) {
  const t = useText();
  return [sealCell(t, posture), crossingsCell(t, posture), friendsCell(t, trips), failureCell(t, posture)].map(({ id, tone, phrases }) => (
    <span key={id} className={styles.cell} data-cell={id} data-tone={tone} data-older={(areTripsOlder && id === 'friends') || undefined}>
      {id === 'sealed' ? <VerdictMark tone={tone} /> : null}
      {phrases.map((phrase, index) => <span key={index} className={styles.phrase}>{index === 0 ? null : <span aria-hidden="true"> · </span>}{phrase}</span>)}
    </span>
  ));
});
