/** Whether the screen has moved away from what the slide that is worked on holds. */
import { useEffect, useState } from 'react';
import { isSameView } from '../../scenario/briefing/writeSlideView.ts';
import { slideView } from '../../scenario/briefing/slideView.ts';
import type { Slide } from '../../scenario/kinds/slide.ts';
import { briefStore } from '../../store/brief/briefStore.ts';
import { slideViewNow } from '../../store/brief/slideViewNow.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';

/** A flight to the slide is over by then, in milliseconds. */
const restMs = 250;

export function useIsOtherView(slide: Slide | null, step: number): boolean {
  const [isOther, setOther] = useState(false);
  useEffect(() => {
    if (!slide) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setOther(!isSameView(slideView(slide, step), slideViewNow())), restMs);
    };
    look();
    const stops = [viewStore.subscribe(look), briefStore.subscribe(look), sessionStore.subscribe((now, before) => {
      if (now.postureId !== before.postureId || now.shownPhases !== before.shownPhases || now.timelineOpen !== before.timelineOpen) look();
    })];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [slide, step]);
  return isOther && slide !== null;
}
