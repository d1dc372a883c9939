/** Adds slides to the briefing. */
import type { Scenario, Slide } from '../../document.ts';

export interface AddSlides {
  readonly slides: readonly Slide[];
  /** Place of the first one afterwards; absent adds at the end. */
  readonly atIndex?: number;
}

/** Those with an id that is taken are left out. */
export function addSlides(scenario: Scenario, { slides, atIndex = scenario.slides.length }: AddSlides): Scenario {
  const taken = new Set(scenario.slides.map(({ id }) => id));
  const added = slides.filter(({ id }) => id !== '' && !taken.has(id) && taken.add(id));
  return added.length === 0 ? scenario : { ...scenario, slides: scenario.slides.toSpliced(atIndex, 0, ...added) };
}
