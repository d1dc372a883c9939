/** The planner's table: the panel, the card of what is selected, the bar over the map while something is drawn, and the keys. */
import { lazy } from 'react';
import { useStore } from 'zustand';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { useOpenScenario } from '../library/useOpenScenario.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import { useScenario, useSession } from '../useStores.ts';
import { DrawBar } from './draw/DrawBar.tsx';
import { SelectionCard } from './form/SelectionCard.tsx';
import { PlanStrip } from '../plan/PlanStrip.tsx';
import { EditBar } from './selection/EditBar.tsx';
import { SketchPanel } from './SketchPanel.tsx';
import { useSketchKeys } from './useSketchKeys.ts';

/** Asks for the source of a place on the ledger; comes with the first property that is placed. */
const PlaceDialog = lazy(() => import('../work/ledger/PlaceDialog.tsx'));

export default function SketchTable() {
  const scenario = useScenario();
  const sidebarOpen = useSession((session) => session.sidebarOpen);
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const isPlaced = useSession((session) => session.placing?.at != null);
  useSketchKeys();
  useOpenScenario();
  return (
    <>
      {sidebarOpen && scenario ? <SketchPanel scenario={scenario} /> : null}
      {scenario ? <SelectionCard scenario={scenario} isReadOnly={isReadOnly} /> : null}
      <DrawBar />
      {scenario ? <PlanStrip scenario={scenario} isReadOnly={isReadOnly} /> : null}
      <LazyPart>{isPlaced ? <PlaceDialog /> : null}</LazyPart>
      <EditBar />
    </>
  );
}
