/** Doubles a slide: the copy stands behind it and begins no section. */
import type { Scenario } from '../../document.ts';

export interface DuplicateSlide {
  readonly id: string;
  /** Of the copy; a taken one changes nothing. */
  readonly newId: string;
}

export function duplicateSlide(scenario: Scenario, { id, newId }: DuplicateSlide): Scenario {
  const index = scenario.slides.findIndex((slide) => slide.id === id);
  const slide = scenario.slides[index];
  if (!slide || newId === '' || scenario.slides.some((other) => other.id === newId)) return scenario;
  const { section: _, ...copy } = slide;
  return { ...scenario, slides: scenario.slides.toSpliced(index + 1, 0, { ...copy, id: newId }) };
}
