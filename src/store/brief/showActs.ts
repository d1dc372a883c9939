/** What can be done with a show, by a key, a button, a clicker or the other window. Beginning one keeps what was on the screen; ending it brings that back. */
import { countStates } from '../../scenario/briefing/slideView.ts';
import type { Slide } from '../../scenario/kinds/slide.ts';
import type { View } from '../../scenario/view.ts';
import { checkStore } from '../check/checkStore.ts';
import { replayStore, type ReplayState } from '../check/replayStore.ts';
import { type SessionState, sessionStore } from '../sessionStore.ts';
import { viewStore } from '../viewStore.ts';
import { type BriefState, briefStore } from './briefStore.ts';
import { endSlides } from './showSlide.ts';
import { type InkStroke, type PointerPlace, type ShowCover, type ShowTool, showAtRest, showStore } from './showStore.ts';
import { slidesShown } from './slidesShown.ts';

interface Before {
  readonly brief: Omit<BriefState, 'set'>;
  readonly view: View;
  readonly session: Pick<SessionState, 'postureId' | 'shownPhases' | 'timelineOpen' | 'companions'>;
  readonly drawnQuestion: ReturnType<typeof checkStore.getState>['drawnQuestion'];
  readonly replay: Pick<ReplayState, 'ask' | 'seconds' | 'isOn' | 'isPlaying'>;
}

/** A clock in milliseconds since 1970. */
export type Clock = () => number;

let before: Before | null = null;

/** What was wiped off the slide at once and can be had back while that is shown. */
let wiped: readonly InkStroke[] = [];
let clock: Clock = () => 0;
/** Since when the clocks stand still. */
let pausedAt = 0;

export interface ShowFrom {
  /** Absent, hidden or gone: the first slide that is shown from there on, else the first of all. */
  readonly slideId?: string | null;
  readonly step?: number;
  readonly isKiosk?: boolean;
}

/** False where the plan has no slide to show. `now` is kept for the show's own clocks. */
export function startShow({ slideId = null, step = 0, isKiosk = false }: ShowFrom, now: Clock): boolean {
  const slides = slidesShown();
  const first = slides.find(({ id }) => id === slideId) ?? slides[0];
  if (!first) return false;
  clock = now;
  before ??= screenNow();
  briefStore.getState().set({ use: 'present' });
  showStore.getState().set({ ...showAtRest, isOn: true, isKiosk, slideId: first.id, step: first.id === slideId ? inSteps(first, step) : 0, startedAt: now(), slideStartedAt: now() });
  return true;
}

/** Everything on the screen is what it was before the show; but a reader goes on from the slide that was shown last, which is on the screen already. */
export function endShow(): void {
  const { isOn, slideId, step } = showStore.getState();
  if (!isOn) return;
  showStore.getState().set(showAtRest);
  const left = before;
  before = null;
  if (left?.brief.use === 'read' && slideId !== null) {
    briefStore.getState().set({ use: 'read', slideId, step });
    return;
  }
  if (!left || left.brief.slideId === null) endSlides();
  if (!left) {
    briefStore.getState().set({ use: 'edit' });
    return;
  }
  briefStore.getState().set(left.brief);
  sessionStore.getState().set(left.session);
  checkStore.getState().set({ drawnQuestion: left.drawnQuestion });
  replayStore.getState().set(left.replay);
  viewStore.getState().setView(left.view);
}

/** The next step of the slide, else the next slide; after the last one the end is said, and a kiosk begins again. */
export function showNext(): void {
  const { slides, index, slide, step, isKiosk, cover } = standing();
  if (!slide || cover === 'end') return;
  if (step + 1 < countStates(slide)) goTo(slide.id, step + 1);
  else if (index + 1 < slides.length) goTo(slides[index + 1]?.id ?? '');
  else if (isKiosk) goTo(slides[0]?.id ?? '');
  else showStore.getState().set({ cover: 'end', pointer: null });
}

/** The step before; from the slide itself to the last step of the slide before. */
export function showPrevious(): void {
  const { slides, index, slide, step, cover } = standing();
  if (!slide) return;
  if (cover === 'end') showStore.getState().set({ cover: null });
  else if (step > 0) goTo(slide.id, step - 1);
  else {
    const earlier = slides[index - 1];
    if (earlier) goTo(earlier.id, countStates(earlier) - 1);
    else showStore.getState().set({ cover: null });
  }
}

/** A slide by its id; false where the show has none of that name. Uncovers it, and wipes off what was drawn on another; a pointer stays in hand, but its dot is gone until it moves. */
export function goTo(slideId: string, step = 0): boolean {
  const slide = slidesShown().find(({ id }) => id === slideId);
  const { isOn, slideId: at, step: stepAt, ink, cover, set } = showStore.getState();
  if (!slide || !isOn) return false;
  const next = inSteps(slide, step);
  if (slideId === at) {
    if (next !== stepAt || cover !== null) set({ step: next, cover: null, pointer: null });
    return true;
  }
  wiped = [];
  set({ slideId, step: next, cover: null, pointer: null, ink: ink.length === 0 ? ink : [], slideStartedAt: clock() });
  return true;
}

