/** The reader of a briefing: what stands beside the map are its slides, to read and to step through; nothing can be changed. Entered, left, and entered again where it was left. */
import { madeSlideId } from '../../scenario/briefing/madeSlide.ts';
import { presentScenario, scenarioStore } from '../scenarioStore.ts';
import { sessionStore } from '../sessionStore.ts';
import { awaitReading } from './awaitReading.ts';
import { briefStore } from './briefStore.ts';
import { endSlides, forgetSlides, showSlide } from './showSlide.ts';
import { slidesShown } from './slidesShown.ts';

/** Where the reader stood last, and in which plan. */
let left: { readonly planId: string; readonly slideId: string; readonly step: number } | null = null;

export const isReading = (): boolean => briefStore.getState().use === 'read';

/** False, and nothing changed, where the plan has no slide to show. A slide that is gone is the first; null is where this plan was left, or the first. */
export function startReading(slideId: string | null = null, step = 0): boolean {
  const slides = slidesShown();
  const planId = presentScenario()?.id;
  const place = slideId === null && left?.planId === planId ? left : { slideId, step };
  const slide = slides.find(({ id }) => id === place?.slideId);
  const first = slide ?? slides[0];
  if (!first) return false;
  // The last one is made of the others once they are read.
  const isMade = place?.slideId === madeSlideId;
  awaitReading();
  const at = slide && place ? place.step : 0;
  // With the plan, so that nothing is asked or said of it as no slide shows it.
  if (!isMade) showSlide(first, at, { hasCamera: false });
  briefStore.getState().set({ slideId: isMade ? madeSlideId : first.id, step: at });
  return true;
}

/** To the ordinary interface, over the ground that was read about; the slide takes nothing else of it along. */
export function stopReading(): void {
  if (!isReading()) return;
  rememberPlace();
  endSlides({ keepsCamera: true });
  briefStore.getState().set({ use: 'edit' });
  sessionStore.getState().set({ mode: 'map' });
}

let isBack = false;

/** To the panel that builds the slides, where the one that was read is worked on: it stays on the screen. */
export function backToSlides(): void {
  if (!isReading()) return;
  rememberPlace();
  isBack = true;
  const { slideId, step } = briefStore.getState();
  const last = slideId === madeSlideId ? slidesShown().findLast(({ id }) => id !== madeSlideId)?.id ?? null : null;
  // The one that is made of the others cannot be worked on.
  briefStore.getState().set({ use: 'edit', slideId: last ?? slideId, step: last === null ? step : 0 });
}

/** Whether the panel that builds the slides comes back after reading; forgotten by this. */
export function takeBack(): boolean {
  const was = isBack;
  isBack = false;
  return was;
}

function rememberPlace(): void {
  const planId = presentScenario()?.id;
  const { slideId, step } = briefStore.getState();
  if (planId !== undefined && slideId !== null) left = { planId, slideId, step };
}

// Another plan lies on the table: it is read only where that is asked for.
scenarioStore.subscribe((state, before) => {
  if (state.opened === before.opened || briefStore.getState().slideId === null) return;
  forgetSlides();
  if (!isReading()) return;
  briefStore.getState().set({ use: 'edit' });
  if (sessionStore.getState().mode === 'brief') sessionStore.getState().set({ mode: 'map' });
});
