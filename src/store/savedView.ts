/**
 * The view as a file keeps it: what is written into one, and how one that is opened is gone to. The reader's language stays what it
 * is, and nothing is selected, for a file says what its plan looks like and not who is to read it.
 */
import { roundCoordinate } from '../geo/roundCoordinate.ts';
import type { Scenario } from '../scenario/document.ts';
import { equalJson } from '../scenario/equalJson.ts';
import { type Camera, defaultView, type View } from '../scenario/view.ts';
import { presentScenario } from './scenarioStore.ts';
import { sessionStore } from './sessionStore.ts';
import { viewStore } from './viewStore.ts';

/** What the screen shows now of the open scenario. */
export function shownView(): View {
  const { postureId, shownPhases } = sessionStore.getState();
  const hasPosture = presentScenario()?.postures.some(({ id }) => id === postureId);
  const { view } = viewStore.getState();
  return {
    ...view, selectedId: null, camera: view.camera && rounded(view.camera),
    ...(hasPosture ? { postureId } : {}),
    ...(shownPhases === 'all' ? {} : { phaseId: shownPhases.reached }),
  };
}

/** To a tenth of a metre and a tenth of a degree, as a person may read it. */
function rounded({ center, zoom, bearing, pitch }: Camera): Camera {
  const to = (value: number, digits: number) => Number(value.toFixed(digits));
  return { center: roundCoordinate([center[0], center[1]]), zoom: to(zoom, 2), bearing: to(bearing, 1), pitch: to(pitch, 1) };
}

/** Once the scenario lies on the table: the view it was saved with; where that names no place, the whole plan is brought into sight. */
export function goToView({ view, postures, phases }: Pick<Scenario, 'view' | 'postures' | 'phases'>): void {
  const { camera, hiddenLayers, symbols, dates, postureId, phaseId } = view;
  const { set, fits } = sessionStore.getState();
  const hasPhase = phaseId === null || phases.some(({ id }) => id === phaseId);
  set({
    ...(postureId !== undefined && postures.some(({ id }) => id === postureId) ? { postureId } : {}),
    ...(phaseId !== undefined && hasPhase ? { shownPhases: { reached: phaseId } } : {}),
    ...(camera === null ? { fits: fits + 1 } : {}),
  });
  // One that says nothing takes nothing away.
  if (equalJson(view, defaultView)) return;
  const shown = viewStore.getState().view;
  viewStore.getState().setView({ ...shown, hiddenLayers, symbols, dates, camera: camera ?? shown.camera });
}
