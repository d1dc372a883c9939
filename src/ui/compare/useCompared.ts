/** What the open scenario is compared with, and what the two are called side by side. */
import { useStore } from 'zustand';
import { compareStore } from '../../store/compareStore.ts';
import { useScenario, useSession, useText } from '../useStores.ts';

export interface SideTitle {
  readonly title: string;
  /** The posture the map shows it in; '' for none. */
  readonly posture: string;
}

/** Null until something is chosen. */
export function useComparedTitles(): { readonly here: SideTitle; readonly there: SideTitle } | null {
  const t = useText();
  const scenario = useScenario();
  const postureId = useSession((session) => session.postureId);
  const { other, from, postureId: otherPosture } = useStore(compareStore);
  if (scenario === null || other === null) return null;
  const postureOf = ({ postures }: typeof other, id: string) => postures.find((one) => one.id === id)?.name ?? '';
  return {
    here: { title: t('compare.openTitle', { title: scenario.title }), posture: postureOf(scenario, postureId) },
    there: { title: t(from.kind === 'earlier' || from.kind === 'version' ? 'compare.earlierTitle' : 'compare.otherTitle', { title: other.title }), posture: postureOf(other, otherPosture) },
  };
}
