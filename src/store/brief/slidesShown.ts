/** The slides of the open plan as a show goes through them: hidden ones left out. The one place that says so, for the stage and for whoever looks on. */
import type { Scenario } from '../../scenario/document.ts';
import type { Slide } from '../../scenario/kinds/slide.ts';
import { presentScenario } from '../scenarioStore.ts';

const none: readonly Slide[] = [];
let last: { readonly scenario: Scenario; readonly slides: readonly Slide[] } | null = null;

/** The same list for the same plan. */
export function slidesShown(scenario = presentScenario()): readonly Slide[] {
  if (!scenario) return none;
  if (last?.scenario !== scenario) last = { scenario, slides: scenario.slides.filter(({ isHidden }) => !isHidden) };
  return last.slides;
}
