/** Brings the whole plan into sight when a scenario is opened that was saved without a place to look at. */
import type { Baseline } from '../../baseline/baseline.ts';
import { planBox } from '../../scene/planBox.ts';
import { planOf } from '../../scene/shownPlan.ts';
import { briefStore } from '../../store/brief/briefStore.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import type { MapHandle } from '../mapHandle.ts';

/** For the life of the page. Looks once the panels of the scenario stand, as they cover a part of the map. */
export function followFits(handle: Pick<MapHandle, 'showBox'>, baseline: Baseline): void {
  const show = () => {
    // A slide has its own place.
    if (briefStore.getState().slideId !== null) return;
    const { postureId, shownPhases } = sessionStore.getState();
    const plan = planOf(presentScenario(), postureId, shownPhases);
    const box = plan && planBox(plan, baseline);
    if (box) handle.showBox(box);
  };
  sessionStore.subscribe(({ fits }, before) => {
    if (fits === before.fits) return;
    // On a phone the sheet would leave a strip of the map for the whole plan.
    if (window.matchMedia('(max-width: 719px)').matches) sessionStore.getState().set({ sidebarOpen: false });
    requestAnimationFrame(() => requestAnimationFrame(show));
  });
}
