/** The plan as the map shows it now, and the baseline under it, for lists and counts that must agree with the map. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Baseline } from '../baseline/baseline.ts';
import { baselineInPlan, countLocated, heldInPlan } from '../scene/baselineInPlan.ts';
import { planOnSlide } from '../scenario/briefing/planOnSlide.ts';
import { planInView, planOf, type ShownPlan } from '../scene/shownPlan.ts';
import { briefStore } from '../store/brief/briefStore.ts';
import { useScenario, useSession, useView } from './useStores.ts';

/** Null while no scenario is open, and where the map shows the baseline alone. */
export function useShownPlan(): ShownPlan | null {
  const scenario = useScenario();
  const states = useStore(briefStore, (brief) => brief.states);
  const phases = useStore(briefStore, (brief) => brief.phases);
  const postureId = useSession((session) => session.postureId);
  const shownPhases = useSession((session) => session.shownPhases);
  const isDrawing = useSession(({ mode }) => mode === 'sketch' || mode === 'check');
  const hiddenLayers = useView((view) => view.hiddenLayers);
  return useMemo(
    () => planInView(planOf(scenario && planOnSlide(scenario, postureId, states, phases), postureId, shownPhases), { hiddenLayers }, isDrawing).plan,
    [scenario, states, phases, postureId, shownPhases, isDrawing, hiddenLayers],
  );
}

/** The baseline as the plan has it; null while it is loading. */
export function useShownBaseline(): Baseline | null {
  const baseline = useSession((session) => session.baseline);
  const plan = useShownPlan();
  return useMemo(() => baseline && baselineInPlan(baseline, plan), [baseline, plan]);
}

/** "Located n of 22", by the baseline and the plan together. */
export function useLocatedCount(): { readonly located: number; readonly total: number } {
  const baseline = useSession((session) => session.baseline);
  const plan = useShownPlan();
  return useMemo(() => countLocated(baseline ? heldInPlan(baseline, plan) : []), [baseline, plan]);
}