/** By its number, from 1 on, as the page says it. */
export function goToNumber(number: number): boolean {
  const slide = slidesShown()[number - 1];
  return slide !== undefined && goTo(slide.id);
}

export function goToFirst(): void {
  goToNumber(1);
}

export function goToLast(): void {
  goToNumber(slidesShown().length);
}

/** Covers the slide, and uncovers it when it is asked for again. */
export function toggleCover(cover: Exclude<ShowCover, 'end'>): void {
  const { cover: now, set } = showStore.getState();
  set({ cover: now === cover ? null : cover, pointer: null });
}

export function setCover(cover: Exclude<ShowCover, 'end'> | null): void {
  showStore.getState().set({ cover });
}

/** Taken up again, a tool is put down. */
export function toggleTool(tool: ShowTool): void {
  const { tool: now, set } = showStore.getState();
  set({ tool: now === tool ? null : tool, pointer: null });
}

export function setTool(tool: ShowTool | null): void {
  showStore.getState().set({ tool, pointer: null });
}

export function setPointer(pointer: PointerPlace | null): void {
  showStore.getState().set({ pointer });
}

/** A new one, or the same one longer. */
export function setStroke(stroke: InkStroke): void {
  const { ink, set } = showStore.getState();
  set({ ink: ink.some(({ id }) => id === stroke.id) ? ink.map((one) => (one.id === stroke.id ? stroke : one)) : [...ink, stroke] });
}

export function wipeStroke(id: string): void {
  const { ink, set } = showStore.getState();
  if (ink.some((stroke) => stroke.id === id)) set({ ink: ink.filter((stroke) => stroke.id !== id) });
}

/** The last one drawn. */
/** The last stroke, or, where nothing is left, all that was wiped off. */
export function undoStroke(): void {
  const { ink, set } = showStore.getState();
  if (ink.length > 0) set({ ink: ink.slice(0, -1) });
  else if (wiped.length > 0) {
    set({ ink: wiped });
    wiped = [];
  }
}

export function wipeInk(): void {
  const { ink, set } = showStore.getState();
  if (ink.length > 0) wiped = ink;
  set({ ink: [] });
}

/** From now on by itself and round and round, or by hand again. */
export function toggleKiosk(): void {
  const { isKiosk, set } = showStore.getState();
  set({ isKiosk: !isKiosk, isPaused: false });
}

export function setPaused(isPaused: boolean): void {
  const { isPaused: was, startedAt, slideStartedAt, set } = showStore.getState();
  if (was === isPaused) return;
  const stood = isPaused ? 0 : clock() - pausedAt;
  if (isPaused) pausedAt = clock();
  const later = (time: number | null) => (time === null ? null : Math.min(clock(), time + stood));
  set({ isPaused, startedAt: later(startedAt), slideStartedAt: later(slideStartedAt) });
}

/** The clocks begin anew. */
export function restartClock(): void {
  showStore.getState().set({ startedAt: clock(), slideStartedAt: clock() });
}

/** Where the show stands among its slides; one whose slide was taken away stands before the first. */
export function standing(): { readonly slides: readonly Slide[]; readonly index: number; readonly slide: Slide | null; readonly step: number; readonly isKiosk: boolean; readonly cover: ShowCover | null } {
  const slides = slidesShown();
  const { slideId, step, isKiosk, cover } = showStore.getState();
  const index = slides.findIndex(({ id }) => id === slideId);
  return { slides, index, slide: slides[index] ?? null, step, isKiosk, cover };
}

/** What the next press of a key would show; null after the last. */
export function comesNext(): { readonly slide: Slide; readonly step: number } | null {
  const { slides, index, slide, step, isKiosk } = standing();
  if (!slide) return null;
  if (step + 1 < countStates(slide)) return { slide, step: step + 1 };
  const next = slides[index + 1] ?? (isKiosk ? slides[0] : undefined);
  return next ? { slide: next, step: 0 } : null;
}

function inSteps(slide: Slide, step: number): number {
  return Math.min(Math.max(0, Math.trunc(step)), countStates(slide) - 1);
}

function screenNow(): Before {
  const { set: _, ...brief } = briefStore.getState();
  const { postureId, shownPhases, timelineOpen, companions } = sessionStore.getState();
  const { ask, seconds, isOn, isPlaying } = replayStore.getState();
  return { brief, view: viewStore.getState().view, session: { postureId, shownPhases, timelineOpen, companions }, drawnQuestion: checkStore.getState().drawnQuestion, replay: { ask, seconds, isOn, isPlaying } };
}
