/** The slide on the stage, as React reads it. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { countStates, slideView } from '../../../scenario/briefing/slideView.ts';
import type { Slide, SlideView } from '../../../scenario/kinds/slide.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import { slidesShown } from '../../../store/brief/slidesShown.ts';
import { useScenario } from '../../useStores.ts';

export interface ShownSlide {
  readonly slide: Slide;
  readonly step: number;
  readonly view: SlideView;
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
  readonly states: number;
}

/** Null where the plan no longer has it. */
export function useShown(): ShownSlide | null {
  const scenario = useScenario();
  const slideId = useStore(showStore, (show) => show.slideId);
  const step = useStore(showStore, (show) => show.step);
  return useMemo(() => {
    const slides = slidesShown(scenario);
    const index = slides.findIndex(({ id }) => id === slideId);
    const slide = slides[index];
    return slide ? { slide, step, view: slideView(slide, step), number: index + 1, of: slides.length, states: countStates(slide) } : null;
  }, [scenario, slideId, step]);
}
