/** Changes members of a slide. */
import type { Scenario, Slide } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';

export interface ChangeSlide {
  readonly id: string;
  /** A member that is undefined is taken away, as if it had never been set. */
  readonly changes: { readonly [K in keyof Omit<Slide, 'id' | 'rest'>]?: Slide[K] | undefined };
}

export function changeSlide(scenario: Scenario, { id, changes }: ChangeSlide): Scenario {
  const index = scenario.slides.findIndex((slide) => slide.id === id);
  const slide = scenario.slides[index];
  if (!slide) return scenario;
  const kept = Object.fromEntries(Object.entries({ ...slide, ...changes }).filter(([, value]) => value !== undefined));
  const changed = { title: '', text: '', notes: '', view: {}, ...kept } as unknown as Slide;
  return equalJson(slide, changed) ? scenario : { ...scenario, slides: scenario.slides.with(index, changed) };
}
