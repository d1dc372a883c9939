/** The slide on the stage, as React reads it. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { countStates, slideView, slideWords } from '../../../scenario/briefing/slideView.ts';
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
  /** In this step. */
  readonly title: string;
  /** Of the section it stands in; '' where there is none. */
  readonly section: string;
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
    if (!slide) return null;
    const section = slides.slice(0, index + 1).findLast((one) => one.section !== undefined)?.section ?? '';
    return { slide, step, view: slideView(slide, step), number: index + 1, of: slides.length, states: countStates(slide), title: slideWords(slide, step).title, section };
  }, [scenario, slideId, step]);
}
