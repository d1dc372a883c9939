/** The strip of verdicts, always in sight: whether it holds, what is missing, what it costs friends, what one failure does. A press opens the answers. */
import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { startCheckWorker } from '../../../analysis/worker/startCheckWorker.ts';
import { followCheck } from '../../../store/check/followCheck.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { roadsDesk } from '../network/desk.ts';
import { useCheck, usePostureName } from '../useCheck.ts';
import { VerdictMark } from '../VerdictMark.tsx';
import styles from './VerdictStrip.module.css';
import { crossingsCell, failureCell, friendsCell, sealCell } from '../verdictWords.ts';

let isFollowed = false;

/** Once for the life of the page. */
function useFollowedCheck(): void {
  const baseline = useSession((session) => session.baseline);
  useEffect(() => {
    if (baseline === null || isFollowed) return;
    isFollowed = true;
    // Before the check: roads that a plan keeps are read before anything is answered of it.
    roadsDesk();
    followCheck(baseline, { start: startCheckWorker, beforeNextFrame: (callBack) => requestAnimationFrame(callBack) });
  }, [baseline]);
}

const showAnswers = () => sessionStore.getState().set({ mode: 'check', sidebarOpen: true, tool: null, draft: null, refusal: null });

export default function VerdictStrip() {
  const t = useText();
  useFollowedCheck();
  const { phase, posture, operations, isDraft, isStale } = useCheck();
  const hasPlan = useScenario() !== null;
  const name = usePostureName()(posture?.postureId ?? null);
  const cells = posture === null ? [] : [sealCell(t, posture), crossingsCell(t, posture), friendsCell(t, operations?.trips ?? null), failureCell(t, posture)];
  const trouble = phase === 'failed' ? t('check.strip.failed') : phase === 'no-network' ? t('check.strip.noNetwork') : null;
  const state = trouble !== null ? (cells.length === 0 ? '' : trouble) : isDraft ? t('check.strip.draft') : isStale ? t('check.strip.working') : '';
  return (
    <Button
      className={styles.strip ?? ''} onPress={showAnswers} data-verdict-strip data-phase={phase} data-draft={isDraft || undefined}
    >
      <span className="visually-hidden">{t('check.strip.label')}: </span>
      {cells.length === 0 ? <span className={styles.quiet}>{trouble ?? t('check.working')}</span> : cells.map(({ id, tone, phrases }) => (
        <span key={id} className={styles.cell} data-cell={id} data-tone={tone}>
          {id === 'sealed' ? <VerdictMark tone={tone} /> : null}
          {phrases.map((phrase, index) => <span key={phrase} className={styles.phrase}>{index === 0 ? null : <span aria-hidden="true"> · </span>}{phrase}</span>)}
        </span>
      ))}
      <span className={styles.about}>
        {state === '' ? hasPlan ? name === null ? null : <bdi>{name}</bdi> : null : <span data-state>{state}</span>}
      </span>
      <span className="visually-hidden">. {t('check.strip.open')}</span>
    </Button>
  );
}
