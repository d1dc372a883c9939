/** Looks at the plan of a link and comes back: the plan, the view, the posture, the mode, the selection and what was compared are what they were before. */
import type { Camera, View } from '../../scenario/view.ts';
import type { Scenario } from '../../scenario/document.ts';
import { briefStore } from '../brief/briefStore.ts';
import { cameraInFrame } from '../cameraInFrame.ts';
import { compareStore } from '../compareStore.ts';
import { goToView } from '../savedView.ts';
import { selectMany } from '../selection.ts';
import { type SessionState, sessionStore } from '../sessionStore.ts';
import { viewStore } from '../viewStore.ts';
import { endGuest, isLookingOn, showGuest } from './ownDesk.ts';

type Left = Pick<SessionState, 'postureId' | 'shownPhases' | 'mode' | 'panel'> & { readonly view: View; readonly compared: ReturnType<typeof compareStore.getState> };

interface Frame { readonly width: number; readonly height: number }

let left: Left | null = null;

/**
 * `seen`: the view the reader had of this very link before the page was loaded again; null goes to the link's own, from farther away where a
 * phone's `frame`, in CSS pixels, has little room. `before`: the view to come back to.
 */
export function lookAt(scenario: Scenario, seen: View | null, before: View, frame: Frame | null = null): void {
  const session = sessionStore.getState();
  if (!isLookingOn()) {
    const { postureId, shownPhases, mode, panel } = session;
    // A reader that is already waited for is nothing to come back to.
    left = { postureId, shownPhases, mode: briefStore.getState().use === 'read' ? 'map' : mode, panel, view: before, compared: compareStore.getState() };
  }
  compareStore.getState().stop();
  selectMany([]);
  const hasPosture = scenario.postures.some(({ id }) => id === session.postureId);
  session.set({
    tool: null, draft: null, refusal: null, placing: null, panel: null, mode: 'map', shownPhases: 'all',
    postureId: hasPosture ? session.postureId : scenario.postures[0]?.id ?? '',
  });
  showGuest(scenario);
  goToView(seen ? { ...scenario, view: { ...scenario.view, ...shownOf(seen, scenario.view.camera) } } : { ...scenario, view: framed(scenario.view, frame) });
}

function framed(view: View, frame: Frame | null): View {
  return frame && view.camera ? { ...view, camera: cameraInFrame(view.camera, frame.width, frame.height) } : view;
}

function shownOf({ camera, hiddenLayers, symbols, dates }: View, planned: Camera | null) {
  return { camera: camera ?? planned, hiddenLayers, symbols, dates };
}

/** The view that is come back to; null while nothing is looked at. */
export function viewLeft(): View | null {
  return isLookingOn() ? left?.view ?? null : null;
}

/** `isViewKept`: the address has said already which view it is. Nothing where nothing is looked at. */
export function endLook({ isViewKept = false } = {}): void {
  if (!isLookingOn()) return;
  const before = left;
  left = null;
  endGuest();
  if (!before) return;
  const { view, compared, ...session } = before;
  sessionStore.getState().set({ ...session, tool: null, draft: null });
  // Once its plan is on the table: an earlier state belongs to that one.
  if (compared.other) compareStore.setState(compared);
  if (!isViewKept) viewStore.getState().setView(view);
}
