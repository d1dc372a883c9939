/** Whom a copy of a plan is for: what of it they are to have. Everything else is taken out of the document, not only out of sight. */
import type { Scenario, ScenarioKind } from '../../scenario/document.ts';
import type { ShownPhases } from '../../scenario/questions/isReached.ts';
import type { Decimals } from './roundPlan.ts';

export const kindLayers = ['barrier', 'checkpoint', 'closure', 'zone', 'site', 'movement', 'note'] as const satisfies readonly ScenarioKind[];
/** Layers of a plan: its features by kind, what it says of features of the baseline, and the planner's own inventory. */
export const planLayers = [...kindLayers, 'baseline', 'inventory'] as const;
export type PlanLayer = (typeof planLayers)[number];

export interface Audience {
  readonly hasNotes: boolean;
  /** Where claims come from: sources, who surveyed a bend, why a road is slippery (the grip goes with it, as it counts only with its reason). */
  readonly hasSources: boolean;
  readonly layers: readonly PlanLayer[];
  /** Coordinates lie on a grid of so many decimals of a degree. */
  readonly decimals: Decimals;
  /** The plan as it stands at one phase: what comes later is gone, what came before is there from the start. */
  readonly shownPhases: ShownPhases;
  /** The one posture they get; null is all of them. */
  readonly postureId: string | null;
}

/** Everything there is. */
export const everybody: Audience = { hasNotes: true, hasSources: true, layers: planLayers, decimals: 6, shownPhases: 'all', postureId: null };

/** Layers of which the plan has something, in their order. */
export function layersOf({ features, overrides, inventory }: Scenario): readonly PlanLayer[] {
  const kinds = new Set<string>(features.flatMap((feature) => ('properties' in feature ? [feature.properties.kind] : [])));
  return planLayers.filter((layer) => (layer === 'baseline' ? Object.keys(overrides).length > 0 : layer === 'inventory' ? inventory.length > 0 : kinds.has(layer)));
}
