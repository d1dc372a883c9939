/** Puts a slide on the screen, and takes it away: the view, posture, phases, lines, answers and replay that it names. The scenario stays what it is. */
import { findFeature } from '../../baseline/baseline.ts';
import { planOfSlide } from '../../scenario/briefing/planOfSlide.ts';
import { countStates, slideView } from '../../scenario/briefing/slideView.ts';
import type { Scenario, Slide } from '../../scenario/document.ts';
import type { SlideView } from '../../scenario/kinds/slide.ts';
import type { View } from '../../scenario/view.ts';
import { checkStore } from '../check/checkStore.ts';
import { backToStart, replayStore, showMoment } from '../check/replayStore.ts';
import { presentScenario } from '../scenarioStore.ts';
import { type SessionState, sessionStore } from '../sessionStore.ts';
import { viewStore } from '../viewStore.ts';
import { briefStore } from './briefStore.ts';

/** What a slide names that the plan lacks. */
export interface Missing {
  readonly postureId: string | null;
  readonly phaseId: string | null;
  readonly movementId: string | null;
  readonly selectedId: string | null;
}

type Left = Pick<SessionState, 'postureId' | 'shownPhases' | 'timelineOpen'> & { readonly view: View; readonly drawnQuestion: ReturnType<typeof checkStore.getState>['drawnQuestion'] };

let left: Left | null = null;

/**
 * A slide of the plan by its id, or one that is made (`ui/brief/made/slidesToShow`). `step` 0 is the slide itself; one beyond its last is its last. Without `hasCamera` the camera is
 * left to whoever moves it (a flight, a fade). Returns the view that is shown, null where the plan has no such slide; what it names that is gone is in `missingOf`. What was on the
 * screen before the first slide comes back with `endSlides`.
 */
export function showSlide(shown: string | Slide, step = 0, { hasCamera = true } = {}): SlideView | null {
  const scenario = presentScenario();
  const slide = typeof shown === 'string' ? scenario?.slides.find(({ id }) => id === shown) : shown;
  if (!scenario || !slide) return null;
  const session = sessionStore.getState();
  const { view: before, setView } = viewStore.getState();
  left ??= { postureId: session.postureId, shownPhases: session.shownPhases, timelineOpen: session.timelineOpen, view: before, drawnQuestion: checkStore.getState().drawnQuestion };
  const at = Math.min(Math.max(0, step), countStates(slide) - 1);
  const view = slideView(slide, at);
  const { camera, hiddenLayers, symbols, dates, selectedId, states, phases, answers = 'none', timelineOpen = false } = view;
  const missing = missingOf(scenario, view);
  const { postureId, shownPhases } = planOfSlide(scenario, view);
  const brief = briefStore.getState();
  // What says the same stays the same object: map and check would else do all of it again.
  brief.set({ slideId: slide.id, step: at, states: same(brief.states, states ?? null), phases: same(brief.phases, phases ?? null), answers });
  session.set({ postureId, shownPhases: same(session.shownPhases, shownPhases), timelineOpen, companions: session.companions.length === 0 ? session.companions : [] });
  checkStore.getState().set({ drawnQuestion: answers === 'none' ? null : answers });
  setView({ ...before, hiddenLayers, symbols, dates: same(before.dates, dates), selectedId, camera: hasCamera ? camera : before.camera });
  showReplay(view, missing.movementId !== null);
  return view;
}

function same<Value>(now: Value, next: Value): Value {
  return JSON.stringify(now) === JSON.stringify(next) ? now : next;
}

/** Of another plan, or after the last slide: what was on the screen before the first one, but for the camera where `keepsCamera`. */
export function endSlides({ keepsCamera = false } = {}): void {
  const before = left;
  left = null;
  briefStore.getState().set({ slideId: null, step: 0, states: null, phases: null, answers: 'none' });
  if (!before) return;
  const { view, drawnQuestion, ...session } = before;
  replayStore.getState().set({ ask: null });
  backToStart();
  checkStore.getState().set({ drawnQuestion });
  sessionStore.getState().set(session);
  viewStore.getState().setView(keepsCamera ? { ...view, camera: viewStore.getState().view.camera } : view);
}

/** Another plan has come on the table, with a view of its own: of the slides nothing is left but that view. */
export function forgetSlides(): void {
  left = null;
  briefStore.getState().set({ slideId: null, step: 0, states: null, phases: null, answers: 'none' });
  checkStore.getState().set({ drawnQuestion: null });
  if (replayStore.getState().ask === null) return;
  replayStore.getState().set({ ask: null });
  backToStart();
}

/** Null each where the plan, or the baseline for what is selected, has it. */
export function missingOf(scenario: Pick<Scenario, 'postures' | 'phases' | 'features'>, { postureId, phaseId, replay, selectedId }: SlideView): Missing {
  const lacks = (list: readonly { readonly id: string }[], id: string | null | undefined) => (id !== undefined && id !== null && !list.some((one) => one.id === id) ? id : null);
  const { baseline } = sessionStore.getState();
  const hasSelected = !baseline || typeof selectedId !== 'string' || findFeature(baseline, selectedId) !== null;
  return {
    postureId: lacks(scenario.postures, postureId), phaseId: lacks(scenario.phases, phaseId),
    movementId: lacks(scenario.features, replay?.movementId), selectedId: hasSelected ? null : lacks(scenario.features, selectedId),
  };
}

/** The column at the moment the slide names, or at the start and on its way; the clock is run by whoever shows the slide. */
function showReplay({ replay }: SlideView, isMissing: boolean): void {
  const { ask, set } = replayStore.getState();
  if (!replay || isMissing) {
    if (ask !== null) {
      set({ ask: null });
      backToStart();
    }
    return;
  }
  if (ask?.movementId !== replay.movementId) set({ ask: { movementId: replay.movementId, options: {} } });
  if (replay.seconds === 'play') set({ seconds: 0, isOn: true, isPlaying: true });
  else showMoment(replay.seconds);
}
