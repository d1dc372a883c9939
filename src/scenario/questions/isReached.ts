/** How far a plan is carried out, as a picture or a check is asked for it. */
import type { Phase } from '../document.ts';
import { isBuiltBy } from './isBuiltBy.ts';

/** `all` is the finished plan; `{ reached: null }` what is there before the first phase. */
export type ShownPhases = 'all' | { readonly reached: string | null };

/** Whether what is done in a phase is done by then; null is there from the start. */
export function isReached(phase: string | null, { phases, shownPhases }: { readonly phases: readonly Phase[]; readonly shownPhases: ShownPhases }): boolean {
  return phase === null || shownPhases === 'all' || isBuiltBy(shownPhases.reached, phase, phases);
}
