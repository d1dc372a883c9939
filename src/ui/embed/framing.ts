/**
 * Where the map of an embed stands: what a view shows on a whole screen is shown in a small frame too, from farther away, and again when
 * the frame takes another size, until the reader's hand has moved the map.
 */
import type { MapHandle } from '../../map/mapHandle.ts';
import type { Baseline } from '../../baseline/baseline.ts';
import type { Camera, View } from '../../scenario/view.ts';
import { planBox } from '../../scene/planBox.ts';
import { planOf } from '../../scene/shownPlan.ts';
import { cameraInFrame } from '../../store/cameraInFrame.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';

export interface Framing {
  /** `isExact`: the camera is meant for this very frame. */
  show(camera: Camera | null, isExact?: boolean): void;
  /** Back to what was shown last. */
  reset(): void;
  /** From now on another size of the frame leaves the camera where it is. */
  touch(): void;
}

/** A frame that is dragged comes to rest for so long. MapLibre takes over its size after 50 ms. */
const restMs = 150;

/** Follows the frame until the page is closed. */
export function startFraming(container: HTMLElement, map: MapHandle | null, baseline: Baseline): Framing {
  let wanted: Camera | null = viewStore.getState().view.camera;
  let isForThisFrame = false;
  let isMoved = false;
  const place = () => {
    isMoved = isForThisFrame;
    const { clientWidth, clientHeight } = container;
    if (!wanted) showWhole(map, baseline);
    else viewStore.getState().setCamera(isForThisFrame ? wanted : cameraInFrame(wanted, clientWidth, clientHeight));
  };
  const touch = () => {
    isMoved = true;
  };
  for (const type of ['pointerdown', 'wheel', 'keydown'] as const) container.addEventListener(type, touch, { capture: true, passive: true });
  let timer = 0;
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(() => { if (!isMoved) place(); }, restMs);
  }).observe(container);
  return {
    show: (camera, isExact = false) => {
      wanted = camera;
      isForThisFrame = isExact && camera !== null;
      place();
    },
    reset: place,
    touch,
  };
}

/** The whole plan, or the whole zone where there is none. */
function showWhole(map: MapHandle | null, baseline: Baseline): void {
  const { postureId, shownPhases } = sessionStore.getState();
  const plan = planOf(presentScenario(), postureId, shownPhases);
  const box = plan && planBox(plan, baseline);
  if (box && map) map.showBox(box, true);
  else viewStore.getState().setCamera(null);
}

/** What a view shows beside its camera. Postures and phases that the plan lacks are passed over. */
export function showLayers({ hiddenLayers, symbols, dates, postureId, phaseId }: View): void {
  const scenario = presentScenario();
  const shown = viewStore.getState().view;
  viewStore.getState().setView({ ...shown, hiddenLayers, symbols, dates });
  const hasPosture = scenario?.postures.some(({ id }) => id === postureId);
  const hasPhase = phaseId === null || scenario?.phases.some(({ id }) => id === phaseId);
  sessionStore.getState().set({
    ...(postureId !== undefined && hasPosture ? { postureId } : {}),
    ...(phaseId !== undefined && hasPhase ? { shownPhases: { reached: phaseId } } : {}),
  });
}
