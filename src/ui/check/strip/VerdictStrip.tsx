/** The strip of verdicts, always in sight: whether it holds, what is missing, what it costs friends, what one failure does. A press opens the answers. */
import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { startCheckWorker } from '../../../analysis/worker/startCheckWorker.ts';
import { followCheck } from '../../../store/check/followCheck.ts';
import { showMode } from '../../shell/top/showMode.ts';
import { followLosses } from '../../undo/followLosses.ts';
import { useSession, useText } from '../../useStores.ts';
import { roadsDesk } from '../network/desk.ts';
import { createOncePerFrame } from './oncePerFrame.ts';
import { VerdictLine } from './VerdictLine.tsx';
import { VerdictVoice } from './VerdictVoice.tsx';
import styles from './VerdictStrip.module.css';

let isFollowed = false;

function after(ms: number, callBack: () => void): () => void {
  const timer = setTimeout(callBack, ms);
  return () => clearTimeout(timer);
}

/** Once for the life of the page. */
function useFollowedCheck(): void {
  const baseline = useSession((session) => session.baseline);
  useEffect(() => {
    if (baseline === null || isFollowed) return;
    isFollowed = true;
    // Before the check: roads that a plan keeps are read before anything is answered of it.
    roadsDesk();
    followCheck(baseline, { start: startCheckWorker, soon: createOncePerFrame(requestAnimationFrame, queueMicrotask), after });
  }, [baseline]);
}

/** Knows nothing of the answers: while a line is dragged only what it holds is drawn anew. */
export default function VerdictStrip() {
  const t = useText();
  useFollowedCheck();
  // The strip is there as soon as a plan is.
  useEffect(followLosses, []);
  return (
    <>
      <Button className={styles.strip ?? ''} onPress={() => showMode('check')}>
        <span className="visually-hidden">{t('check.strip.label')}: </span>
        <VerdictLine />
        <span className="visually-hidden">. {t('check.strip.open')}</span>
      </Button>
      <VerdictVoice />
    </>
  );
}
