/** What a slide, or one of the states it compares, shows of a plan: the plan itself, its posture, and how far it is carried out. */
import type { Scenario } from '../document.ts';
import type { SlideView } from '../kinds/slide.ts';
import type { ShownPhases } from '../questions/isReached.ts';
import { planOnSlide } from './planOnSlide.ts';

export interface PlanOfSlide {
  readonly scenario: Scenario;
  /** '' where the plan has none. */
  readonly postureId: string;
  readonly shownPhases: ShownPhases;
}

/**
 * A posture that is gone is the first one, a phase that is gone is all of them;
 * phases in an order of the slide's own are reached to their last unless it says how far.
 */
export function planOfSlide(scenario: Scenario, { postureId, phaseId, states, phases }: Pick<SlideView, 'postureId' | 'phaseId' | 'states' | 'phases'>): PlanOfSlide {
  const shown = scenario.postures.find(({ id }) => id === postureId) ?? scenario.postures[0];
  const plan = planOnSlide(scenario, shown?.id ?? '', states, phases);
  const asked = phaseId === undefined && phases ? plan.phases.at(-1)?.id ?? null : phaseId;
  const isThere = asked !== undefined && (asked === null || plan.phases.some(({ id }) => id === asked));
  return { scenario: plan, postureId: shown?.id ?? '', shownPhases: isThere ? { reached: asked } : 'all' };
}
