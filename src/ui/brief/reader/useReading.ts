/** Where the reader stands, and how it goes on: every change goes through the briefing's store, and the map follows. */
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { writeReaderPlace } from '../../../offline/shared/readerPlace.ts';
import { withoutHistory } from '../../../offline/windowAddress.ts';
import { countStates } from '../../../scenario/briefing/slideView.ts';
import type { Slide, SlideView } from '../../../scenario/kinds/slide.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { briefStore } from '../../../store/brief/briefStore.ts';
import { showSlide } from '../../../store/brief/showSlide.ts';
import { useMap } from '../../useStores.ts';
import { moveMap } from './moveMap.ts';

export interface Reading {
  readonly slides: readonly Slide[];
  /** Of the slide that is shown. */
  readonly index: number;
  readonly step: number;
  /** By its place among the slides; beyond either end nothing happens. */
  go(index: number, step?: number): void;
  /** The next step of the slide, else the next slide; false after the last. */
  next(): boolean;
  previous(): boolean;
}

/** `slides`: those that are shown, in their order. */
export function useReading(scenario: Scenario, slides: readonly Slide[]): Reading {
  const map = useMap();
  const slideId = useStore(briefStore, (state) => state.slideId);
  const stepAsked = useStore(briefStore, (state) => state.step);
  const index = Math.max(0, slides.findIndex(({ id }) => id === slideId));
  const shown = slides[index];
  // A show steps through more than is read here: its last slide comes in pages.
  const step = shown ? Math.min(stepAsked, countStates(shown) - 1) : 0;
  // The first comes at once, and so does the same one in another language; from one to the next the map moves.
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (!shown) return;
    let view: SlideView | null = null;
    withoutHistory(() => { view = showSlide(shown, step, { hasCamera: false }); });
    writeReaderPlace(scenario.id, shown.id, step);
    const isOther = last.current !== null && last.current !== `${shown.id} ${step}`;
    last.current = `${shown.id} ${step}`;
    if (view) moveMap(map, view, isOther && shown.transition !== 'cut' ? 'fly' : 'jump');
  }, [map, scenario, shown, step]);

  const go = (to: number, toStep = 0) => {
    const slide = slides[to];
    if (slide) briefStore.getState().set({ slideId: slide.id, step: Math.min(toStep, countStates(slide) - 1) });
  };
  return {
    slides, index, step, go,
    next: () => {
      if (shown && step + 1 < countStates(shown)) go(index, step + 1);
      else if (index + 1 < slides.length) go(index + 1);
      else return false;
      return true;
    },
    previous: () => {
      const earlier = slides[index - 1];
      if (step > 0) go(index, step - 1);
      else if (earlier) go(index - 1, countStates(earlier) - 1);
      else return false;
      return true;
    },
  };
}
