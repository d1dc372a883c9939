/** The slide on the stage, and the one that comes next, as React reads them. */
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { madeSlideId } from '../../../scenario/briefing/madeSlide.ts';
import { countStates, slideView, slideWords } from '../../../scenario/briefing/slideView.ts';
import type { Slide, SlideView } from '../../../scenario/kinds/slide.ts';
import { comesNext } from '../../../store/brief/showActs.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import { slidesShown } from '../../../store/brief/slidesShown.ts';
import { useMap, useScenario } from '../../useStores.ts';

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

function describe(slides: readonly Slide[], slideId: string | null, step: number): ShownSlide | null {
  const index = slides.findIndex(({ id }) => id === slideId);
  const slide = slides[index];
  if (!slide) return null;
  const section = slide.id === madeSlideId ? '' : slides.slice(0, index + 1).findLast((one) => one.section !== undefined)?.section ?? '';
  return { slide, step, view: slideView(slide, step), number: index + 1, of: slides.length, states: countStates(slide), title: slideWords(slide, step).title, section };
}

/** Null where the plan no longer has it. */
export function useShown(): ShownSlide | null {
  const scenario = useScenario();
  const slideId = useStore(showStore, (show) => show.slideId);
  const step = useStore(showStore, (show) => show.step);
  return useMemo(() => describe(slidesShown(scenario), slideId, step), [scenario, slideId, step]);
}

/** Milliseconds the map and the answers of a slide have for themselves before the next is made ready, and between two looks whether the map is still on its way. */
const quietMs = 700;
const againMs = 250;

/** What the next key will show, once there is time to make it ready; null until then, and after the last. */
export function useNextUp(shown: ShownSlide | null): ShownSlide | null {
  const [next, setNext] = useState<ShownSlide | null>(null);
  const at = shown && `${shown.slide.id} ${shown.step}`;
  const scenario = useScenario();
  const map = useMap();
  useEffect(() => {
    if (at === null) return undefined;
    const prepare = () => {
      if (map?.lend((live) => live.isMoving())) {
        timer = setTimeout(prepare, againMs);
        return;
      }
      const coming = comesNext();
      setNext(coming && describe(slidesShown(scenario), coming.slide.id, coming.step));
    };
    let timer = setTimeout(prepare, quietMs);
    return () => clearTimeout(timer);
  }, [at, scenario, map]);
  return next;
}

export const isSameShown = (one: ShownSlide, other: ShownSlide): boolean =>
  one.slide === other.slide && one.step === other.step && one.number === other.number && one.of === other.of && one.section === other.section;
