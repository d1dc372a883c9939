/** What a picture needs of a scenario: its features, the posture they stand in, and the phase that is reached. */
import type { Phase, Posture, Scenario } from '../scenario/document.ts';

export interface ShownPlan {
  readonly features: Scenario['features'];
  readonly phases: readonly Phase[];
  /** Null lists nothing: what can move is unknown. */
  readonly posture: Posture | null;
  /** `all` draws every phase; `{ reached: null }` what is there before the first. */
  readonly shownPhases: 'all' | { readonly reached: string | null };
}

export function planOf(scenario: Scenario | null, postureId: string, shownPhases: ShownPlan['shownPhases']): ShownPlan | null {
  if (scenario === null) return null;
  const { features, phases, postures } = scenario;
  return { features, phases, posture: postures.find(({ id }) => id === postureId) ?? null, shownPhases };
}
