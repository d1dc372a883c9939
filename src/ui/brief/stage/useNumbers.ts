/** The numbers of the slide on the stage. */
import type { FaceNumbers } from '../face/faceNumbers.ts';
import type { ShownSlide } from './useShown.ts';

export function useNumbers(_shown: ShownSlide | null): FaceNumbers | null {
  return null;
}
