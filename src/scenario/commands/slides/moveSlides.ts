/** Moves slides to another place of the briefing, in the order in which they stand. */
import type { Scenario } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';

export interface MoveSlides {
  readonly ids: readonly string[];
  /** The slide they are to stand before; null puts them at the end. */
  readonly beforeId: string | null;
}

/** The title of a section goes with the slide it begins with. */
export function moveSlides(scenario: Scenario, { ids, beforeId }: MoveSlides): Scenario {
  const moved = scenario.slides.filter(({ id }) => ids.includes(id));
  if (moved.length === 0 || (beforeId !== null && ids.includes(beforeId))) return scenario;
  const others = scenario.slides.filter(({ id }) => !ids.includes(id));
  const at = beforeId === null ? others.length : others.findIndex(({ id }) => id === beforeId);
  if (at < 0) return scenario;
  const slides = others.toSpliced(at, 0, ...moved);
  return equalJson(slides.map(({ id }) => id), scenario.slides.map(({ id }) => id)) ? scenario : { ...scenario, slides };
}
