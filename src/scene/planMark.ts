/** The marks of a plan: one for each state of a barrier, each role of a site, and the other things at a point. */
import { barrierStates, type ScenarioFeature } from '../scenario/document.ts';
import { siteRoles } from '../scenario/kinds/features.ts';
import type { ShownPlan } from './shownPlan.ts';
import { barrierStateIn } from '../scenario/questions/barrierStateIn.ts';

export const shownStates = [...barrierStates, 'unknown'] as const;
export type ShownState = (typeof shownStates)[number];

export const planMarks = [
  ...shownStates.map((state) => `barrier-${state}` as const),
  ...siteRoles.map((role) => `site-${role}` as const),
  'checkpoint', 'checkpoint-staffed', 'note', 'arrow',
] as const;
export type PlanMark = (typeof planMarks)[number];

/** States in which a line stands closed to vehicles; of all others it counts as open. */
const closedStates: readonly ShownState[] = ['up', 'pair', 'failed-up'];

export function isClosedState(state: ShownState): boolean {
  return closedStates.includes(state);
}

/** Null for what is drawn as an area or along roads only. An arrow's mark is its head. */
export function planMarkOf({ id, properties }: ScenarioFeature, posture: ShownPlan['posture']): PlanMark | null {
  switch (properties.kind) {
    case 'barrier': return `barrier-${barrierStateIn(posture, id, properties.barrier)}`;
    case 'site': return `site-${properties.role}`;
    case 'checkpoint': return posture?.staffed.includes(id) ? 'checkpoint-staffed' : 'checkpoint';
    case 'note': return properties.form === 'text' ? 'note' : properties.form === 'arrow' ? 'arrow' : null;
    default: return null;
  }
}
