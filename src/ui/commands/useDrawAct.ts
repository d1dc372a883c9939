/** For a place that is empty because nothing of a kind is drawn: the act of taking up the tool for it, or null where nothing can be drawn now. */
import { useStore } from 'zustand';
import type { ToolId } from '../../sketch/tools.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import type { EmptyAct } from '../controls/empty/EmptyState.tsx';
import { useIsPhone } from '../shell/useIsPhone.ts';
import { useMap, useText } from '../useStores.ts';
import { arm } from './arm.ts';

export function useDrawAct(): (tool: ToolId) => EmptyAct | null {
  const t = useText();
  const isPhone = useIsPhone();
  const hasMap = useMap() !== null;
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  return (tool) => (isReadOnly || !hasMap ? null : { label: t(`sketch.toolFull.${tool}`), run: () => arm(tool, isPhone) });
}
