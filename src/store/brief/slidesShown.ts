/** The slides of the open plan as a show goes through them: those that are not hidden, and the ones that the interface makes of the plan. The one place that says so, for the stage and for whoever looks on. */
import type { Scenario } from '../../scenario/document.ts';
import type { Slide } from '../../scenario/kinds/slide.ts';
import { presentScenario } from '../scenarioStore.ts';

/** From a plan to the slides that a room sees. */
export type ListSlides = (scenario: Scenario) => readonly Slide[];

const none: readonly Slide[] = [];
let list: ListSlides = ({ slides }) => slides.filter(({ isHidden }) => !isHidden);
let last: { readonly scenario: Scenario; readonly slides: readonly Slide[] } | null = null;

/** Slides are made in words, which stand above: the interface hands in how, and again whenever its language changes. */
export function listSlidesBy(next: ListSlides): void {
  list = next;
  last = null;
}

/** The same list for the same plan. */
export function slidesShown(scenario = presentScenario()): readonly Slide[] {
  if (!scenario) return none;
  if (last?.scenario !== scenario) last = { scenario, slides: list(scenario) };
  return last.slides;
}
