/** What the sentences about things on the map are made with. */
import { useMemo } from 'react';
import { checkStore } from '../../store/check/checkStore.ts';
import { shownPosture } from '../../store/check/shownPosture.ts';
import { useStore } from 'zustand';
import { useNames } from '../check/useNames.ts';
import { useSession, useText } from '../useStores.ts';
import type { SpokenWords } from './spokenWords.ts';

export function useSpokenWords(): SpokenWords {
  const t = useText();
  const nameOf = useNames();
  const locale = useSession((session) => session.locale);
  const postureId = useSession((session) => session.postureId);
  const posture = useStore(checkStore, ({ result }) => (result === null ? null : shownPosture(result, postureId)));
  return useMemo(() => ({ t, locale, nameOf, posture }), [t, locale, nameOf, posture]);
}
