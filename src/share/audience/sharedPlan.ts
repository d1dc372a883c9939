/** What a link, or the file in its stead, is made of: the plan without what the planner leaves out, and without what is too sensitive to travel in the open. */
import { isKnown, type Scenario } from '../../scenario/document.ts';
import { hiddenParts, leaveHidden } from '../link/leave/leaveHidden.ts';
import { leaveOut } from '../link/leave/leaveOut.ts';
import { type Withheld, withholdSensitive } from '../link/leave/withholdSensitive.ts';
import { type Audience, everybody } from './audience.ts';
import { type AudienceCopy, audienceCopy, isEverybody } from './audienceCopy.ts';

export interface ShareChoices {
  readonly hasSlides: boolean;
  readonly hasHidden: boolean;
  readonly audience: Audience;
}

export const shareEverything: ShareChoices = { hasSlides: true, hasHidden: true, audience: everybody };

export interface SharedPlan extends AudienceCopy {
  /** What was taken out for want of a password. */
  readonly withheld: Withheld;
}

/** `isLocked`: only who has the password reads it. Kept roads stay; a link has no room for them (`withoutRoads`). */
export function sharedPlan(scenario: Scenario, { hasSlides, hasHidden, audience }: ShareChoices, isLocked: boolean): SharedPlan {
  // Asked of the whole plan: what is left of it may look harmless.
  const { scenario: open, withheld } = isLocked ? { scenario, withheld: { places: 0, states: 0, times: 0 } } : withholdSensitive(scenario);
  const left = leaveOut(hasHidden ? open : leaveHidden(open), [...(hasSlides ? [] : ['slides'] as const), ...(audience.hasNotes ? [] : ['notes'] as const)]);
  // The notes are gone already; alone they are no reason to take out what this release does not know.
  return { ...audienceCopy(left, isOnlyNotes(audience) ? everybody : audience), withheld };
}

const isOnlyNotes = (audience: Audience) => isEverybody({ ...audience, hasNotes: true });

/** The same object where the plan rests on the baseline's roads. */
export function withoutRoads(scenario: Scenario): Scenario {
  if (!scenario.network) return scenario;
  const { network: _, ...others } = scenario;
  return others;
}

/** What of a plan may be left out by a switch, counted. */
export interface Leavables {
  readonly notes: number;
  readonly slides: number;
  readonly hidden: number;
  readonly sources: number;
}

export function countLeavables(scenario: Scenario): Leavables {
  const { features, slides, inventory, overrides } = scenario;
  const known = features.filter(isKnown).map(({ properties }) => properties);
  const others = Object.values(overrides);
  const { features: hidden, places } = hiddenParts(scenario);
  return {
    notes: [...known, ...inventory, ...others].filter(({ note }) => note !== undefined && note !== '').length + slides.filter(({ notes }) => notes !== '').length,
    slides: slides.length,
    hidden: hidden + places,
    sources: known.filter(({ source }) => source !== null).length + others.filter(({ source }) => source !== undefined).length + inventory.length,
  };
}
