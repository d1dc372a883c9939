/** The stops of the phase slider: before anything, each phase, everything; and what is new at each. */
import { isKnown, type Phase, type Scenario } from '../../scenario/document.ts';
import type { ShownPhases } from '../../store/sessionStore.ts';

/** 0 is before the first phase, 1 to n a phase, n + 1 everything. A phase that is gone reads as before the first, as it draws. */
export function stopOf(shown: ShownPhases, phases: readonly Phase[]): number {
  if (shown === 'all') return phases.length + 1;
  return phases.findIndex(({ id }) => id === shown.reached) + 1;
}

export function phasesAtStop(stop: number, phases: readonly Phase[]): ShownPhases {
  if (stop > phases.length) return 'all';
  return { reached: phases[stop - 1]?.id ?? null };
}

/** Ids of what a phase builds, clears or changes, drawn features first; null asks for what is there from the start. */
export function newIn(scenario: Pick<Scenario, 'features' | 'overrides'>, phaseId: string | null): { readonly features: readonly string[]; readonly overrides: readonly string[] } {
  return {
    features: scenario.features.flatMap((feature) => (isKnown(feature) && feature.properties.phase === phaseId ? [feature.id] : [])),
    overrides: phaseId === null ? [] : Object.keys(scenario.overrides).filter((id) => scenario.overrides[id]?.phase === phaseId),
  };
}
