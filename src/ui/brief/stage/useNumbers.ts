/** The numbers of the slide on the stage: those of the shown state first, those of all others ahead. */
import { useSlideNumbers } from '../fields/useSlideNumbers.ts';
import type { SlideNumbers } from '../fields/slideNumbers.ts';
import type { ShownSlide } from './useShown.ts';

export function useNumbers(shown: ShownSlide | null): SlideNumbers | null {
  return useSlideNumbers(shown?.slide ?? null, shown?.step ?? 0);
}
