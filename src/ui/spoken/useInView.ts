/** The list of what stands in the view, as it is once map and plan rest. */
import { useEffect, useState } from 'react';
import type { MapHandle } from '../../map/mapHandle.ts';
import type { InViewGroup } from '../../scene/spoken/listInView.ts';
import { checkStore } from '../../store/check/checkStore.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { afterRest } from './afterRest.ts';
import { readInView } from './readInView.ts';

export function useInView(map: MapHandle | null): readonly InViewGroup[] {
  const [groups, setGroups] = useState<readonly InViewGroup[]>(() => (map === null ? [] : readInView(map)));
  useEffect(() => {
    if (map === null) return;
    const { call, stop } = afterRest(() => setGroups(readInView(map)));
    const stops = [
      map.onMove(call), viewStore.subscribe(call), scenarioStore.subscribe(call),
      sessionStore.subscribe((state, before) => {
        if (state.postureId !== before.postureId || state.shownPhases !== before.shownPhases || state.mode !== before.mode || state.baseline !== before.baseline) call();
      }),
      checkStore.subscribe((state, before) => {
        if (state.result !== before.result || state.isDrawnInSketch !== before.isDrawnInSketch || state.drawnQuestion !== before.drawnQuestion) call();
      }),
      stop,
    ];
    return () => stops.forEach((end) => end());
  }, [map]);
  return groups;
}
