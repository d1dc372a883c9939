/** The planner's table: the panel, the card of what is selected, the bar over the map while something is drawn, and the keys. Makes a scenario where none is open. */
import { lazy, useEffect } from 'react';
import { useStore } from 'zustand';
import { dataDate } from '../../baseline/dataDate.ts';
import { warnBeforeLeaving } from '../../offline/warnBeforeLeaving.ts';
import { createScenario } from '../../scenario/createScenario.ts';
import { hasUnsavedWork, scenarioStore } from '../../store/scenarioStore.ts';
import { useScenario, useSession, useText } from '../useStores.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import { DrawBar } from './draw/DrawBar.tsx';
import { SelectionCard } from './form/SelectionCard.tsx';
import { PlanStrip } from '../plan/PlanStrip.tsx';
import { SketchPanel } from './SketchPanel.tsx';
import { useSketchKeys } from './useSketchKeys.ts';

/** Asks for the source of a place on the ledger; comes with the first property that is placed. */
const PlaceDialog = lazy(() => import('../work/ledger/PlaceDialog.tsx'));

warnBeforeLeaving(hasUnsavedWork);

export default function SketchTable() {
  const t = useText();
  const scenario = useScenario();
  const baseline = useSession((session) => session.baseline);
  const locale = useSession((session) => session.locale);
  const sidebarOpen = useSession((session) => session.sidebarOpen);
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const isPlaced = useSession((session) => session.placing?.at != null);
  useSketchKeys();
  useEffect(() => {
    if (scenarioStore.getState().history !== null) return;
    scenarioStore.getState().open(createScenario({
      id: crypto.randomUUID(), title: t('sketch.untitled'), author: '', modified: new Date().toISOString(),
      baselineVersion: (baseline && dataDate(baseline)) ?? '', locale,
    }), { isReadOnly: false, isSaved: false });
  }, [baseline, locale, t]);
  return (
    <>
      {sidebarOpen && scenario ? <SketchPanel scenario={scenario} /> : null}
      {scenario ? <SelectionCard scenario={scenario} isReadOnly={isReadOnly} /> : null}
      <DrawBar />
      {scenario ? <PlanStrip scenario={scenario} isReadOnly={isReadOnly} /> : null}
      <LazyPart>{isPlaced ? <PlaceDialog /> : null}</LazyPart>
    </>
  );
}
