/**
 * Steps that change a list of a slide, of the parameters or of the ledger say the same whether something came or went: they take away where the list is shorter afterwards. So does the step
 * that keeps roads with the plan, where it kept those of another file before.
 */
import type { Scenario } from '../../scenario/document.ts';
import type { Slide } from '../../scenario/kinds/slide.ts';
import type { StepKey } from '../sketch/edits.ts';

type Count = (plan: Scenario, id: string) => number;

const length = (list: unknown) => (Array.isArray(list) ? list.length : 0);

const ofSlide = (count: (slide: Slide) => number): Count => ({ slides }, id) => {
  const slide = slides.find((one) => one.id === id);
  return slide ? count(slide) : 0;
};

const counts: Readonly<Partial<Record<StepKey, Count>>> = {
  slideStep: ofSlide(({ steps }) => length(steps)),
  slideNumbers: ofSlide(({ fields }) => length(fields)),
  slideSources: ofSlide(({ sources }) => length(sources)),
  slideCallouts: ofSlide(({ callouts }) => length(callouts)),
  slideChart: ofSlide(({ chart }) => (chart ? 1 + length(chart.figureIds) + length(chart.categories) + length(chart.series) : 0)),
  slideView: ofSlide(({ view }) => length(view['against'])),
  badges: ({ parameters }) => length(parameters.badges),
  document: ({ parameters }) => length(parameters.bends),
  ledger: ({ overrides, inventory }) => [...Object.values(overrides), ...inventory].reduce((sum, { weapons }) => sum + length(weapons), 0),
};

/** `id` is the slide's; of other steps it is not looked at. */
export function hasLostParts(key: string, id: string, now: Scenario, before: Scenario): boolean {
  if (key === 'network') return before.network !== undefined && before.network.text !== now.network?.text;
  const count = (counts as Readonly<Record<string, Count | undefined>>)[key];
  return count !== undefined && count(now, id) < count(before, id);
}
