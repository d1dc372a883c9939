/** What stands beside the map in the mode that checks: the panel of answers, the card of what is selected, and the postures and phases. */
import { useStore } from 'zustand';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { useOpenScenario } from '../library/useOpenScenario.ts';
import { PlanStrip } from '../plan/PlanStrip.tsx';
import { SelectionCard } from '../sketch/form/SelectionCard.tsx';
import { useHistoryKeys } from '../sketch/useHistoryKeys.ts';
import { useScenario, useSession } from '../useStores.ts';
import { CheckPanel } from './CheckPanel.tsx';
import { ReplayBar } from './replay/ReplayBar.tsx';
import { ReplayClock } from './replay/ReplayClock.tsx';

export default function CheckTable() {
  const scenario = useScenario();
  const sidebarOpen = useSession((session) => session.sidebarOpen);
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  useHistoryKeys();
  useOpenScenario();
  return (
    <>
      <ReplayClock />
      {sidebarOpen ? <CheckPanel scenario={scenario} /> : <ReplayBar />}
      {scenario ? <SelectionCard scenario={scenario} isReadOnly={isReadOnly} /> : null}
      {scenario ? <PlanStrip scenario={scenario} isReadOnly={isReadOnly} /> : null}
    </>
  );
}
