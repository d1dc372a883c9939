/** What a picture needs of a scenario: its features, what it changes of the baseline, the posture, and the phase that is reached. */
import type { Phase, Posture, Scenario } from '../scenario/document.ts';
import type { ShownPhases } from '../scenario/questions/isReached.ts';
import type { View } from '../scenario/view.ts';

export interface ShownPlan {
  readonly features: Scenario['features'];
  readonly overrides: Scenario['overrides'];
  /** The planner's own held properties, beside those the baseline counts. */
  readonly inventory: Scenario['inventory'];
  readonly phases: readonly Phase[];
  /** Null lists nothing: what can move is unknown. */
  readonly posture: Posture | null;
  /** `all` draws every phase; `{ reached: null }` what is there before the first. */
  readonly shownPhases: ShownPhases;
}

export function planOf(scenario: Scenario | null, postureId: string, shownPhases: ShownPlan['shownPhases']): ShownPlan | null {
  if (scenario === null) return null;
  const { features, overrides, inventory, phases, postures } = scenario;
  return { features, overrides, inventory, phases, posture: postures.find(({ id }) => id === postureId) ?? null, shownPhases };
}

/**
 * The plan as a view shows it: with its layer off there is none, so that the baseline stands as if no scenario were open.
 * On the planner's table (`isDrawing`) the plan is always in sight: nobody draws what cannot be seen.
 */
export function planInView<Shown extends Pick<View, 'hiddenLayers'>>(plan: ShownPlan | null, view: Shown, isDrawing: boolean): { readonly plan: ShownPlan | null; readonly view: Shown } {
  if (!view.hiddenLayers.includes('scenario')) return { plan, view };
  if (!isDrawing) return { plan: null, view };
  return { plan, view: { ...view, hiddenLayers: view.hiddenLayers.filter((layer) => layer !== 'scenario') } };
}
