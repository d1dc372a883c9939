/**
 * The verdict as it is spoken: once for every change that has settled, also of a line that is still being drawn, and never again while it says the same. The strip
 * itself changes with every movement of the hand, which nobody could listen to.
 */
import { useEffect, useRef, useState } from 'react';
import { afterRest, restMs } from '../../spoken/afterRest.ts';
import { useText } from '../../useStores.ts';
import { useCheck, usePostureName } from '../useCheck.ts';
import { spokenVerdict } from '../verdictWords.ts';

export function VerdictVoice() {
  const t = useText();
  const { phase, posture, isDraft, isStale } = useCheck();
  const name = usePostureName()(posture?.postureId ?? null);
  const verdict = phase === 'failed' ? t('check.strip.failed') : phase === 'no-network' ? t('check.strip.noNetwork') : posture === null || isStale ? null : spokenVerdict(t, posture, name);
  const last = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  const now = verdict !== null && isDraft ? t('spoken.verdictDraft', { verdict }) : verdict;
  useEffect(() => {
    if (verdict === null || now === null || verdict === last.current) return;
    const { call, stop } = afterRest(() => {
      last.current = verdict;
      setSaid(now);
    }, restMs);
    call();
    return stop;
  }, [verdict, now]);
  return <span className="visually-hidden" role="status" data-verdict-says>{said}</span>;
}
